import type { Message } from '@/lib/model';
import type { DraftBox, OpenConversation } from './adapter';
import { findAll, findFirst } from './anchor';
import { gmailAnchors as anchors, gmailFields, gmailNotOwn } from './gmail-selectors';
import { mapText, objectMark } from './text-map';

/** Reads the conversation shown in a section of the page; null when it shows none. @param ours addresses, lower case */
export function readThread(section: HTMLElement, ours: ReadonlySet<string>): OpenConversation | null {
  const messages = findAll(section, anchors.message).filter((message) => message.checkVisibility());
  const [first] = messages;
  if (!first) return null;
  const { id, subject } = headingOf(section);
  return {
    id: id ?? dataOf(first, 'legacyMessageId') ?? dataOf(first, 'messageId') ?? location.hash,
    ...(subject ? { subject } : {}),
    thread: messages.map((message) => readMessage(message, ours)).filter((message) => message !== null),
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

/** The last email address in a text, in lower case. */
export function lastAddress(text: string): string | null {
  return (
    text
      .match(/[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[^\s@()<>,;:".]+/g)
      ?.at(-1)
      ?.toLowerCase() ?? null
  );
}

function readMessage(message: HTMLElement, ours: ReadonlySet<string>): Message | null {
  const body = findFirst(message, anchors.messageBody);
  if (!body?.checkVisibility()) return null; // folded
  const sender = findFirst(message, anchors.sender);
  const name = sender?.getAttribute('name');
  const email = sender?.getAttribute('email')?.toLowerCase();
  return {
    from: email && ours.has(email) ? 'us' : 'client',
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    text: readWords(body),
  };
}

/** What was read, kept while the message is on the page: a long conversation is not walked at every pause in typing. */
const wordsRead = new WeakMap<HTMLElement, { readonly size: number; readonly words: string }>();

function readWords(body: HTMLElement): string {
  const size = body.textContent.length;
  const read = wordsRead.get(body);
  if (read?.size === size) return read.words;
  const { text } = mapText(body, gmailNotOwn);
  const words = text
    .replaceAll(objectMark, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  wordsRead.set(body, { size, words });
  return words;
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
