import type { Adapter, DraftBox } from './adapter';
import { countEach, findAll, findFirst } from './anchor';
import { gmailAnchors as anchors, gmailFields, gmailNotOwn } from './gmail-selectors';
import { answers, fieldOf, lastAddress, readThread } from './gmail-thread';

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
    account,
    readConversation(draft) {
      const section = findAll(page, anchors.main).find((main) => main.checkVisibility());
      if (!section || (draft && !answers(draft, section))) return null;
      const ours = [account(), draft && lastAddress(fieldOf(draft.root, gmailFields.from))];
      return readThread(section, new Set(ours.filter((address) => address !== null)));
    },
    findDrafts() {
      const bodies = findAll(page, anchors.draftBody).filter((body) => body.checkVisibility());
      return bodies.map(boxOf).filter((box) => box !== null);
    },
    selfCheck() {
      return Object.fromEntries(
        Object.entries(anchors).map(([name, anchor]) => [name, countEach(page, anchor)]),
      );
    },
  };
}

/** The smallest known holder of the body that also holds Send or a subject; without either it is no compose box. */
function rootAround(body: HTMLElement): HTMLElement | null {
  const holders = anchors.draftRoot.any.map((selector) => body.closest<HTMLElement>(selector));
  const holds = (root: HTMLElement | null) =>
    root !== null && (findFirst(root, anchors.send) ?? findFirst(root, anchors.subjectInput)) !== null;
  return holders.find(holds) ?? null;
}
