import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PackDraft, RuleDraft } from '@/lib/packs/draft';
import type { PackProblem, Path } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import type { BuiltInRule, PackBackend, PacksHere, WrittenOrigin } from './pack-backend';
import { fileOf, readPackFile } from './pack-file';
import { duplicateOf, nameAfter, newRule } from './pack-rules';
import type { Notice } from './panel-store';
import { saveFile } from './save-file';
import {
  dropped,
  type EditorPane,
  fieldOf,
  followed,
  isUnpublished,
  moved,
  nothingWritten,
  publishWay,
  type Read,
  type WrittenPack,
  withText,
} from './written-pack';

/** What the editor knows. */
export interface EditorData {
  /** What is stored and in force; null until that is known. */
  readonly packs: PacksHere | null;
  readonly builtIn: readonly BuiltInRule[];
  /** Whose pack is in view. */
  readonly origin: WrittenOrigin;
  readonly written: Readonly<Record<WrittenOrigin, WrittenPack>>;
  /** A text of the person's own to try the pack on. */
  readonly own: string;
  /** The text that the findings in it were found in; it may be behind `own`. */
  readonly triedOwn: string;
  /** Whether nobody answered when the pack was tried last. */
  readonly isTrialSilent: boolean;
  readonly isTextShown: boolean;
  /** Where the caret of the text view goes, with a number that rises, so that the same place twice is gone to twice. */
  readonly caret: { readonly place: PackProblem; readonly number: number } | null;
  readonly notice: Notice | null;
}

/** What the person can do in it. None of these throws: what went wrong becomes a notice. */
export interface EditorActions {
  choose(origin: WrittenOrigin): void;
  show(pane: EditorPane): void;
  /** Changes what stands at a place; `undefined` takes it away. */
  change(path: Path, value: unknown): void;
  /** Puts another text in place of this one. @param field null where it is a step of its own */
  writeText(text: string, field: string | null): void;
  undo(): void;
  redo(): void;
  addRule(): void;
  duplicateRule(at: number): void;
  removeRule(at: number): void;
  setOwn(own: string): void;
  setTextShown(isShown: boolean): void;
  /** Opens the text view with the caret at a place. */
  goTo(place: PackProblem): void;
  /**
   * Puts the pack in force, under a version where it is the team’s; makes a file of it where the team’s comes from an
   * address. Returns what stands against it, or null where that is not known.
   */
  publish(version: string): Promise<readonly PackProblem[] | null>;
  /** Puts the text of a file in place of this one, as a step that can be taken back; or says why it cannot. */
  importFile(file: File): Promise<void>;
  /** Saves the text as a file; in answer to a click. */
  exportFile(): void;
  /** Takes the pack out of force, and what was written of it away. */
  remove(): Promise<void>;
  /** Goes back to what is in force. */
  discard(): void;
  /** Takes what was put in force meanwhile in place of what was written, as a step that can be taken back. */
  takeTheirs(): void;
  /** Goes on with what was written. */
  keepMine(): void;
  tell(text: string): void;
  closeNotice(): void;
}

export type EditorState = EditorData & EditorActions;
export type EditorStore = StoreApi<EditorState>;

/** How the text is read and changed. */
export interface PackText {
  readonly read: Read;
  /** The text with another value at a place. */
  readonly edited: (text: string, path: Path, value: unknown) => string;
}

/** How long a text must rest before it is tried, in milliseconds. */
const restBeforeTrial = 250;

/** The pack in view. */
export function packInView({ written, origin }: EditorData): WrittenPack {
  return written[origin];
}

type Update = (change: Partial<EditorData>) => void;
type Get = () => EditorState;
/** Changes one of the packs: the one in view unless another is named. */
type Write = (change: (pack: WrittenPack) => WrittenPack, of?: WrittenOrigin) => void;

