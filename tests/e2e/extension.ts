import { type Browser, chromium, expect, type Page, test as plain } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ExtensionBrowser } from '@/scripts/demo/browser';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { readEnglishTexts } from '@/scripts/texts';
import { MailPage } from './mail-page';

readEnglishTexts();

declare const chrome: typeof browser;

export { expect };

interface Fixtures {
  /** The folder of the built extension. */
  readonly build: string;
  /** A fresh browser with the extension on the demo mailbox. */
  readonly extension: ExtensionBrowser;
  /** Origins that the test itself serves. */
  readonly served: readonly string[];
  /** Every request of the browser, of its background too, that nobody here serves. Each test ends with none. */
  readonly leaving: string[];
  /** In Gmail's look. */
  readonly mail: MailPage;
  readonly outlook: MailPage;
}

const mailboxes = [gmailMailbox, outlookMailbox];

export const chromePath = process.env.CHROME_PATH ?? chromium.executablePath();

export const test = plain.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  leaving: async ({}, use) => {
    const leaving: string[] = [];
    await use(leaving);
    expect(leaving, 'requests that left the browser').toEqual([]);
  },
  build: ['.output/chrome-mv3-testing', { option: true }],
  served: [[], { option: true }],
  extension: async ({ leaving, build, served }, use) => {
    const extension = await ExtensionBrowser.open({
      chrome: chromePath,
      extension: build,
      headless: true,
    });
    extension.context.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      const isOurs =
        ['chrome-extension:', 'data:', 'blob:'].includes(protocol) ||
        mailboxes.some((mailbox) => mailbox.origin === origin) ||
        served.includes(origin);
      if (!isOurs) leaving.push(href);
    });
    for (const mailbox of mailboxes) await serveMailbox(extension.context, mailbox);
    await use(extension);
    await extension.close();
  },
  mail: async ({ extension }, use) => {
    await extension.firstRunPage.close();
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(new MailPage(page));
    expect(errors, 'errors on the mail page').toEqual([]);
  },
  outlook: async ({ extension }, use) => {
    await extension.firstRunPage.close();
    await use(new MailPage(await extension.context.newPage(), outlookMailbox));
  },
});

/** The side panel as a page of its own, which stays with the one mail tab. */
export async function panelAsPage(extension: ExtensionBrowser): Promise<Page> {
  const tabId = await extension.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({
      url: ['https://mail.google.com/*', 'https://outlook.office.com/*'],
    });
    return tab!.id!;
  });
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl(`sidepanel.html?tab=${tabId}`));
  return page;
}

/**
 * Stops the background, as the browser does when it has nothing to do. A message may wake it again at once.
 *
 * @param page a page of the extension
 */
export async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** The same mailbox in the same browser, without the extension. */
export async function withoutExtension<T>(
  visit: (mail: MailPage) => Promise<T>,
  mailbox = gmailMailbox,
): Promise<T> {
  const browser: Browser = await chromium.launch({ executablePath: chromePath });
  try {
    const context = await browser.newContext();
    await serveMailbox(context, mailbox);
    return await visit(new MailPage(await context.newPage(), mailbox));
  } finally {
    await browser.close();
  }
}
