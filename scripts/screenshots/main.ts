import type { Page } from 'playwright-core';
import { type BrowserOptions, ExtensionBrowser } from '@/scripts/demo/browser';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { judgedBy, writeReply } from '@/scripts/demo/tour';
import { readEnglishTexts } from '@/scripts/texts';
import { Camera } from './camera';
import { frame, framed, inside, type Piece } from './frame';
import { type Shot, screenshotPath, shots } from './shots';

/** Larger than life, because a store shows them at half the size. */
const scale = 1.1;
const width = Math.round(inside.width / scale);
const height = Math.round(inside.height / scale);
/** As wide as a browser opens it. */
const panelWidth = 360;

/** Takes every screenshot of the listing. */
export async function takeScreenshots(options: BrowserOptions): Promise<void> {
  readEnglishTexts();
  const browser = await ExtensionBrowser.open(options);
  try {
    for (const mailbox of [gmailMailbox, outlookMailbox]) await serveMailbox(browser.context, mailbox);
    const page = await browser.context.newPage();
    await page.goto(gmailMailbox.url());
    const panel = await browser.openPanel(page);
    const take = await photographer(page, panel);
    for (const shot of shots) {
      const picture = framed(shot, await take(shot));
      const sheet = await browser.context.newPage();
      await sheet.setViewportSize(frame);
      await sheet.setContent(picture.markup);
      await sheet.screenshot({ path: screenshotPath(shot) });
      await sheet.close();
    }
  } finally {
    await browser.close();
  }
}

/** Brings out what a shot shows and takes it: of the mail page, and of the panel where it stands beside it. */
async function photographer(page: Page, panel: Page): Promise<(shot: Shot) => Promise<readonly Piece[]>> {
  const onPage = await Camera.on(page, scale);
  const onPanel = await Camera.on(panel, scale);
  await onPanel.frame(panelWidth, height);
  return async ({ mailbox, conversation, theme, panelBeside, show }) => {
    for (const each of [page, panel]) await each.emulateMedia({ colorScheme: theme });
    const edge = edges[mailbox.name];
    const leftOut = panelBeside ? edge : { ...edge, left: 0 };
    await onPage.frame(width - (panelBeside ? panelWidth : 0) + leftOut.left, height + leftOut.top);
    await panel.getByRole('tab', { name: 'Draft' }).click();
    // Otherwise the same address would keep the reply of the shot before.
    await page.goto('about:blank');
    await writeReply(page, mailbox, conversation, theme);
    await judgedBy(panel, page);
    await page.locator(mailbox.message).last().evaluate(toTop);
    await show(page, panel);
    const pieces = [await onPage.take(leftOut)];
    return panelBeside ? [...pieces, await onPanel.take({ left: 0, top: 0 })] : pieces;
  };
}

/** How much a mail page has left of a conversation and above it, in CSS px: there is no room for all of that. */
const edges = { Gmail: { left: 212, top: 60 }, Outlook: { left: 496, top: 108 } };

/** Scrolls a message, its sender included, to the top of what can be seen. */
function toTop(message: Element): void {
  message.closest('.adn, .card')!.scrollIntoView();
}
