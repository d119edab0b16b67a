import { kitActions } from '@/lib/words';
import { expect, onBothLooks, stopBackground, test } from './coached';
import { hostileThread } from './threads';

onBothLooks(() => {
  test('a break hides both texts, goes on without the background, and gives them back', async ({
    mail,
    beside,
  }) => {
    const panel = await beside(hostileThread);
    await mail.reply('Ruth, no.');
    await panel.getByRole('tab', { name: 'Conversation' }).click();
    await panel.getByText('Take two minutes first').click();
    await panel.getByRole('button', { name: kitActions.break }).click();
    await expect(panel.getByRole('tab', { name: 'Break' })).toHaveAttribute('aria-selected', 'true');
    await panel.getByRole('button', { name: kitActions.break }).click();

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
    await expect(panel.getByRole('button', { name: kitActions.break })).toBeVisible();
  });

  test('when its time is over, it comes back with what they ask for', async ({ mail, beside }) => {
    const panel = await beside(hostileThread);
    await mail.reply('Ruth, no.');
    await panel.getByRole('tab', { name: 'Conversation' }).click();
    await panel.getByText('Take two minutes first').click();
    await panel.getByRole('button', { name: kitActions.break }).click();
    await mail.page.bringToFront();
    await panel.getByRole('button', { name: kitActions.break }).click();
    await expect(mail.page.getByRole('dialog', { name: 'A short break' })).toBeVisible();
    await mail.page.keyboard.press('Escape');
    await expect(mail.page.getByRole('dialog')).toHaveCount(0);
  });
});

/** Whether a click in the middle of an element would reach it. */
function isOnTop(element: import('@playwright/test').Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return hit !== null && (shown === hit || shown.contains(hit));
  });
}
