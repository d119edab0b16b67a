import type { BuiltInRule, SavedPack, Trial, TrialRequest, WrittenOrigin } from '@/components/pack-backend';
import type { Catalogue } from '@/lib/catalogue';
import type {
  ApplyResult,
  BreakRequest,
  DismissRequest,
  InsertRequest,
  PauseScope,
  Place,
  Replacement,
  Report,
  SelfCheck,
  Sent,
  Snapshot,
  View,
} from '@/lib/model';

/**
 * What the parts of the extension say to each other. One-shot messages only: the background may be stopped at
 * any moment, stores no text, and is woken by the next message. `messages.ts` sends them, `checks.ts` holds what
 * the background lets in.
 */

/** What the background answers to our own pages, and nobody else, about packs. */
export interface PackMessages {
  /** The built-in rules that judge drafts. */
  builtInRules(request: null): readonly BuiltInRule[];
  /** Tries a pack that is being written. */
  tryPack(request: TrialRequest): Trial;
  /** Proves a pack, and puts it in force. */
  savePack(request: { readonly origin: WrittenOrigin; readonly text: string }): SavedPack;
  removePack(request: { readonly origin: WrittenOrigin }): void;
  /** Takes the team's pack from an address whose site was granted: just now, or before and for its mail. */
  setAddress(request: { readonly url: string; readonly isForMail: boolean }): void;
  checkAddress(request: null): void;
  dropAddress(request: null): void;
}

/** What the background answers. */
export interface ToBackground extends PackMessages {
  /**
   * From a mail page, or from the side panel for a mail tab: judges a snapshot. The answer leaves out what was
   * dismissed. From a mail page it also brings the side panel up to date.
   */
  judge(snapshot: Snapshot): Report;
  /** From an extension page: judges any pasted text as a draft, outside any conversation. */
  judgeText(request: { readonly text: string }): Report;
  /** From both: stores a dismissal. */
  dismiss(request: DismissRequest): void;
  /** From a mail page, in answer to a click: opens the side panel beside it. */
  openPanel(request: null): void;
  /** From a mail page: a draft was sent, or should have been. The side panel is told; promises and the score are kept. */
  sent(sent: Sent): void;
  /** From a mail page: how far the pause reaches that is in force there; the side panel is told of one. */
  pausedAt(place: Place): PauseScope | null;
  /** From a mail page: whether the person wants to be asked before a draft goes out that hurts. */
  isGuarded(request: null): boolean;
  /** From a mail page that the browser gives no texts: those of the interface. */
  texts(request: null): Catalogue;
}

/** What our part in the mail page answers. */
export interface ToPage {
  /** What the page shows now; null while paused. */
  look(request: null): Snapshot | null;
  /** Where it is, paused or not. */
  place(request: null): Place;
  /** What was paused or resumed may have changed: ask again. */
  checkPause(request: null): void;
  /** What the adapter finds. */
  selfCheck(request: null): {
    readonly page: string;
    readonly found: SelfCheck;
    readonly optional: readonly string[];
  };
  /** Takes a suggestion. */
  apply(request: Replacement): ApplyResult;
  /** Puts words into a draft. */
  insert(request: InsertRequest): ApplyResult;
  /** Covers the mail for a while; answers once it can be seen again. */
  startBreak(request: BreakRequest): void;
  /** Uncovers it before. */
  endBreak(request: null): void;
  /** Brings a phrase of the draft into view and selects it. */
  show(request: Pick<Replacement, 'draftId' | 'part' | 'span'>): void;
  /** What was dismissed has changed: ask for reports again. */
  rejudge(request: null): void;
  /** Whether to ask before a draft goes out may have changed: ask again. */
  checkGuard(request: null): void;
}

/** What the side panel listens to. */
export interface ToPanel {
  view(view: View): void;
  sent(request: { readonly tabId: number; readonly sent: Sent }): void;
  /** Nothing is read in the tab any more. */
  paused(request: { readonly tabId: number; readonly scope: PauseScope }): void;
}
