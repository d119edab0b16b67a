import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { DemoConversation } from './conversations';
import { Html } from './html';

/**
 * A demo mailbox: pages of ours in the structure and look of a webmail, served inside the browser under its real
 * address, so that the extension meets what it meets in life. Built from what public code says of those pages, not
 * captured. Nothing of it leaves the browser.
 */
export interface Mailbox {
  readonly name: 'Gmail' | 'Outlook';
  readonly origin: string;
  /** The address of the mailbox, or of a conversation in it. */
  url(conversationId?: string, theme?: Theme): string;
  /** The whole page, which finds by its address which of the conversations to show: the demo's, or those given. */
  page(theme: Theme, conversations?: readonly DemoConversation[]): Html;
  /** CSS selector of the editable part of the drafts that can be seen. */
  readonly draft: string;
  /** CSS selector of the bodies of the messages of the conversation. */
  readonly message: string;
  /** What the button for a new mail says. */
  readonly newMail: string;
}

export type Theme = 'light' | 'dark';

/** For the page's own styles and scripts, which its policy lets in by it. */
export const nonce = 'demo';

const policy = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}'`,
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

/** What a server of the webmail would send. */
interface Served {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The answer to a request for an address of the mailbox, under a policy as strict as the webmail's. */
export function serve(
  mailbox: Mailbox,
  address: string,
  conversations?: readonly DemoConversation[],
): Served {
  const { pathname, searchParams } = new URL(address);
  const contentType = 'text/html; charset=utf-8';
  if (!pathname.startsWith('/mail/')) return { status: 404, contentType, headers: {}, body: '' };
  const theme = searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  const headers = { 'content-security-policy': policy };
  return { status: 200, contentType, headers, body: mailbox.page(theme, conversations).markup };
}

/** Answers every request for the mailbox's address with it. */
export async function serveMailbox(
  context: BrowserContext,
  mailbox: Mailbox,
  conversations?: readonly DemoConversation[],
): Promise<void> {
  await context.route(`${mailbox.origin}/**`, (route) =>
    route.fulfill(serve(mailbox, route.request().url(), conversations)),
  );
}

/** A style or script of a mailbox. */
export function pageFile(name: string): Html {
  return new Html(readFileSync(join('scripts', 'demo', 'page', name), 'utf8'));
}

export function dayOf(sentAt: string): string {
  return new Date(sentAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
