import type { Page } from 'playwright-core';
import { readEnglishTexts } from '@/scripts/texts';
import { type BrowserOptions, ExtensionBrowser } from './browser';
import { walkInFridge } from './conversations';
import { gmailMailbox } from './gmail-mailbox';
import { serveMailbox } from './mailbox';
import { outlookMailbox } from './outlook-mailbox';
import { tour, writeReply } from './tour';

/** The demo: a browser with the extension on the demo mailbox. Without a screen it looks around by itself. */
export async function demo(options: BrowserOptions): Promise<void> {
  readEnglishTexts();
  const browser = await ExtensionBrowser.open(options);
  try {
    for (const mailbox of [gmailMailbox, outlookMailbox]) await serveMailbox(browser.context, mailbox);
    const page = await browser.context.newPage();
    for (const other of browser.context.pages()) if (other !== page) await other.close();
    await (options.headless ? tour(browser, page, [gmailMailbox, outlookMailbox]) : show(browser, page));
  } finally {
    await browser.close();
  }
}

/**
 * Opens the conversation that has most to show, with a reply in the first heat, in Gmail's look, and the same in
 * Outlook's in a tab behind it; and leaves the rest to the person.
 */
async function show(browser: ExtensionBrowser, page: Page): Promise<void> {
  const closed = new Promise((done) => browser.context.once('close', done));
  await writeReply(await browser.context.newPage(), outlookMailbox, walkInFridge, 'light');
  await page.goto(gmailMailbox.url());
  await browser.openPanel(page);
  await writeReply(page, gmailMailbox, walkInFridge, 'light');
  console.log(
    'The demo mailbox is open, in the look of Gmail and, in the second tab, of Outlook. Close the browser when you have seen enough.',
  );
  await closed;
}
