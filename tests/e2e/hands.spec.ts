import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Snapshot } from '@/lib/model';
import type { ExtensionBrowser } from '@/scripts/demo/browser';
import { expect, panelAsPage, stopBackground, test } from './extension';
import type { MailPage } from './mail-page';

declare const chrome: typeof browser;

const words = 'I am sorry about the fish.\n\nKieran rings you by [day and hour].\n\n';

/** Asks our part in the mail page, as the panel does. */
function ask<A>(panel: Page, kind: string, body: unknown): Promise<A> {
  return panel.evaluate(
    async (message) => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      const { answer } = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      return answer;
    },
    { kind, body },
  );
}

async function putAndUndo(extension: ExtensionBrowser, mail: MailPage): Promise<void> {
  await mail.open();
  const panel = await panelAsPage(extension);
  await mail.page.bringToFront();
  await mail.reply('Thank you for waiting.');
  await mail.expectNothingFound();
  const { draftId, conversation } = await ask<Snapshot>(panel, 'look', null);
  expect(conversation.thread.map(({ sentAt }) => sentAt)).toEqual([
    '2026-11-09T09:12',
    '2026-11-09T15:30',
    '2026-11-11T08:05',
    '2026-11-12T16:48',
    '2026-11-13T07:20',
    '2026-11-17T07:02',
  ]);
  const request = { draftId, insertion: { at: 0, text: words }, expected: conversation.draft };
  expect(await ask(panel, 'insert', request)).toEqual({ ok: true });
  await expect(mail.draft).toHaveText(
    'I am sorry about the fish.Kieran rings you by [day and hour].Thank you for waiting.',
  );
  const after = await ask<Snapshot>(panel, 'look', null);
  expect(after.conversation.draft).toBe(`${words}${conversation.draft}`);
  await mail.undo();
  await expect(mail.draft).toHaveText('Thank you for waiting.');
}

test('words go into a reply in Gmail and out with one undo; messages have their times', ({
  extension,
  mail,
}) => putAndUndo(extension, mail));

test('the same in Outlook', ({ extension, outlook }) => putAndUndo(extension, outlook));

const rest = { minutes: 2, question: 'What would help Dana most?', requests: ['“Ring me today.”'] };

test('a break covers the mail, outlives the background, keeps keys from the mail and ends at Escape', async ({
  extension,
  mail,
}) => {
  await mail.open();
  const panel = await panelAsPage(extension);
  await mail.page.bringToFront();
  await mail.reply('Thank you');
  const ended = ask(panel, 'startBreak', rest);
  const cover = mail.page.getByRole('dialog', { name: 'A short break' });
  await expect(cover).toBeVisible();
  await expect(cover).toHaveAccessibleDescription(rest.question);
  await stopBackground(panel);
  await mail.page.keyboard.type('never mind');
  await mail.page.keyboard.press('Control+Enter');
  await expect(cover).toBeVisible();
  await mail.page.keyboard.press('Escape');
  await ended;
  await expect(cover).toHaveCount(0);
  await expect(mail.draft).toHaveText('Thank you');
  await mail.write(' for waiting.');
  await expect(mail.draft).toHaveText('Thank you for waiting.');
});

test.describe('with an update of the extension', () => {
  test.use({ ownBrowser: true });

  test('a break ends', async ({ extension, mail }) => {
    await mail.open();
    const panel = await panelAsPage(extension);
    await mail.page.bringToFront();
    await ask(panel, 'place', null);
    void ask(panel, 'startBreak', rest).catch(() => {});
    const cover = mail.page.getByRole('dialog', { name: 'A short break' });
    await expect(cover).toBeVisible();
    await extension.background.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect(cover).toHaveCount(0);
  });

  test('the page is left as if it had never been there', async ({ extension, mail }) => {
    await mail.open();
    await mail.reply('Dana, per my last email, the driver was at your gate on time.');
    await mail.expectMarked('per my last email');
    await extension.background.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect.poll(() => extension.context.serviceWorkers().length).toBe(1);
    await mail.page.keyboard.press('Alt+Enter');
    await mail.expectMarked();
    await expect(mail.card).toHaveCount(0);
    await expect(mail.pill).toHaveCount(0);
  });
});
