import type { ApplyResult, DismissRequest, Replacement, Report, Snapshot, Span, View } from '@/lib/model';

/**
 * What the parts of the extension say to each other. One-shot messages only: the background may be stopped at
 * any moment, keeps no text, and is woken by the next message. `messages.ts` sends them, `checks.ts` holds what
 * the background lets in.
 */

/** What the background answers. */
export interface ToBackground {
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
}

/** What our part in the mail page answers. */
export interface ToPage {
  /** What the page shows now. */
  look(request: null): Snapshot;
  /** Takes a suggestion. */
  apply(request: Replacement): ApplyResult;
  /** Brings a phrase of the draft into view and selects it. */
  show(request: { readonly draftId: string; readonly span: Span }): void;
  /** What was dismissed has changed: ask for reports again. */
  rejudge(request: null): void;
}

/** What the side panel listens to. */
export interface ToPanel {
  view(view: View): void;
}
