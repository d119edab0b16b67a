import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { expect, onBothLooks, test } from './coached';
import { panelAsPage } from './extension';
import { MailPage } from './mail-page';
import { hostileThread } from './threads';

const hurting = 'Ruth, you are a moron. The fitter was there at nine, so stop wasting our time.';

const questionIn = (page: Page) => page.getByRole('alertdialog', { name: 'Send this as it is?' });
const sendIn = (page: Page) => page.getByRole('button', { name: /^Send($| )/ });
const messagesIn = (mail: MailPage) => mail.page.locator(mail.mailbox.message);

/** Writes a reply, and waits until it is judged. */
async function write(mail: MailPage, text = hurting): Promise<void> {
  await mail.open(hostileThread);
  await mail.reply('');
  // At once: only a draft that was judged as it stands is held back, and no part of it is judged alone.
  await mail.page.keyboard.insertText(text);
  await mail.expectMarks();
}

onBothLooks(() => {
  test('a reply that hurts is asked about, and goes once it is mended', async ({ mail }) => {
    await write(mail);
    const { page } = mail;
    await sendIn(page).click();
    await expect(questionIn(page)).toBeVisible();
    await expect(questionIn(page)).toHaveAccessibleDescription(
      /likely to make it worse: you are a moron hostile/,
    );
    await expect(page.getByRole('button', { name: 'Look at it again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(questionIn(page)).toHaveCount(0);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('you are a moron');
    await expect(messagesIn(mail)).toHaveCount(3);

    await mail.draft.fill('Ruth, the fitter comes on Friday at nine. Kind regards, Sam');
    await mail.expectMarked();
    await sendIn(page).click();
    await expect(mail.draft).toHaveCount(0);
    await expect(messagesIn(mail)).toHaveCount(4);
  });

  for (const [way, act] of [
    ['a click', (page: Page) => sendIn(page).click()],
    ['a key on Send', (page: Page) => sendIn(page).press('Enter')],
    ['Ctrl+Enter', (page: Page) => page.keyboard.press('Control+Enter')],
  ] as const) {
    test(`sent anyway by ${way}, it goes once and word for word`, async ({ mail }) => {
      await write(mail);
      await act(mail.page);
      await expect(questionIn(mail.page)).toBeVisible();
      await expect(messagesIn(mail)).toHaveCount(3);
      await mail.page.getByRole('button', { name: 'Send anyway' }).click();
      await expect(mail.draft).toHaveCount(0);
      await expect(messagesIn(mail)).toHaveCount(4);
      await expect(messagesIn(mail).last()).toHaveText(hurting);
    });
  }

  test('two minutes cover the mail, and nothing is sent', async ({ mail }) => {
    await write(mail);
    await mail.page.keyboard.press('Control+Enter');
    await mail.page.getByRole('button', { name: 'Take two minutes' }).click();
    await expect(mail.page.getByRole('dialog', { name: 'A short break' })).toBeVisible();
    await mail.page.keyboard.press('Escape');
    await expect(mail.draft).toBeFocused();
    await expect(mail.draft).toHaveText(hurting);
    await expect(messagesIn(mail)).toHaveCount(3);
  });

  test('is switched off in the panel', async ({ extension, mail }) => {
    await write(mail);
    const panel = await panelAsPage(extension);
    await panel.getByRole('tab', { name: 'You' }).click();
    const choice = panel.getByRole('checkbox', { name: /^Ask me before/ });
    await expect(choice).toBeChecked();
    await choice.click();
    await expect(choice).not.toBeChecked();
    await mail.page.bringToFront();
    // The mail page is told a moment later.
    await expect(async () => {
      await mail.page.keyboard.press('Escape');
      await sendIn(mail.page).click({ timeout: 1_000 });
      await expect(mail.draft).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
    await expect(messagesIn(mail)).toHaveCount(4);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`the question has no fault that axe knows of: ${theme}`, async ({ mail }) => {
      await mail.open(hostileThread, theme);
      await mail.reply('');
      await mail.page.keyboard.insertText(hurting);
      await mail.expectMarks();
      await sendIn(mail.page).click();
      await expect(questionIn(mail.page)).toHaveAttribute('data-ground', theme);
      const builder = new AxeBuilder({ page: mail.page }).include('html > div').setLegacyMode();
      const { violations, passes } = await builder.analyze();
      expect(passes.length, 'checks that had something to check').toBeGreaterThan(5);
      expect(violations).toEqual([]);
    });
  }
});

test('a reply in a window of its own is asked about there', async ({ extension, outlook }) => {
  await outlook.open();
  await outlook.reply('Dana, you are a moron. The driver was there.');
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    outlook.page.getByRole('button', { name: 'Open in new window' }).click(),
  ]);
  const popup = new MailPage(page, outlookMailbox);
  await popup.expectMarked('you are a moron');
  await sendIn(page).click();
  await expect(questionIn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup.draft).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await Promise.all([page.waitForEvent('close'), page.getByRole('button', { name: 'Send anyway' }).click()]);
  await expect(messagesIn(outlook).last()).toContainText('you are a moron');
});
