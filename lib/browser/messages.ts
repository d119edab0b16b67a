import { type Browser, browser } from 'wxt/browser';
import type { ToBackground, ToPage, ToPanel } from './protocol';

/**
 * Sends one-shot messages between the parts of the extension, and answers them. One-shot, because the background
 * may be stopped between any two messages.
 */

/** What a function of a protocol takes, and what its answer is. */
type Body<P, K extends keyof P> = P[K] extends (body: infer B) => unknown ? B : never;
type Answer<P, K extends keyof P> = P[K] extends (body: never) => infer A ? A : never;

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** The tab it came from; absent for the side panel. */
  readonly tabId?: number;
  /** The address that the tab shows; absent where the browser does not tell. */
  readonly url?: string;
  /** Whether an extension page of ours sent it, and not our part in a mail page. */
  readonly isOurPage: boolean;
}

/** How to answer each kind of message. The error of a handler that throws goes to the asker. */
export type Handlers<P> = {
  [K in keyof P]: (body: Body<P, K>, sender: Sender) => Answer<P, K> | Promise<Answer<P, K>>;
};

/** Turns what arrived into a message's body, or throws where it does not have the shape. */
export type Checks<P> = { [K in keyof P]: (body: unknown) => Body<P, K> };

interface Envelope {
  readonly kind: string;
  readonly body: unknown;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

/** @throws when the extension was updated or removed under an open page, or the handler failed */
export async function sendToBackground<K extends keyof ToBackground>(
  kind: K,
  body: Body<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  return unpack(await browser.runtime.sendMessage({ kind, body } satisfies Envelope));
}

/** Sends a message to our part in the mail page of a tab. @throws when the tab holds none */
export async function sendToPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  body: Body<ToPage, K>,
): Promise<Answer<ToPage, K>> {
  return unpack(await browser.tabs.sendMessage(tabId, { kind, body } satisfies Envelope, { frameId: 0 }));
}

/** Tells the side panel, if one is open. */
export async function tellPanel<K extends keyof ToPanel>(kind: K, body: Body<ToPanel, K>): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind, body } satisfies Envelope);
  } catch {
    // No panel is open: nobody to tell.
  }
}

/** Answers messages in the background, each checked for its shape first. */
export function answerInBackground(handlers: Handlers<ToBackground>, checks: Checks<ToBackground>): void {
  answer(handlers, checks);
}

/** Answers messages in our part of the mail page; returns how to stop. Only the extension itself can send there. */
export function answerInPage(handlers: Handlers<ToPage>): () => void {
  return answer(handlers);
}

/** Listens in the side panel; returns how to stop. */
export function answerInPanel(handlers: Handlers<ToPanel>): () => void {
  return answer(handlers);
}

function answer<P extends object>(handlers: Handlers<P>, checks?: Checks<P>): () => void {
  const listener = (message: unknown, from: Browser.runtime.MessageSender, reply: (r: Reply) => void) => {
    const kind = kindOf(message);
    if (from.id !== browser.runtime.id || kind === null || !Object.hasOwn(handlers, kind)) return false;
    void handle(handlers, checks, kind as keyof P, (message as Envelope).body, senderOf(from)).then(reply);
    return true; // keeps the channel open until `reply` is called
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

// Not `async` up to the handler's own first wait: opening the side panel needs the click that is still being handled.
function handle<P, K extends keyof P>(
  handlers: Handlers<P>,
  checks: Checks<P> | undefined,
  kind: K,
  body: unknown,
  sender: Sender,
): Promise<Reply> {
  try {
    const checked = checks ? checks[kind](body) : (body as Body<P, K>);
    return Promise.resolve(handlers[kind](checked, sender)).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error: String(error) }),
    );
  } catch (error) {
    return Promise.resolve({ error: String(error) });
  }
}

function senderOf(from: Browser.runtime.MessageSender): Sender {
  const isOurPage = from.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const url = from.tab?.url;
  return {
    isOurPage,
    ...(from.tab?.id === undefined ? {} : { tabId: from.tab.id }),
    ...(url === undefined ? {} : { url }),
  };
}

function kindOf(message: unknown): string | null {
  const kind = (message as Partial<Envelope> | null)?.kind;
  return typeof kind === 'string' ? kind : null;
}

function unpack<A>(reply: unknown): A {
  const given = reply as Reply | undefined;
  if (given === undefined) throw new Error('No part of the extension answered.');
  if ('error' in given) throw new Error(given.error);
  return given.answer as A;
}
