import type { Page } from 'playwright-core';
import { type BrowserOptions, ExtensionBrowser } from './browser';
import { walkInFridge } from './conversations';
import { mailboxUrl, serveMailbox } from './mailbox';
import { tour, writeReply } from './tour';

/** The demo: a browser with the extension on the demo mailbox. Without a screen it looks around by itself. */
export async function demo(options: BrowserOptions): Promise<void> {
  const browser = await ExtensionBrowser.open(options);
  try {
    await serveMailbox(browser.context);
    const page = await browser.context.newPage();
    for (const other of browser.context.pages()) if (other !== page) await other.close();
    await (options.headless ? tour(browser, page) : show(browser, page));
  } finally {
    await browser.close();
  }
}

/** Opens the conversation that has most to show, with a reply in the first heat, and leaves the rest to the person. */
async function show(browser: ExtensionBrowser, page: Page): Promise<void> {
  const closed = new Promise((done) => browser.context.once('close', done));
  await page.goto(mailboxUrl());
  await browser.openPanel(page);
  await writeReply(page, walkInFridge, 'light');
  console.log('The demo mailbox is open. Close the browser when you have seen enough.');
  await closed;
}
