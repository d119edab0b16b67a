import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ApplyResult,
  Dismissal,
  DismissalScope,
  DraftAssessment,
  Finding,
  Insertion,
  PauseScope,
  Practice,
  Replacement,
  Span,
  Suggestion,
  View,
  You,
} from '@/lib/model';
import { t } from '@/lib/text';
import { type AdviceChoice, choiceIn, isOfOne, noChoice } from './advice-choice';
import type { PanelBackend, SelfCheckReport, UnreadSite } from './backend';
import { emptyDesk, type KitDesk, type KitDeskActions, kitDeskActions } from './kit-desk';
import { type YouActions, youActions } from './you-actions';

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
interface PanelData extends AdviceChoice, KitDesk {
  /** What the mail tab shows; null when it is no mail page, undefined until that is known. */
  readonly view: View | null | undefined;
  /** A site that the person could let us read; null while there is a view. */
  readonly unread: UnreadSite | null;
  /** How far the pause reaches that is in force in the mail tab; null when none is. */
  readonly paused: PauseScope | null;
  /** All dismissals, newest first. */
  readonly dismissals: readonly Dismissal[];
  /** What is remembered of the person; null until that is known. */
  readonly you: You | null;
  /** What stands in the box for any text. */
  readonly text: string;
  /** The last text of that box that was judged; it may be behind `text`. */
  readonly judged: Judged;
  readonly notice: Notice | null;
  /** Whether a change is on its way to the mail. */
  readonly applying: boolean;
}

/** Given when something is about the subject line, and not about the draft's own text. */
type Part = Replacement['part'];

/** What the person can do in it. None of these throws: what went wrong becomes a notice. */
interface PanelActions extends KitDeskActions, YouActions {
  apply(suggestion: Suggestion, part?: Part): Promise<void>;
  /**
   * Puts words into the draft; onto the clipboard where none is open or its editor does not take them. Returns whether
   * they are in the draft.
   */
  insert(insertion: Insertion): Promise<boolean>;
  /** Brings words of the draft into view and selects them. */
  show(span: Span, part?: Part): Promise<void>;
  dismiss(finding: Finding, scope: DismissalScope, part?: Part): Promise<void>;
  restore(key: Dismissal['key']): Promise<void>;
  readSite(site: UnreadSite): Promise<void>;
  pause(scope: PauseScope): Promise<void>;
  resume(): Promise<void>;
  selfCheck(): Promise<SelfCheckReport | null>;
  /** Puts words on the clipboard; in answer to a click only. */
  copy(words: string): Promise<void>;
  setText(text: string): void;
  /** Dismisses a finding in the box for any text: always, because such a text has no place of its own. */
  dismissInText(finding: Finding): Promise<void>;
  /** Opens the kit of an advice. */
  showKit(practice: Practice): void;
  /** Takes an advice out of sight for now. */
  putAdviceAside(practice: Practice): void;
  /** Brings back all that was put aside. */
  takeUpAdvice(): void;
  tell(text: string): void;
  closeNotice(): void;
}

/** All of it, as the panel draws it. */
export type PanelState = PanelData & PanelActions;
export type PanelStore = StoreApi<PanelState>;

/** How long a text must rest before it is judged, in milliseconds. */
const restBeforeJudging = 200;

type Outcome = 'ok' | (ApplyResult & { ok: false })['reason'];

/** What became of a replacement, in words. */
export function applyWords(outcome: Outcome): string {
  return t(`apply_${outcome}`);
}

/** What became of words to insert; of those that were refused, what became of the copy. */
function insertWords(outcome: Outcome | 'copied'): string {
  return t(`insert_${outcome}`);
}

function dismissWords(scope: DismissalScope): string {
  return t(`dismissed_${scope}`);
}

function nobodyAnswered(): string {
  return t('pageSilent');
}

type Change = (change: Partial<PanelData>) => void;
type Read = () => PanelState;

