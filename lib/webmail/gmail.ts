import type { Adapter, DraftBox } from './adapter';
import { lastAddress } from './address';
import { checkAnchors, findAll, findFirst, optionalAmong } from './anchor';
import { gmailAnchors as anchors, gmailFields, gmailNotOwn } from './gmail-selectors';
import { answers, fieldOf, readThread } from './gmail-thread';

/** Gmail on the web. Where it keeps what: `gmail-selectors.ts`. */
export function gmail(page: Document): Adapter {
  const unsavedIds = new WeakMap<HTMLElement, string>();

  const account = () => {
    const label = findFirst(page, anchors.account)?.getAttribute('aria-label');
    return lastAddress(label ?? '') ?? lastAddress(page.title);
  };

  const boxOf = (body: HTMLElement): DraftBox | null => {
    const root = rootAround(body);
    if (!root) return null;
    const saved = fieldOf(root, gmailFields.draft);
    if (!saved && !unsavedIds.has(body)) unsavedIds.set(body, crypto.randomUUID());
    return {
      id: saved || unsavedIds.get(body)!,
      root,
      body,
      // Looked up when asked for: Gmail builds them after the body, and makes Send anew.
      get subject() {
        return findFirst(root, anchors.subjectInput) as HTMLInputElement | null;
      },
      get send() {
        return findFirst(root, anchors.send);
      },
    };
  };

  return {
    id: 'gmail',
    notOwn: gmailNotOwn,
    editor: 'plain', // Closure's
    sending: {
      buttonsOf: ({ root, send }) => [...(send ? [send] : []), ...findAll(root, anchors.sendAndArchive)],
      scheduled: anchors.scheduledSend.any.join(', '),
      altS: false,
    },
    account,
    readConversation(draft) {
      const addresses = [account(), draft && lastAddress(fieldOf(draft.root, gmailFields.from))];
      const ours = new Set(addresses.filter((address) => address !== null));
      for (const section of findAll(page, anchors.main)) {
        if (!section.checkVisibility() || (draft && !answers(draft, section))) continue;
        const conversation = readThread(section, ours);
        if (conversation) return conversation;
      }
      return null;
    },
    findDrafts() {
      const rich = findAll(page, anchors.draftBody).filter((body) => body.checkVisibility());
      const cells = new Set(rich.map(cellOf));
      const plain = findAll(page, anchors.plainBody).filter(
        (field) => field.checkVisibility() && !cells.has(cellOf(field)),
      );
      const bodies = [...rich, ...plain].sort(byPlace);
      return bodies.map(boxOf).filter((box) => box !== null);
    },
    selfCheck: () => checkAnchors(page, anchors),
    optionalAnchors: optionalAmong(anchors),
  };
}

/** Holds the rich body and the plain field of one draft, of which one is shown. */
function cellOf(body: HTMLElement): Element | null {
  return body.closest('.Ap');
}

/** In the order of the page. */
function byPlace(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The smallest known holder of the body that also holds Send or a subject; without either it is no compose box. */
function rootAround(body: HTMLElement): HTMLElement | null {
  const holders = anchors.draftRoot.any.map((selector) => body.closest<HTMLElement>(selector));
  const holds = (root: HTMLElement | null) =>
    root !== null && (findFirst(root, anchors.send) ?? findFirst(root, anchors.subjectInput)) !== null;
  return holders.find(holds) ?? null;
}