/** The state of the pack editor, fed by `backend` for as long as the page is open. */
export function createPackEditor(backend: PackBackend, packText: PackText): EditorStore {
  const { read } = packText;
  const store: EditorStore = createStore<EditorState>((set, get) => ({
    packs: null,
    builtIn: [],
    origin: 'team',
    written: { team: nothingWritten, personal: nothingWritten },
    own: '',
    triedOwn: '',
    isTrialSilent: false,
    isTextShown: false,
    caret: null,
    notice: null,
    choose(origin) {
      set({ origin, caret: null, notice: null });
      trySoon();
    },
    setOwn(own) {
      set({ own });
      trySoon();
    },
    ...viewActions(set, get),
    ...writingActions(write, get, packText),
    ...ruleActions(write, get, packText),
    ...fileActions(write, get, packText),
    ...forceActions(backend, write, get, packText),
  }));
  const { setState: set, getState: get } = store;
  const trySoon = createTrials(backend, set, get);

  function write(change: (pack: WrittenPack) => WrittenPack, of: WrittenOrigin = get().origin): void {
    const { written } = get();
    set({ written: { ...written, [of]: change(written[of]) } });
    trySoon();
  }

  backend.watchPacks((packs) => {
    const at = Date.now();
    set({ packs });
    for (const origin of ['team', 'personal'] as const)
      write((pack) => followed(pack, packs.texts[origin], { at, read }), origin);
  });
  backend.builtInRules().then(
    (builtIn) => set({ builtIn }),
    () => {}, // the names of built-in rules are a help; without them they can still be written
  );
  return store;
}

/** Returns what tries the pack in view once it has rested. An answer to any but the newest question is dropped. */
function createTrials(backend: PackBackend, set: Update, get: Get): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  async function ask(): Promise<void> {
    const { origin, own, written } = get();
    const text = written[origin].history?.text;
    if (text === undefined) return;
    const number = ++newest;
    const trial = await backend.tryPack({ origin, text, own }).catch(() => null);
    if (number !== newest) return;
    if (trial === null) set({ isTrialSilent: true });
    else {
      const { written } = get();
      set({
        isTrialSilent: false,
        triedOwn: own,
        written: { ...written, [origin]: { ...written[origin], trial } },
      });
    }
  }

  return () => {
    newest++;
    clearTimeout(rest);
    rest = setTimeout(ask, restBeforeTrial);
  };
}

function viewActions(
  set: Update,
  get: Get,
): Pick<EditorActions, 'show' | 'setTextShown' | 'goTo' | 'tell' | 'closeNotice'> {
  return {
    show(pane) {
      const { origin, written } = get();
      set({ written: { ...written, [origin]: { ...written[origin], pane } }, notice: null });
    },
    setTextShown: (isTextShown) => set({ isTextShown }),
    goTo: (place) => set({ isTextShown: true, caret: { place, number: (get().caret?.number ?? 0) + 1 } }),
    tell: (text) => set({ notice: { text, number: (get().notice?.number ?? 0) + 1 } }),
    closeNotice: () => set({ notice: null }),
  };
}

function writingActions(
  write: Write,
  get: Get,
  { read, edited }: PackText,
): Pick<EditorActions, 'change' | 'writeText' | 'undo' | 'redo' | 'discard' | 'takeTheirs' | 'keepMine'> {
  return {
    change(path, value) {
      const pack = packInView(get());
      // What cannot be read is mended in the text view.
      if (pack.history === null || pack.unreadable) return;
      const text = withName(edited(pack.history.text, path, value), pack.draft, path, value, edited);
      write((pack) => withText(pack, text, { field: fieldOf(path, value), at: Date.now(), read }));
    },
    writeText: (text, field) => write((pack) => withText(pack, text, { field, at: Date.now(), read })),
    undo: () => write((pack) => moved(pack, 'back', read)),
    redo: () => write((pack) => moved(pack, 'forth', read)),
    discard: () => write((pack) => withStored(pack, read)),
    takeTheirs: () => write((pack) => withStored({ ...pack, isOvertaken: false }, read)),
    keepMine: () => write((pack) => ({ ...pack, isOvertaken: false })),
  };
}

/** The text in which a new rule is named after the first phrase that it is given. */
function withName(
  text: string,
  { rules }: PackDraft,
  path: Path,
  value: unknown,
  edited: PackText['edited'],
) {
  const [part, at, field] = path;
  const isPhrase = part === 'rules' && typeof at === 'number' && field === 'patterns' && Array.isArray(value);
  const name = isPhrase ? nameAfter(String(value[0] ?? ''), at, rules) : null;
  return name === null ? text : edited(text, ['rules', at!, 'id'], name);
}

