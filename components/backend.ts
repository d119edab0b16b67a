import type { ApplyResult, Dismissal, DismissRequest, Replacement, Report, Span, View } from '@/lib/model';

type TabId = View['tabId'];

/**
 * What the panel needs of the world. In the extension it is messages to the background, in a test a plain object.
 * A promise that rejects means that nobody answered.
 */
export interface PanelBackend {
  /** Puts calmer words into the draft. */
  apply(request: { readonly tabId: TabId } & Replacement): Promise<ApplyResult>;
  /** Brings a phrase of the draft into view and puts the caret there. */
  show(request: { readonly tabId: TabId; readonly draftId: string; readonly span: Span }): Promise<void>;
  /** Judges any text as a draft, outside any conversation; leaves out what is dismissed *always*. */
  judgeText(request: { readonly text: string }): Promise<Report>;
  dismiss(request: DismissRequest): Promise<void>;
  /** Takes a dismissal back. */
  restore(request: Pick<Dismissal, 'key'>): Promise<void>;
  /** Calls with what the mail tab beside the panel shows, now and at each change; null when it is no mail page. */
  watchView(changed: (view: View | null) => void): void;
  /** Calls with all dismissals, newest first, now and at each change. */
  watchDismissals(changed: (dismissals: readonly Dismissal[]) => void): void;
}
