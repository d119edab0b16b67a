import type { Locator } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { kitAction } from '@/lib/words';
import { expect, onBothLooks, stopBackground, test } from './coached';
import { hostileThread } from './threads';

declare const chrome: typeof browser;

onBothLooks(() => {
  test('a break hides both texts, goes on without the background, and gives them back', async ({
    mail,
    beside,
  }) => {
    const panel = await beside(hostileThread);
    await mail.reply('Ruth, no.');
    await panel.getByRole('tab', { name: 'Conversation' }).click();
    await panel.getByText('Take two minutes first').click();
    await panel.getByRole('button', { name: kitAction('break') }).click();
    await expect(panel.getByRole('tab', { name: 'Break' })).toHaveAttribute('aria-selected', 'true');
    await panel.getByRole('button', { name: kitAction('break') }).click();

    const cover = mail.page.getByRole('dialog', { name: 'A short break' });
    await expect(cover).toBeVisible();
    await expect(cover).toHaveAccessibleDescription(/\?$/);
    await expect(mail.draft).not.toBeFocused();
    await expect(isOnTop(mail.draft)).resolves.toBe(false);
    await expect(isOnTop(mail.page.locator(mail.mailbox.message).last())).resolves.toBe(false);
    await stopBackground(panel);
    await expect(cover).toBeVisible();

    await panel.getByRole('button', { name: 'Back to the mail' }).click();
    await expect(cover).toHaveCount(0);
    await expect(isOnTop(mail.draft)).resolves.toBe(true);
    await expect(mail.draft).toHaveText('Ruth, no.');
    await expect(panel.getByRole('button', { name: kitAction('break') })).toBeVisible();
  });

  test('when its time is over, it comes back with what they ask for', async ({ mail, beside }) => {
    const panel = await beside(hostileThread);
    await mail.reply('Ruth, no.');
    const requests = ['“When are my chairs being repaired?”'];
    // The panel's own break takes two minutes; this one is over at once.
    const ended = panel.evaluate(
      (body) => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return chrome.tabs.sendMessage(tabId, { kind: 'startBreak', body }, { frameId: 0 });
      },
      { minutes: 0.01, question: 'What would help Ruth most?', requests },
    );
    const cover = mail.page.getByRole('dialog', { name: 'Take it from here' });
    await expect(cover.getByRole('listitem')).toHaveText(requests);
    await expect(isOnTop(mail.draft)).resolves.toBe(false);
    await cover.getByRole('button', { name: 'Back to the mail' }).click();
    await ended;
    await expect(cover).toHaveCount(0);
    await expect(mail.draft).toHaveText('Ruth, no.');
  });
});

/** Whether a click in the middle of an element would reach it. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return hit !== null && (shown === hit || shown.contains(hit));
  });
}