/** The state of one side panel, fed by `backend` for as long as the panel is open. */
export function createPanelStore(backend: PanelBackend): PanelStore {
  const store = createStore<PanelState>((set, get) => ({
    view: undefined,
    unread: null,
    paused: null,
    dismissals: [],
    you: null,
    text: '',
    judged: { text: '', assessment: null },
    notice: null,
    applying: false,
    ...noChoice,
    ...emptyDesk,
    ...noticeActions(set, get),
    ...draftActions(backend, set, get),
    ...insertAction(backend, set, get),
    ...textActions(backend, set, get),
    ...adviceActions(set, get),
    ...pauseActions(backend, get),
    ...youActions(backend, (told) => get().tell(told)),
    ...kitDeskActions(backend, set, get),
    selfCheck: () => backend.selfCheck().catch(() => null),
    async copy(words) {
      get().tell((await isCopied(words)) ? t('copied') : t('copyFailed'));
    },
    async readSite(site) {
      const granted = await backend.readSite(site).catch(() => false);
      if (!granted) get().tell(t('unreadSiteRefused'));
    },
  }));
  let lastMail: View | null = null;
  backend.watchView((view, unread) => {
    const { openKit, kitAdvice, putAside } = store.getState();
    const choice = choiceIn(view, { openKit, kitAdvice, putAside }, lastMail);
    if (isOfOne(view)) lastMail = view;
    store.setState({ view, unread: unread ?? null, paused: null, ...choice });
  });
  backend.watchPause((paused) => store.setState({ view: null, unread: null, paused }));
  backend.watchSent((sent) => {
    if (sent.closed) store.getState().tell(sent.how === 'schedule' ? t('scheduled') : t('sent')); // else nothing is claimed
  });
  backend.watchYou((you) => store.setState({ you }));
  backend.watchCalls(store.getState().showCalls);
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
    async apply({ start, end, replacement }, part) {
      const draft = openDraft(get().view, part);
      if (draft === null || get().applying) return;
      const { text, ...place } = draft;
      set({ applying: true });
      const expected = text.slice(start, end);
      const request = { ...place, span: { start, end }, expected, replacement };
      const told = await backend.apply(request).then(wordsFor, nobodyAnswered);
      set({ applying: false });
      get().tell(told);
    },
    async show({ start, end }, part) {
      const draft = openDraft(get().view, part);
      if (draft === null) return;
      const { text: _, ...place } = draft;
      await backend.show({ ...place, span: { start, end } }).catch(() => get().tell(nobodyAnswered()));
    },
    async dismiss({ rule, start, end }, scope, part) {
      const { view } = get();
      const draft = openDraft(view, part);
      if (!view || draft === null) return;
      const { draftId, text } = draft;
      const { conversationId } = view.snapshot;
      const phrase = text.slice(start, end);
      const request = { rule, phrase, scope, draftId, conversationId };
      get().tell(await backend.dismiss(request).then(() => dismissWords(scope), nobodyAnswered));
    },
    async restore(key) {
      const taken = t('dismissalRestored');
      get().tell(await backend.restore({ key }).then(() => taken, nobodyAnswered));
    },
  };
}

function insertAction(backend: PanelBackend, set: Change, get: Read): Pick<PanelActions, 'insert'> {
  return {
    async insert(insertion) {
      const draft = openDraft(get().view, undefined);
      const words = insertion.text.trim();
      if (draft === null) {
        await get().copy(words);
        return false;
      }
      if (get().applying) return false;
      const { text: expected, ...place } = draft;
      set({ applying: true });
      const result = await backend.insert({ ...place, insertion, expected }).catch(() => null);
      const told = result === null ? nobodyAnswered() : await insertedWords(result, words);
      set({ applying: false });
      get().tell(told);
      return result?.ok === true;
    },
  };
}

/** What became of words to insert. Those that the editor does not take are copied. */
async function insertedWords(result: ApplyResult, words: string): Promise<string> {
  if (result.ok) return insertWords('ok');
  if (result.reason === 'refused' && (await isCopied(words))) return insertWords('copied');
  return insertWords(result.reason);
}

function adviceActions(
  set: Change,
  get: Read,
): Pick<PanelActions, 'showKit' | 'putAdviceAside' | 'takeUpAdvice'> {
  return {
    showKit(practice) {
      const kitAdvice = get().view?.report.advice.find((advice) => advice.practice === practice) ?? null;
      set({ openKit: practice, kitAdvice });
    },
    putAdviceAside: (practice) => set({ putAside: [...get().putAside, practice] }),
    takeUpAdvice: () => set({ putAside: [] }),
  };
}

function pauseActions(backend: PanelBackend, get: Read): Pick<PanelActions, 'pause' | 'resume'> {
  return {
    async pause(scope) {
      const told = await backend
        .pause(scope)
        .then((done) => (done ? null : t('pauseRefused')), nobodyAnswered);
      if (told !== null) get().tell(told);
    },
    resume: () => backend.resume().catch(() => get().tell(nobodyAnswered())),
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
    if (report === null) get().tell(t('anyTextFailed'));
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
      get().tell(await backend.dismiss(request).then(() => dismissWords('always'), nobodyAnswered));
    },
  };
}

/** Copies, and says whether the browser allowed it. */
function isCopied(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}

function wordsFor(result: ApplyResult): string {
  return result.ok ? applyWords('ok') : applyWords(result.reason);
}

/** The draft that the panel shows, with the text that the spans of that part of it point into. */
function openDraft(view: PanelData['view'], part: Part) {
  if (!view || view.snapshot.draftId === null) return null;
  const { draftId, conversation } = view.snapshot;
  const { draft, draftSubject = '' } = conversation;
  const place = { tabId: view.tabId, draftId };
  return part === 'subject' ? { ...place, part, text: draftSubject } : { ...place, text: draft };
}
