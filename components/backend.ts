import type {
  ApplyResult,
  Dismissal,
  DismissRequest,
  Replacement,
  Report,
  Span,
  View,
} from '@/lib/model';

/** Names the mail tab that a request is about. */
interface InTab {
  readonly tabId: View['tabId'];
}

/**
 * What the panel needs of the world. In the extension it is messages to the background; in a test it is a plain
 * object. A promise that rejects means that nobody answered.
 */
export interface PanelBackend {
  /** Puts calmer words into the draft. */
  apply(request: InTab & Replacement): Promise<ApplyResult>;
  /** Brings a phrase of the draft into view and puts the caret there. */
  show(request: InTab & { readonly draftId: string; readonly span: Span }): Promise<void>;
  /** Judges any text as a draft, outside any conversation; leaves out what is dismissed *always*. */
  judgeText(request: { readonly text: string }): Promise<Report>;
  /** @param request its `tabId` is null for words that stand in no mail */
  dismiss(request: { readonly tabId: View['tabId'] | null } & DismissRequest): Promise<void>;
  /** Takes a dismissal back. */
  restore(request: { readonly tabId: View['tabId'] | null; readonly key: Dismissal['key'] }): Promise<void>;
  /** Calls with what the mail tab beside the panel shows, now and at each change; null when it is no mail page. */
  watchView(changed: (view: View | null) => void): void;
  /** Calls with all dismissals, newest first, now and at each change. */
  watchDismissals(changed: (dismissals: readonly Dismissal[]) => void): void;
}
