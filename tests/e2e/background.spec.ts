import { expect, stopBackground, test } from './extension';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';

test('the background may be stopped at any moment', async ({ extension, mail }) => {
  await mail.open();
  const panel = await extension.openPanel(mail.page);

  await stopBackground(panel);
  await mail.reply(hostile);
  await mail.expectMarked('per my last email');
  await mail.expectScoreIn(panel);

  await stopBackground(panel);
  await panel
    .getByRole('button', { name: /^Replace with/ })
    .first()
    .click();
  await expect(mail.draft).not.toHaveText(hostile);

  await mail.undo();
  await mail.expectMarked('per my last email');
  await stopBackground(panel);
  await panel.getByRole('button', { name: 'Dismiss' }).click();
  await panel.getByRole('menuitem', { name: 'Always' }).click();
  await mail.expectMarked();

  await stopBackground(panel);
  await panel.getByText('Dismissed · 1').click();
  await panel.getByRole('button', { name: 'Take back' }).click();
  await mail.expectMarked('per my last email');
});
