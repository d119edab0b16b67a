import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { keelOf } from '@/lib/keel';
import { kitAction } from '@/lib/words';
import { reportText } from '@/scripts/report-text';
import type { ExtensionBrowser } from './browser';
import { type DemoConversation, demoConversations, walkInFridge } from './conversations';
import type { Mailbox, Theme } from './mailbox';
import { marksOn, viewIn } from './view';

const folder = join('.output', 'demo');

/** Opens each conversation in each mailbox, types its reply, prints what the coach says and keeps screenshots. */
export async function tour(
  browser: ExtensionBrowser,
  page: Page,
  mailboxes: readonly [Mailbox, ...Mailbox[]],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.goto(mailboxes[0].url());
  const panel = await browser.openPanel(page);
  for (const mailbox of mailboxes) {
    for (const each of [page, panel]) await each.emulateMedia({ colorScheme: 'light' });
    await visit(page, panel, mailbox);
  }
  await keepOwnPages(browser, page, panel);
  console.log(`Screenshots of the mail page and of the panel beside it: ${folder}`);
}

async function visit(page: Page, panel: Page, mailbox: Mailbox): Promise<void> {
  const named = (name: string) => `${mailbox.name.toLowerCase()}-${name}`;
  for (const conversation of demoConversations) {
    const { id, client, subject } = conversation;
    await writeReply(page, mailbox, conversation, 'light');
    console.log(`${mailbox.name}, ${client.name}: ${subject}\n\n${await judgedBy(panel, page)}\n`);
    await keepScreenshots(page, panel, named(id));
  }
  await writeReply(page, mailbox, walkInFridge, 'light');
  await openCard(page, panel);
  await page.screenshot({ path: join(folder, `${named(walkInFridge.id)}-card.png`) });

  for (const each of [page, panel]) await each.emulateMedia({ colorScheme: 'dark' });
  await writeReply(page, mailbox, walkInFridge, 'dark');
  await judgedBy(panel, page);
  await keepScreenshots(page, panel, named(`${walkInFridge.id}-dark`));
}

/** Opens a conversation and its reply, and types what the person writes. */
export async function writeReply(
  page: Page,
  mailbox: Mailbox,
  { id, subject, reply }: DemoConversation,
  theme: Theme,
): Promise<void> {
  await page.goto(mailbox.url(id, theme));
  await page.getByRole('heading', { name: subject }).waitFor();
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type(reply);
}

/** Waits until the page shows its marks and the panel its score, and gives the report in words. */
export async function judgedBy(panel: Page, page: Page): Promise<string> {
  const { snapshot, report } = await viewIn(panel);
  const { subject = '', thread, draft } = snapshot.conversation;
  const { score, findings } = report.draft!;
  await marksOn(page, findings.length);
  await panel.getByRole('heading', { name: subject }).waitFor();
  await panel.getByText(`Score ${keelOf(score!).number} of 100`).waitFor();
  const incoming = thread.findLast(({ from }) => from === 'client')!.text;
  return reportText(report, { incoming, draft });
}

/** Opens the card at the first finding, for none stands after the caret. It lies in a closed root, but the wash behind its phrase can be seen. */
export async function openCard(page: Page, panel: Page): Promise<void> {
  const { report } = await viewIn(panel);
  const marks = report.draft!.findings.length;
  await marksOn(page, marks);
  await page.keyboard.press('Alt+Enter');
  await marksOn(page, marks + 1);
}

/** Of the mail page, and of the panel: the draft's tab, the conversation's, and the kit of its first advice. */
async function keepScreenshots(page: Page, panel: Page, name: string): Promise<void> {
  const keep = (shown: Page, of: string) =>
    shown.screenshot({ path: join(folder, `${name}${of}.png`), fullPage: shown === panel });
  await keep(page, '');
  await keep(panel, '-panel');
  await panel.getByRole('tab', { name: 'Conversation' }).click();
  await keep(panel, '-conversation');
  const { report } = await viewIn(panel);
  const kit = report.advice[0]?.kit;
  if (kit) {
    await panel.getByRole('button', { name: kitAction(kit.name) }).click();
    await keep(panel, '-kit');
  }
  await panel.getByRole('tab', { name: 'Draft' }).click();
}

/** Of what is not about one conversation: what is remembered, the team's settings, and a break over the mail. */
async function keepOwnPages(browser: ExtensionBrowser, page: Page, panel: Page): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto(browser.pageUrl('options.html'));
  await settings.getByRole('heading', { name: 'No team pack yet' }).waitFor();
  await page.bringToFront();
  await panel.getByRole('tab', { name: 'You' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, shown] of [['you', panel] as const, ['settings', settings] as const]) {
      await shown.emulateMedia({ colorScheme });
      await shown.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
    }
  }
  await panel.getByRole('tab', { name: 'Conversation' }).click();
  await panel.getByText(kitAction('break'), { exact: false }).first().click();
  await panel.getByRole('button', { name: kitAction('break') }).click();
  await panel.getByRole('button', { name: kitAction('break') }).click();
  await panel.getByRole('button', { name: 'Back to the mail' }).waitFor();
  await page.screenshot({ path: join(folder, 'break.png') });
  await panel.getByRole('button', { name: 'Back to the mail' }).click();
}
