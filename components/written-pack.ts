import type { PackDraft, ReadDraft } from '@/lib/packs/draft';
import type { PackProblem, Path } from '@/lib/packs/locate';
import type { PacksHere, Trial, WrittenOrigin } from './pack-backend';
import { changed, historyOf, redone, type TextHistory, undone } from './text-history';

/** The parts of the editor that have a name; a rule is told by its place in the list. */
export const packPanes = [
  'hours',
  'routes',
  'authority',
  'contacts',
  'phrases',
  'advice',
  'builtIn',
  'about',
] as const;
export type PackPaneName = (typeof packPanes)[number];
export type EditorPane = number | PackPaneName | 'inForce' | 'sharing';

/** Reads a text for the form, or says at which place it is no pack. */
export type Read = (text: string) => ReadDraft;

/** A pack that is being written, beside the one of its origin that is in force. */
export interface WrittenPack {
  /** null where there is none, neither in force nor begun. */
  readonly history: TextHistory<EditorPane> | null;
  /** The text in force; null where none is. */
  readonly stored: string | null;
  /** The version in force; empty where none is. */
  readonly storedVersion: string;
  /** A text on its way to be put in force. */
  readonly saving: string | null;
  /** Of the text, or of the last one that could be read. */
  readonly draft: PackDraft;
  /** Why the text cannot be read; null where it can. */
  readonly unreadable: PackProblem | null;
  readonly pane: EditorPane;
  /** Of this text, or of one before it. */
  readonly trial: Trial | null;
  /** Whether another one was put in force while this one was being written. */
  readonly isOvertaken: boolean;
}

const emptyDraft: PackDraft = {
  name: '',
  version: '',
  owner: '',
  review: '',
  rules: [],
  phrases: [],
  team: null,
  builtIn: {},
  thresholds: {},
};

export const nothingWritten: WrittenPack = {
  history: null,
  stored: null,
  storedVersion: '',
  saving: null,
  draft: emptyDraft,
  unreadable: null,
  pane: 0,
  trial: null,
  isOvertaken: false,
};

/** Whether there is something that is not in force. */
export function isUnpublished({ history, stored }: WrittenPack): boolean {
  return history !== null && history.text !== stored;
}

/** With the text of a history, read for the form. */
function withHistory(pack: WrittenPack, history: TextHistory<EditorPane> | null, read: Read): WrittenPack {
  if (history === null)
    return { ...pack, history, draft: emptyDraft, unreadable: null, pane: 0, trial: null };
  if (history.text === pack.history?.text) return { ...pack, history };
  const answer = read(history.text);
  if (!answer.ok) return { ...pack, history, unreadable: answer.problems[0] ?? null };
  const { draft } = answer;
  const pane = typeof pack.pane === 'number' ? placeIn(draft, pack.pane) : pack.pane;
  return { ...pack, history, draft, unreadable: null, pane };
}

function placeIn({ rules }: PackDraft, at: number): number {
  return Math.max(0, Math.min(at, rules.length - 1));
}

/** With another text. @param field what was typed into, null where the change is a step of its own */
export function withText(
  pack: WrittenPack,
  text: string,
  { field, at, read }: { readonly field: string | null; readonly at: number; readonly read: Read },
): WrittenPack {
  const { history, pane: where } = pack;
  const next = history === null ? historyOf<EditorPane>(text) : changed(history, { text, where, field, at });
  return withHistory(pack, next, read);
}

/** One step back or forth, with the part in view that it had been made in. */
export function moved(pack: WrittenPack, way: 'back' | 'forth', read: Read): WrittenPack {
  const step = pack.history && (way === 'back' ? undone : redone)(pack.history);
  return step ? withHistory({ ...pack, pane: step.where }, step.history, read) : pack;
}

/** Without what was written: as it is in force. */
export function dropped(pack: WrittenPack, read: Read): WrittenPack {
  const { stored } = pack;
  return withHistory(
    { ...pack, isOvertaken: false },
    stored === null ? null : historyOf<EditorPane>(stored),
    read,
  );
}

/** Once another text is in force. What has not been touched follows it; what has is kept, and said to be overtaken. */
export function followed(
  pack: WrittenPack,
  stored: string | null,
  { at, read }: { readonly at: number; readonly read: Read },
): WrittenPack {
  if (stored === pack.stored) return pack;
  const answer = stored === null ? null : read(stored);
  const next = { ...pack, stored, storedVersion: answer?.ok ? answer.draft.version : '' };
  const isMine = stored !== null && (stored === pack.saving || stored === pack.history?.text);
  if (isMine) return { ...next, isOvertaken: false };
  if (isUnpublished(pack)) return { ...next, isOvertaken: true };
  if (stored === null) return withHistory(next, null, read);
  return withText(next, stored, { field: null, at, read });
}

/** The version that is put in force next: the one that was written, or the last one raised. */
export function nextVersion({ draft, storedVersion }: WrittenPack): string {
  if (draft.version !== storedVersion || !/^\d{1,9}$/.test(draft.version)) return draft.version;
  return String(Number(draft.version) + 1);
}

/** What is done with a pack that is written: a personal one is saved, and where the team’s comes from an address, a file is made. */
export type PublishWay = 'publish' | 'export' | 'save';

export function publishWay(origin: WrittenOrigin, packs: Pick<PacksHere, 'address'> | null): PublishWay {
  if (origin === 'personal') return 'save';
  return packs?.address ? 'export' : 'publish';
}

/** The part of the editor that shows what stands at a path. */
export function paneOf([part, at]: Path): EditorPane {
  switch (part) {
    case 'rules':
      return typeof at === 'number' ? at : 0;
    case 'team':
      return at === 'hours' || at === 'routes' || at === 'authority' ? at : 'contacts';
    case 'thresholds':
      return 'advice';
    case 'phrases':
    case 'builtIn':
      return part;
    default:
      return 'about';
  }
}

/** The field that a value is typed into: what is typed there is one step, but each entry of a list that comes or goes. */
export function fieldOf(path: Path, value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [path, value.length] : path);
}
