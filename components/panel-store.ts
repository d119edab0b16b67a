import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ApplyResult,
  Dismissal,
  DismissalScope,
  DraftAssessment,
  Finding,
  Suggestion,
  View,
} from '@/lib/model';
import type { PanelBackend } from './backend';

/** A sentence that tells the person what came of something they did. */
export interface Notice {
  readonly text: string;
  /** Rises, so that the same sentence twice in a row is told twice. */
  readonly number: number;
}

/** A text and what was found in that very text; null when there is nothing to judge. */
export interface Judged {
  readonly text: string;
  readonly assessment: DraftAssessment | null;
}

/** What the panel knows. */
interface PanelData {
  /** What the mail tab shows; null when it is no mail page, undefined until that is known. */
  readonly view: View | null | undefined;
  /** All dismissals, newest first. */
  readonly dismissals: readonly Dismissal[];
  /** What stands in the box for any text. */
  readonly text: string;
  /** The last text of that box that was judged; it may be behind `text`. */
  readonly judged: Judged;
  readonly notice: Notice | null;
  /** Whether a replacement is on its way to the mail. */
  readonly applying: boolean;
}

/** What the person can do in it. None of these throws: what went wrong becomes a notice. */
interface PanelActions {
  apply(suggestion: Suggestion): Promise<void>;
  show(finding: Finding): Promise<void>;
  dismiss(finding: Finding, scope: DismissalScope): Promise<void>;
  restore(key: Dismissal['key']): Promise<void>;
  setText(text: string): void;
  /** Dismisses a finding in the box for any text: always, because such a text has no place of its own. */
  dismissInText(finding: Finding): Promise<void>;
  tell(text: string): void;
  closeNotice(): void;
}

type PanelState = PanelData & PanelActions;
export type PanelStore = StoreApi<PanelState>;

/** How long a text must rest before it is judged, in milliseconds. */
const restBeforeJudging = 200;

/** What became of a replacement, in words. */
export const applyWords = {
  ok: 'Replaced. Undo in the mail brings the old words back.',
  changed: 'These words have changed since; the marks will catch up.',
  gone: 'That draft is no longer open.',
  refused: 'The mail editor did not take the change. Your words are as they were.',
} as const satisfies Record<'ok' | (ApplyResult & { ok: false })['reason'], string>;

const dismissWords: Record<DismissalScope, string> = {
  here: 'Dismissed in this draft. It can be taken back below.',
  conversation: 'Dismissed in this conversation. It can be taken back below.',
  always: 'Dismissed always. It can be taken back below.',
};

const nobodyAnswered = 'The mail page did not answer. Reload it and try again.';

type Change = (change: Partial<PanelData>) => void;
type Read = () => PanelState;

/** The state of one side panel, fed by `backend` for as long as the panel is open. */
export function createPanelStore(backend: PanelBackend): PanelStore {
  const store = createStore<PanelState>((set, get) => ({
    view: undefined,
    dismissals: [],
    text: '',
    judged: { text: '', assessment: null },
    notice: null,
    applying: false,
    ...noticeActions(set, get),
    ...draftActions(backend, set, get),
    ...textActions(backend, set, get),
  }));
  backend.watchView((view) => store.setState({ view }));
  backend.watchDismissals((dismissals) => {
    store.setState({ dismissals });
    store.getState().setText(store.getState().text); // what was dismissed has changed: judge it again
  });
  return store;
}

function noticeActions(set: Change, get: Read): Pick<PanelActions, 'tell' | 'closeNotice'> {
  return {
    tell: (text) => set({ notice: { text, number: (get().notice?.number ?? 0) + 1 } }),
    closeNotice: () => set({ notice: null }),
  };
}

function draftActions(
  backend: PanelBackend,
  set: Change,
  get: Read,
): Pick<PanelActions, 'apply' | 'show' | 'dismiss' | 'restore'> {
  return {
    async apply({ start, end, replacement }) {
      const draft = openDraft(get().view);
      if (draft === null || get().applying) return;
      const { tabId, draftId, text } = draft;
      set({ applying: true });
      const expected = text.slice(start, end);
      const request = { tabId, draftId, span: { start, end }, expected, replacement };
      const told = await backend.apply(request).then(wordsFor, () => nobodyAnswered);
      set({ applying: false });
      get().tell(told);
    },
    async show({ start, end }) {
      const draft = openDraft(get().view);
      if (draft === null) return;
      const { tabId, draftId } = draft;
      await backend.show({ tabId, draftId, span: { start, end } }).catch(() => get().tell(nobodyAnswered));
    },
    async dismiss({ rule, start, end }, scope) {
      const draft = openDraft(get().view);
      if (draft === null) return;
      const { draftId, conversationId, text } = draft;
      const phrase = text.slice(start, end);
      const request = { rule, phrase, scope, draftId, conversationId };
      get().tell(
        await backend.dismiss(request).then(
          () => dismissWords[scope],
          () => nobodyAnswered,
        ),
      );
    },
    async restore(key) {
      const taken = 'Taken back. These words may be marked again.';
      get().tell(
        await backend.restore({ key }).then(
          () => taken,
          () => nobodyAnswered,
        ),
      );
    },
  };
}

function textActions(
  backend: PanelBackend,
  set: Change,
  get: Read,
): Pick<PanelActions, 'setText' | 'dismissInText'> {
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function judge(text: string): Promise<void> {
    const report = await backend.judgeText({ text }).catch(() => null);
    if (get().text !== text) return; // a newer text is on its way
    if (report === null) get().tell('This text could not be judged. Close this panel and open it again.');
    else set({ judged: { text, assessment: report.draft } });
  }

  return {
    setText(text) {
      set({ text });
      clearTimeout(rest);
      if (text.trim() === '') set({ judged: { text, assessment: null } });
      else rest = setTimeout(judge, restBeforeJudging, text);
    },
    async dismissInText({ rule, start, end }) {
      const phrase = get().judged.text.slice(start, end);
      const request = {
        rule,
        phrase,
        scope: 'always',
        draftId: null,
        conversationId: null,
      } as const;
      get().tell(
        await backend.dismiss(request).then(
          () => dismissWords.always,
          () => nobodyAnswered,
        ),
      );
    },
  };
}

function wordsFor(result: ApplyResult): string {
  return result.ok ? applyWords.ok : applyWords[result.reason];
}

function openDraft(view: PanelData['view']) {
  if (!view || view.snapshot.draftId === null) return null;
  const { draftId, conversationId, conversation } = view.snapshot;
  return { tabId: view.tabId, draftId, conversationId, text: conversation.draft };
}
