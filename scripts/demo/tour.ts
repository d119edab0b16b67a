import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { reportText } from '@/scripts/report-text';
import type { ExtensionBrowser } from './browser';
import { type DemoConversation, demoConversations, walkInFridge } from './conversations';
import { mailboxUrl, type Theme } from './mailbox';
import { marksOn, viewIn } from './view';

const folder = join('.output', 'demo');

/** Opens each conversation, types its reply, prints what the coach says and keeps screenshots. */
export async function tour(browser: ExtensionBrowser, page: Page): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.goto(mailboxUrl());
  const panel = await browser.openPanel(page);
  for (const conversation of demoConversations) {
    await writeReply(page, conversation, 'light');
    console.log(`${await judgedBy(panel, page)}\n`);
    await keepScreenshots(page, panel, conversation.id);
  }
  for (const each of [page, panel]) await each.emulateMedia({ colorScheme: 'dark' });
  await writeReply(page, walkInFridge, 'dark');
  await judgedBy(panel, page);
  await keepScreenshots(page, panel, `${walkInFridge.id}-dark`);
  console.log(`Screenshots of the mail page and of the panel beside it: ${folder}`);
}

async function writeReply(page: Page, { id, subject, reply }: DemoConversation, theme: Theme): Promise<void> {
  await page.goto(mailboxUrl(id, theme));
  await page.getByRole('heading', { name: subject }).waitFor();
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type(reply);
}

/** Waits until the page shows its marks and the panel its score, and gives the report in words. */
async function judgedBy(panel: Page, page: Page): Promise<string> {
  const { snapshot, report } = await viewIn(panel);
  const { subject, thread, draft } = snapshot.conversation;
  await marksOn(page, report.draft?.findings.length ?? 0);
  await panel
    .getByRole('region', { name: 'Score' })
    .getByText(`Score ${report.draft?.score} of 100`)
    .waitFor();
  const incoming = thread.findLast(({ from }) => from === 'client')?.text ?? '';
  return `${subject}\n\n${reportText(report, { incoming, draft })}`;
}

async function keepScreenshots(page: Page, panel: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await panel.screenshot({ path: join(folder, `${name}-panel.png`) });
}
