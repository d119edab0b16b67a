import type { Adapter, DraftBox } from './adapter';
import { lastAddress } from './address';
import { checkAnchors, findAll, findFirst, optionalAmong } from './anchor';
import { outlookAnchors as anchors, outlookNotOwn } from './outlook-selectors';
import { answers, isNewestFirst, type Owner, openPane, readThread } from './outlook-thread';

/** Outlook on the web, of every cloud and at addresses of its own. Where it keeps what: `outlook-selectors.ts`. */
export function outlook(page: Document): Adapter {
  /** Outlook writes no lasting name of a draft into the page, and numbers its editors anew in every page. */
  const ids = new WeakMap<HTMLElement, string>();
  /** The list of folders, which tells whose mailbox it is, can be folded away later. */
  let owner: Owner = { address: null, name: null };
  let newestFirst = false;

  const readOwner = () => {
    const seen = ownerOf(page);
    owner = { address: seen.address ?? owner.address, name: seen.name ?? owner.name };
    return owner;
  };

  const boxOf = (body: HTMLElement): DraftBox | null => {
    const root = rootAround(body);
    if (!root) return null;
    if (!ids.has(body)) ids.set(body, crypto.randomUUID());
    return {
      id: ids.get(body)!,
      root,
      body,
      // Looked up when asked for: the form is built around the body, and Send may be made anew.
      get subject() {
        return subjectIn(root);
      },
      get send() {
        return findFirst(root, anchors.send);
      },
    };
  };

  return {
    id: 'outlook',
    notOwn: outlookNotOwn,
    editor: 'roosterjs',
    sending: {
      buttonsOf: ({ send }) => (send ? [send] : []),
      // Nothing lasting is known of the item, nor of the dialog behind it.
      scheduled: '[role="menuitem"]',
      menuButtonOf: ({ root }) => findFirst(root, anchors.sendMenu),
      altS: true,
    },
    account: () => readOwner().address,
    readConversation(draft) {
      const pane = openPane(page);
      if (!pane || (draft && !answers(draft, pane))) return null;
      newestFirst = isNewestFirst(pane) ?? newestFirst;
      return readThread(pane, readOwner(), newestFirst);
    },
    findDrafts() {
      // Panes of drafts that were left stay in the page, hidden.
      const bodies = findAll(page, anchors.draftBody).filter((body) => body.checkVisibility());
      return bodies.map(boxOf).filter((box) => box !== null);
    },
    selfCheck: () => checkAnchors(page, anchors),
    optionalAnchors: optionalAmong(anchors),
  };
}

/** The nearest known holder of the body, if it also holds Send or a subject; without either it is no compose box. */
function rootAround(body: HTMLElement): HTMLElement | null {
  const root = body.closest<HTMLElement>(anchors.draftRoot.any.join(', '));
  return root && (findFirst(root, anchors.send) ?? subjectIn(root)) ? root : null;
}

/** Fields of recipients come before it. */
function subjectIn(root: HTMLElement): HTMLInputElement | null {
  return (findAll(root, anchors.subjectInput).at(-1) as HTMLInputElement | undefined) ?? null;
}

/** Whose mailbox it is, as far as the page tells. */
function ownerOf(page: Document): Owner {
  const labels = anchors.account.any
    .flatMap((selector) => [...page.querySelectorAll<HTMLElement>(selector)])
    .flatMap(({ dataset, title, textContent }) => [dataset.folderName ?? '', title, textContent.trim()]);
  return {
    address: labels.map(lastAddress).find((address) => address !== null) ?? null,
    name: labels.find((label) => label !== '' && lastAddress(label) === null) ?? null,
  };
}
