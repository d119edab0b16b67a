import type { Message } from '@/lib/model';
import type { DraftBox, OpenConversation } from './adapter';
import { lastAddress } from './address';
import { type Anchor, findAll, findFirst } from './anchor';
import { readWords } from './message-words';
import { outlookAnchors as anchors, outlookNotOwn } from './outlook-selectors';
import { sentAtOf } from './sent-at';

/** Whose mailbox it is: address in lower case and name; null where the page does not tell. */
export interface Owner {
  readonly address: string | null;
  readonly name: string | null;
}

/** Who wrote a message, as it says itself; null where it does not. */
type Writer = Owner;

/** A message on the page. */
interface Card {
  readonly body: HTMLElement;
  readonly writer: Writer;
  /** Null where the page does not tell. */
  readonly sentAt: string | null;
}

/** The reading pane that can be seen. */
export function openPane(page: Document): HTMLElement | null {
  return findAll(page, anchors.readingPane).find((pane) => pane.checkVisibility()) ?? null;
}

/**
 * Reads the conversation shown in the reading pane; null when it shows none. Messages of which the page does not
 * tell whether the owner wrote them are left out: an own message may show no address, and so may another's.
 *
 * @param newestFirst whether the newest message is on top
 */
export function readThread(pane: HTMLElement, owner: Owner, newestFirst: boolean): OpenConversation | null {
  const cards = cardsIn(pane);
  if (cards.length === 0) return null;
  const from = attribution(cards, owner);
  const subject = findFirst(pane, anchors.threadSubject)?.textContent.trim();
  const thread = cards.flatMap(({ body, writer, sentAt }): Message[] => {
    const whose = from(writer);
    if (whose === null) return [];
    const { name, address } = writer;
    const text = readWords(body, outlookNotOwn);
    return [
      {
        from: whose,
        ...(name ? { name } : {}),
        ...(address ? { email: address } : {}),
        ...(sentAt ? { sentAt } : {}),
        text,
      },
    ];
  });
  return {
    id: idOf(pane),
    ...(subject ? { subject } : {}),
    thread: newestFirst ? thread.reverse() : thread,
  };
}

/**
 * Whether the person has the newest message on top. The page tells only while a reply stands beyond several messages,
 * above or below them all; else null.
 */
export function isNewestFirst(pane: HTMLElement): boolean | null {
  const draft = findAll(pane, anchors.draftBody).find((body) => body.checkVisibility());
  const bodies = cardsIn(pane).map(({ body }) => body);
  if (!draft || bodies.length < 2) return null;
  const below = bodies.filter(
    (body) => draft.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (below.length === bodies.length) return true;
  return below.length === 0 ? false : null;
}

/** Whether a draft answers the conversation in the pane. A reply stands in it; for others the subjects tell. */
export function answers(draft: DraftBox, pane: HTMLElement): boolean {
  const subject = findFirst(pane, anchors.threadSubject)?.textContent.trim();
  return pane.contains(draft.root) || Boolean(subject && draft.subject?.value.endsWith(subject));
}

/** The unfolded messages, in the order of the page. A draft may hold the message that it answers: that is none. */
function cardsIn(pane: HTMLElement): Card[] {
  const drafts = findAll(pane, anchors.draftRoot);
  return findAll(pane, anchors.messageBody)
    .filter((body) => body.checkVisibility() && !drafts.some((draft) => draft.contains(body)))
    .map((body) => {
      const sender = nearestTo(body, pane, anchors.sender);
      const date = nearestTo(body, pane, anchors.date);
      const writer = sender ? readSender(sender) : { address: null, name: null };
      return { body, writer, sentAt: date && sentAtOf(date.textContent) };
    });
}

/** What stands nearest to a body, unless another body is as near. */
function nearestTo(body: HTMLElement, pane: HTMLElement, anchor: Anchor): HTMLElement | null {
  for (let at = body.parentElement; at && at !== pane.parentElement; at = at.parentElement) {
    if (findAll(at, anchors.messageBody).length > 1) return null;
    const found = findFirst(at, anchor);
    if (found) return found;
  }
  return null;
}

/** Reads `Dana Ruiz<dana@quayside.example>`; the address is often not there, or only in a tooltip. */
function readSender(sender: HTMLElement): Writer {
  const tooltips = [sender, ...sender.querySelectorAll<HTMLElement>('[title]')].map(({ title }) => title);
  const words = sender.textContent.trim();
  const name = words.replace(/<.*/s, '').trim();
  return {
    address: [words, ...tooltips].map(lastAddress).find((address) => address !== null) ?? null,
    name: name === '' || lastAddress(name) !== null ? null : name,
  };
}

/**
 * Tells own messages from others': by address, and where a message shows none by its name, if another message shows
 * whose that name is. Returns null where nothing tells.
 */
function attribution(cards: readonly Card[], owner: Owner): (writer: Writer) => Message['from'] | null {
  const byAddress = ({ address }: Writer) => {
    if (address === null || owner.address === null) return null;
    return address === owner.address ? 'us' : 'client';
  };
  const byName = new Map<string, Message['from']>();
  for (const { writer } of cards) {
    const whose = byAddress(writer);
    if (writer.name !== null && whose !== null) byName.set(writer.name, whose);
  }
  if (owner.name !== null) byName.set(owner.name, 'us');
  return (writer) => byAddress(writer) ?? (writer.name === null ? null : (byName.get(writer.name) ?? null));
}

/** The conversation's own id, from its heading, the list of mails or the address. */
function idOf(pane: HTMLElement): string {
  const heading = findFirst(pane, anchors.threadSubject)?.id.match(/^CONV_(.+)_SUBJECT$/)?.[1];
  const page = pane.ownerDocument;
  return heading ?? findFirst(page, anchors.selectedMail)?.dataset.convid ?? page.location.pathname;
}
