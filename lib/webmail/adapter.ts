import type { Conversation, Message } from '@/lib/model';

/** A compose box on the page. */
export interface DraftBox {
  /** Names the draft; the same draft opened again has the same name where the webmail tells. */
  readonly id: string;
  /** Holds all of the box: recipients, body, buttons. */
  readonly root: HTMLElement;
  /** The editable element that holds the words, and may hold quoted mail and a signature. */
  readonly body: HTMLElement;
  readonly subject: HTMLInputElement | null;
  readonly send: HTMLElement | null;
}

/** A conversation that is open on the page. */
export interface OpenConversation extends Omit<Conversation, 'draft'> {
  readonly id: string;
  /** Oldest first. Messages that are folded have no text on the page and are left out. */
  readonly thread: readonly Message[];
}

/** For each anchor, how many elements each of its selectors finds. Counts only, no text. */
type SelfCheck = Readonly<Record<string, readonly number[]>>;

/** What is known about one webmail: where it keeps what, whatever its display language. */
export interface Adapter {
  readonly id: string;
  /** CSS selector of what in a message or draft is not its writer's own words. */
  readonly notOwn: string;
  /** The address of the person whose mailbox it is, in lower case; null when the page does not tell. */
  account(): string | null;
  /** The conversation that a draft answers, or with null the one on the page; null when there is none. */
  readConversation(draft: DraftBox | null): OpenConversation | null;
  /** The compose boxes that can be seen, in the order of the page. */
  findDrafts(): DraftBox[];
  selfCheck(): SelfCheck;
}
