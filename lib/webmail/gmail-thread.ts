import type { Message } from '@/lib/model';
import type { DraftBox, OpenConversation } from './adapter';
import { findAll, findFirst } from './anchor';
import { gmailAnchors as anchors, gmailFields, gmailNotOwn } from './gmail-selectors';
import { readWords } from './message-words';
import { sentAtOf } from './sent-at';

/**
 * Reads the conversation shown in a section of the page; null when it shows none.
 *
 * @param ours the person's own addresses, lower case; with none nobody can tell who wrote what, and no message is read
 */
export function readThread(section: HTMLElement, ours: ReadonlySet<string>): OpenConversation | null {
  const messages = findAll(section, anchors.message).filter((message) => message.checkVisibility());
  const [first] = messages;
  if (!first) return null;
  const { id, subject } = headingOf(section);
  const readable = ours.size > 0 ? messages : [];
  return {
    id: id ?? dataOf(first, 'legacyMessageId') ?? dataOf(first, 'messageId') ?? location.hash,
    ...(subject ? { subject } : {}),
    thread: readable.map((message) => readMessage(message, ours)).filter((message) => message !== null),
  };
}

/**
 * Whether a draft answers the conversation that the section shows. An inline reply stands in it. A pop-up says in a
 * hidden field which thread it belongs to; where it does not, the subjects tell.
 */
export function answers(draft: DraftBox, section: HTMLElement): boolean {
  if (section.contains(draft.root)) return true;
  const { permId, subject } = headingOf(section);
  const thread = fieldOf(draft.root, gmailFields.thread);
  if (thread && permId) return thread === `#${permId}`;
  return Boolean(subject && draft.subject?.value.endsWith(subject));
}

/** The value of a hidden field; empty where there is none. */
export function fieldOf(root: HTMLElement, name: string): string {
  return root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
}

function readMessage(message: HTMLElement, ours: ReadonlySet<string>): Message | null {
  const body = findFirst(message, anchors.messageBody);
  if (!body?.checkVisibility()) return null; // folded
  const sender = findFirst(message, anchors.sender);
  const name = sender?.getAttribute('name');
  const email = sender?.getAttribute('email')?.toLowerCase();
  const sentAt = sentAtOf(findFirst(message, anchors.date)?.title ?? '');
  return {
    from: email && ours.has(email) ? 'us' : 'client',
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(sentAt ? { sentAt } : {}),
    text: readWords(body, gmailNotOwn),
  };
}

function headingOf(section: HTMLElement): {
  id: string | null;
  permId: string | null;
  subject: string | undefined;
} {
  const heading = findFirst(section, anchors.threadSubject);
  const permId = dataOf(heading, 'threadPermId');
  return { id: dataOf(heading, 'legacyThreadId') ?? permId, permId, subject: heading?.textContent.trim() };
}

/** A data attribute. In November 2025 Gmail wrote the word `undefined` into one. */
function dataOf(element: HTMLElement | null, name: string): string | null {
  const value = element?.dataset[name];
  return value && value !== 'undefined' ? value : null;
}