/** With what is in force in place of what was written, as a step that can be taken back. */
function withStored(pack: WrittenPack, read: Read): WrittenPack {
  if (pack.stored === null) return dropped(pack, read);
  return withText(pack, pack.stored, { field: null, at: Date.now(), read });
}

function ruleActions(
  write: Write,
  get: Get,
  { read, edited }: PackText,
): Pick<EditorActions, 'addRule' | 'duplicateRule' | 'removeRule'> {
  /** Changes the list of rules in one step, and shows the one at a place. */
  function changeRules(path: Path, valueFor: (draft: PackDraft) => unknown, shown: number) {
    const { history, unreadable, draft } = packInView(get());
    if (history === null || unreadable) return;
    const text = edited(history.text, path, valueFor(draft));
    write((pack) => ({ ...withText(pack, text, { field: null, at: Date.now(), read }), pane: shown }));
  }
  const add = (ruleOf: (rules: readonly RuleDraft[]) => unknown) => {
    const end = packInView(get()).draft.rules.length;
    changeRules(['rules', end], ({ rules }) => ruleOf(rules), end);
  };
  return {
    addRule: () => add(newRule),
    duplicateRule: (at) => add((rules) => duplicateOf(rules, at)),
    removeRule(at) {
      const last = packInView(get()).draft.rules.length - 2;
      changeRules(['rules', at], () => undefined, Math.max(0, Math.min(at, last)));
      get().tell(t('edit_ruleGone'));
    },
  };
}

function fileActions(
  write: Write,
  get: Get,
  { read }: PackText,
): Pick<EditorActions, 'importFile' | 'exportFile'> {
  return {
    async importFile(file) {
      const { origin } = get();
      const given = await readPackFile(file);
      if (!given.ok) return get().tell(given.words);
      const answer = read(given.text);
      if (!answer.ok) {
        const { line, words } = answer.problems[0]!;
        return get().tell(t('edit_fileNoPack', { line: String(line), name: file.name, words }));
      }
      const isFirst = get().written[origin].history === null;
      write((pack) => withText(pack, given.text, { field: null, at: Date.now(), read }), origin);
      get().tell(t(isFirst ? 'edit_fileBegun' : 'edit_fileTaken', { name: file.name }));
    },
    exportFile() {
      const { history, draft } = packInView(get());
      if (history === null) return;
      const { name, type } = fileOf(draft.name, history.text);
      saveFile(history.text, name, type);
    },
  };
}

function forceActions(
  backend: PackBackend,
  write: Write,
  get: Get,
  { read, edited }: PackText,
): Pick<EditorActions, 'publish' | 'remove'> {
  return {
    async publish(version) {
      const { origin, packs } = get();
      const way = publishWay(origin, packs);
      const text = withVersion(packInView(get()), way === 'save' ? '' : version, edited);
      const asWritten = (pack: WrittenPack) => withText(pack, text, { field: null, at: Date.now(), read });
      if (way === 'export') {
        write(asWritten, origin);
        get().exportFile();
        get().tell(t('edit_exported', { version }));
        return [];
      }
      write((pack) => ({ ...pack, saving: text }), origin);
      const saved = await backend.savePack({ origin, text }).catch(() => null);
      write((pack) => ({ ...pack, saving: null }), origin);
      if (saved === null) {
        get().tell(t('edit_notKept'));
        return null;
      }
      if (!saved.ok) return saved.problems;
      write((pack) => followed(asWritten(pack), text, { at: Date.now(), read }), origin);
      get().tell(way === 'publish' ? t('edit_published', { version }) : t('edit_saved'));
      return [];
    },
    async remove() {
      const { origin } = get();
      const isGone = await backend.removePack({ origin }).then(
        () => true,
        () => false,
      );
      if (!isGone) return get().tell(t('edit_notRemoved'));
      write(() => nothingWritten, origin);
      get().tell(t('edit_removed'));
    },
  };
}

/** The text with a version; as it is where none is given. */
function withVersion({ history, draft }: WrittenPack, version: string, edited: PackText['edited']): string {
  const text = history?.text ?? '';
  if (version === '' || version === draft.version) return text;
  return edited(text, ['version'], /^[1-9]\d{0,8}$/.test(version) ? Number(version) : version);
}

/** Whether something is written that is not in force, in either pack. */
export function hasUnpublished({ written }: EditorData): boolean {
  return isUnpublished(written.team) || isUnpublished(written.personal);
}
