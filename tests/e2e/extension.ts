import { type Browser, chromium, expect, type Page, test as plain, type Request } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type BrowserOptions, ExtensionBrowser } from '@/scripts/demo/browser';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { readEnglishTexts } from '@/scripts/texts';
import { MailPage, noteDraftsTold } from './mail-page';
import { SharedBrowser } from './shared-browser';

readEnglishTexts();

declare const chrome: typeof browser;

export { stopBackground } from './background';
export { expect };

interface Fixtures {
  /** The folder of the built extension. Another than the usual has a browser of its own. */
  readonly build: string;
  /**
   * Whether the test needs a browser of its own, new and with the first-run page open: because it looks at the first
   * run, updates the extension, or leaves what `SharedBrowser.clean` cannot take away.
   */
  readonly ownBrowser: boolean;
  /** A browser with the extension on the demo mailbox, in which nothing of other tests is left. */
  readonly extension: ExtensionBrowser;
  /** Origins that the test itself serves. */
  readonly served: readonly string[];
  /** Every request of the browser, of its background too, that nobody here serves. Each test ends with none. */
  readonly leaving: string[];
  /** In Gmail's look. */
  readonly mail: MailPage;
  readonly outlook: MailPage;
}

interface WorkerFixtures {
  /** Opens the browser that tests share, or gives it again. */
  readonly shared: () => Promise<SharedBrowser>;
}

const mailboxes = [gmailMailbox, outlookMailbox];
const usualBuild = '.output/chrome-mv3-testing';

export const chromePath = process.env.CHROME_PATH ?? chromium.executablePath();

export const test = plain.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  leaving: async ({}, use) => {
    const leaving: string[] = [];
    await use(leaving);
    expect(leaving, 'requests that left the browser').toEqual([]);
  },
  build: [usualBuild, { option: true }],
  ownBrowser: [false, { option: true }],
  served: [[], { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the same
    async ({}, use) => {
      let opened: Promise<SharedBrowser> | undefined;
      await use(() => {
        opened ??= SharedBrowser.open(optionsFor(usualBuild));
        return opened;
      });
      await (await opened)?.extension.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ leaving, build, ownBrowser, served, shared }, use) => {
    const isShared = build === usualBuild && !ownBrowser;
    const browser = isShared ? await shared() : null;
    const extension = browser?.extension ?? (await ExtensionBrowser.open(optionsFor(build)));
    const watch = (request: Request) => {
      const { protocol, origin, href } = new URL(request.url());
      const isOurs =
        ['chrome-extension:', 'data:', 'blob:'].includes(protocol) ||
        mailboxes.some((mailbox) => mailbox.origin === origin) ||
        served.includes(origin);
      if (!isOurs) leaving.push(href);
    };
    extension.context.on('request', watch);
    for (const mailbox of mailboxes) await serveMailbox(extension.context, mailbox);
    await use(extension);
    await (browser ? browser.clean() : extension.close());
    extension.context.off('request', watch);
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

export function optionsFor(extension: string): BrowserOptions {
  return { chrome: chromePath, extension, headless: true };
}

/**
 * The side panel as a page, which stays with the one mail tab. In a window of its own, so that both are seen at once: the
 * browser hardly draws a tab that is not in front, and a click in it takes a second.
 */
export async function panelAsPage(extension: ExtensionBrowser): Promise<Page> {
  const opening = extension.context.waitForEvent('page');
  const tabId = await extension.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({
      url: ['https://mail.google.com/*', 'https://outlook.office.com/*'],
    });
    const window = await chrome.windows.create({ url: 'about:blank' });
    // An update closes the panel; a window without another tab would show the browser’s start page then.
    await chrome.tabs.create({ windowId: window!.id!, url: 'about:blank', active: false });
    return tab!.id!;
  });
  const page = await opening;
  await page.addInitScript(noteDraftsTold);
  await page.goto(extension.pageUrl(`sidepanel.html?tab=${tabId}`));
  return page;
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
