import type {
  ApplyResult,
  BreakRequest,
  Call,
  Dismissal,
  DismissRequest,
  InsertRequest,
  PauseScope,
  PromiseMade,
  Replacement,
  Report,
  SelfCheck,
  Sent,
  View,
  You,
} from '@/lib/model';

type TabId = View['tabId'];

/** What our part in the mail page sees of it: counts, and no text. */
export interface SelfCheckReport {
  /** Of the extension. */
  readonly version: string;
  /** Names the webmail adapter. */
  readonly page: string;
  /** Names the browser and its version. */
  readonly browser: string;
  readonly found: SelfCheck;
  /** Names of the parts that a page may rightly be without. */
  readonly optional: readonly string[];
}

/** A page that looks like Outlook at an address of its own, which the person has not let us read. */
export interface UnreadSite {
  readonly tabId: TabId;
  readonly origin: string;
}

/**
 * What the panel needs of the world. In the extension it is messages to the background, in a test a plain object.
 * A promise that rejects means that nobody answered.
 */
export interface PanelBackend {
  /** Puts calmer words into the draft. */
  apply(request: { readonly tabId: TabId } & Replacement): Promise<ApplyResult>;
  /** Puts words into the draft. */
  insert(request: { readonly tabId: TabId } & InsertRequest): Promise<ApplyResult>;
  /** Covers the mail for a while. Resolves once it can be seen again, however that came. */
  startBreak(request: { readonly tabId: TabId } & BreakRequest): Promise<void>;
  /** Uncovers it before. */
  endBreak(request: { readonly tabId: TabId }): Promise<void>;
  /** Brings a phrase of the draft into view and puts the caret there. */
  show(request: { readonly tabId: TabId } & Pick<Replacement, 'draftId' | 'part' | 'span'>): Promise<void>;
  /** Judges any text as a draft, outside any conversation; leaves out what is dismissed *always*. */
  judgeText(request: { readonly text: string }): Promise<Report>;
  dismiss(request: DismissRequest): Promise<void>;
  /** Takes a dismissal back. */
  restore(request: Pick<Dismissal, 'key'>): Promise<void>;
  /**
   * Calls with what the mail tab beside the panel shows, now and at each change; null when it is no mail page that we
   * read, and then with the site that we could ask for, if it is one.
   */
  watchView(changed: (view: View | null, unread?: UnreadSite) => void): void;
  /** Calls when the tab beside the panel is or turns out to be paused; the next view ends that. */
  watchPause(changed: (scope: PauseScope) => void): void;
  /** Calls when a draft of the tab beside the panel was sent, or should have been. */
  watchSent(told: (sent: Sent) => void): void;
  /** Pauses the tab beside the panel; false where the page does not tell what the scope needs. */
  pause(scope: PauseScope): Promise<boolean>;
  /** Takes back every pause that is in force there. */
  resume(): Promise<void>;
  /** What our part in the tab beside the panel sees; null where there is none. */
  selfCheck(): Promise<SelfCheckReport | null>;
  /** Asks for a site, and starts there; in answer to a click only. Returns whether it was granted. */
  readSite(site: UnreadSite): Promise<boolean>;
  /** Calls with all dismissals, newest first, now and at each change. */
  watchDismissals(changed: (dismissals: readonly Dismissal[]) => void): void;
  /** Calls with the calls that are kept, by conversation, now and at each change. */
  watchCalls(changed: (calls: Readonly<Record<string, Call>>) => void): void;
  /** Keeps a call until its follow-up is written. */
  keepCall(conversationId: string, call: Call): Promise<void>;
  /** Calls with what is remembered of the person, now, at each change, and when a promise becomes due. */
  watchYou(changed: (you: You) => void): void;
  /** Brings the conversation of a promise to the front. */
  openPromise(id: PromiseMade['id']): Promise<void>;
  /** Takes a promise off the list: it was kept, or is to be forgotten. */
  dropPromise(id: PromiseMade['id']): Promise<void>;
  /** Sets whether the person is asked before a draft goes out that hurts. */
  setGuard(isOn: boolean): Promise<void>;
  /** All that is stored, as the text of a JSON file. */
  exportYou(): Promise<string>;
  /** Forgets all that is stored; settings and pauses only where asked to. */
  wipeYou(withSettings: boolean): Promise<void>;
  /** Opens the page with the settings of the team. */
  openSettings(): Promise<void>;
}
