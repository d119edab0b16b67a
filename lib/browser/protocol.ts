import type { Conversation, Report, Span } from '@/lib/model';

/**
 * What the parts of the extension say to each other. One-shot messages only: the background may be stopped at
 * any moment, keeps no text, and is woken by the next message. `messages.ts` sends and checks them.
 */

/** What the mail page shows now, as the content script read it. */
export interface Snapshot {
  /** Names the webmail adapter, such as `gmail`. */
  readonly page: string;
  /** Names the draft within the page; null when no draft can be seen. */
  readonly draftId: string | null;
  /** Names the open conversation; null when none is open. */
  readonly conversationId: string | null;
  /** Rises with every snapshot of the page, so that a late answer can be told from the newest. */
  readonly revision: number;
  /** Whether this draft is the one the person works on (several may be open); the panel shows that one. */
  readonly active: boolean;
  readonly conversation: Conversation;
}

/** What the side panel shows of a mail tab. */
export interface View {
  readonly tabId: number;
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** Replace `span` of a draft, if it still holds `expected`. */
export interface Replacement {
  readonly draftId: string;
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
}

/** `changed`: the words are no longer there. `gone`: the draft is. `refused`: the editor did not take it. */
export type ApplyResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'changed' | 'gone' | 'refused' };

/** How far a dismissal reaches: this draft, this conversation, everywhere. */
export const dismissalScopes = ['here', 'conversation', 'always'] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

export interface DismissRequest {
  readonly rule: string;
  /** The flagged words; only a salted hash of them is stored. */
  readonly phrase: string;
  readonly scope: DismissalScope;
  readonly draftId: string | null;
  readonly conversationId: string | null;
}

/** What a mail page may ask of the background. */
export interface FromPage {
  /** Judges a snapshot; the answer leaves out what was dismissed. Also tells the side panel. */
  judge(snapshot: Snapshot): Report;
  dismiss(request: DismissRequest): void;
  /** Opens the side panel beside the tab; only in answer to a click. */
  openPanel(): void;
}

/** What an extension page (the side panel) may ask of the background. */
export interface FromPanel {
  /** The view of a mail tab; null when the tab holds no mail page of ours. */
  look(request: { readonly tabId: number }): View | null;
  apply(request: { readonly tabId: number } & Replacement): ApplyResult;
  /** Brings a phrase of the draft into view and puts the caret there. */
  show(request: { readonly tabId: number; readonly draftId: string; readonly span: Span }): void;
  /** Judges any pasted text as a draft, outside any conversation. */
  judgeText(request: { readonly text: string }): Report;
  panelDismiss(request: { readonly tabId: number } & DismissRequest): void;
  restore(request: { readonly tabId: number | null; readonly key: string }): void;
}

/** What the background asks of the mail page. */
export interface ToPage {
  look(): Snapshot | null;
  apply(request: Replacement): ApplyResult;
  show(request: { readonly draftId: string; readonly span: Span }): void;
  /** What was dismissed has changed: ask for a report again. */
  rejudge(): void;
}

/** What the background tells extension pages. */
export interface ToPanel {
  view(view: View): void;
}
