import type { Conversation, Message, SelfCheck } from '@/lib/model';
import type { NotOwn } from './text-map';

/** A compose box on the page. */
export interface DraftBox {
  /** Names the draft; the same draft opened again has the same name where the webmail tells. */
  readonly id: string;
  /** Holds all of the box: recipients, body, buttons. */
  readonly root: HTMLElement;
  /** What holds the words: an editable element, in which quoted mail and a signature may stand too, or a `textarea`. */
  readonly body: HTMLElement;
  readonly subject: HTMLInputElement | null;
  readonly send: HTMLElement | null;
}

/** A conversation that is open on the page. */
export interface OpenConversation extends Omit<Conversation, 'draft'> {
  readonly id: string;
  /**
   * Oldest first. Folded messages have no text on the page and are left out; of a message that the page has cut
   * short, what it shows is read. The self-check counts both.
   */
  readonly thread: readonly Message[];
}

/**
 * The family of a webmail's editor: what it takes for its undo to know of a change (`editing.ts`). `plain` takes
 * nothing: the browser's own undo, and Closure's.
 */
export type Editor = 'plain' | 'roosterjs';

/** What sends a draft, beside Ctrl+Enter. */
export interface Sending {
  /** The buttons that send it at once. Looked up when asked for: webmails make them anew. */
  buttonsOf(draft: DraftBox): readonly HTMLElement[];
  /** CSS selector of what sends the draft that was worked on last later, anywhere on the page. */
  readonly scheduled: string;
  /** The button that opens the menu with it, where only that tells the item from those of other menus. */
  menuButtonOf?(draft: DraftBox): HTMLElement | null;
  /** Whether Alt+S sends. */
  readonly altS: boolean;
}

/** What is known about one webmail: where it keeps what, whatever its display language. */
export interface Adapter {
  readonly id: string;
  readonly notOwn: NotOwn;
  readonly editor: Editor;
  readonly sending: Sending;
  /** The address of the person whose mailbox it is, in lower case; null when the page does not tell. */
  account(): string | null;
  /** The conversation that a draft answers, or with null the one on the page; null when there is none. */
  readConversation(draft: DraftBox | null): OpenConversation | null;
  /** The compose boxes that can be seen, in the order of the page. */
  findDrafts(): DraftBox[];
  selfCheck(): SelfCheck;
  /** Names in the self-check of what a page may rightly be without. */
  readonly optionalAnchors: readonly string[];
}
