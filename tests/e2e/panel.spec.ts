import { expect, test } from './extension';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';

test.beforeEach(({ mail }) => mail.open());

test('the pill opens the side panel, and its score moves with the draft', async ({ extension, mail }) => {
  await mail.reply(hostile);
  await expect(mail.pill).toHaveAccessibleName(/1 to look at/);
  await mail.pill.click();
  const panel = await extension.sidePanel();
  const score = panel.getByRole('region', { name: 'Score' });
  const before = await mail.score();
  await mail.expectScoreIn(panel);
  await expect(panel.getByRole('heading', { name: 'In your draft' })).toContainText('1');

  await mail.draft.press('ControlOrMeta+a');
  await mail.write(
    'Hi Dana, I am sorry that nobody wrote back, and I can see why you are angry. Kieran comes on Thursday at ten. Thank you for telling me.',
  );
  await mail.expectNothingFound();
  await mail.expectScoreAbove(before);
  await mail.expectScoreIn(panel);
  await expect(score.getByRole('heading')).toHaveText('On an even keel');
});

test('a suggestion taken in the panel changes the draft, and the mail page can undo it', async ({
  extension,
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked('per my last email');
  const panel = await extension.openPanel(mail.page);
  const suggestion = panel.getByRole('button', { name: /^Replace with/ }).first();
  const calmer = ((await suggestion.textContent()) ?? '').replace('Replace with', '').trim();
  const before = await mail.score();
  await suggestion.click();

  await expect(mail.draft).toHaveText(hostile.replace('per my last email', calmer));
  await mail.expectNothingFound();
  await mail.expectScoreAbove(before);
  await mail.expectScoreIn(panel);
  await mail.draft.focus();
  await mail.undo();
  await expect(mail.draft).toHaveText(hostile);
  await expect(suggestion).toBeVisible();
});

test('a dismissal is taken back from the list', async ({ extension, mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked('per my last email');
  const panel = await extension.openPanel(mail.page);
  const before = await mail.score();
  for (const scope of ['Here', 'Always']) {
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByRole('menuitem', { name: scope }).click();
    await mail.expectMarked();
    await mail.expectNothingFound();
    await mail.expectScoreAbove(before);
    await mail.expectScoreIn(panel);
    const dismissed = await mail.score();

    await panel.getByText('Dismissed · 1').click();
    await panel.getByRole('button', { name: 'Take back' }).click();
    await mail.expectMarked('per my last email');
    await expect.poll(() => mail.score()).toBeLessThan(dismissed);
    await mail.expectScoreIn(panel);
  }
});

test('what was dismissed always stays so in another conversation, what was dismissed here does not', async ({
  extension,
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked('per my last email');
  const panel = await extension.openPanel(mail.page);
  const dismiss = async (scope: string) => {
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByRole('menuitem', { name: scope }).click();
    await mail.expectMarked();
  };
  await dismiss('Here');
  await mail.compose(hostile);
  await mail.expectMarked('per my last email');
  await dismiss('Always');
  await mail.page.getByRole('button', { name: 'Save and close' }).click();
  await mail.compose(`${hostile} Thank you.`);
  await mail.expectNothingFound();
});

test('the panel says when it cannot see a draft, and when it cannot see a mail', async ({
  extension,
  mail,
}) => {
  const panel = await extension.openPanel(mail.page);
  await expect(panel.getByRole('heading', { name: 'I cannot see a draft here' })).toBeVisible();
  await mail.reply(hostile);
  await expect(panel.getByRole('region', { name: 'Score' })).toBeVisible();
  await mail.page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(panel.getByRole('heading', { name: 'I cannot see a draft here' })).toBeVisible();
  await mail.page.goto('about:blank');
  await expect(panel.getByRole('heading', { name: 'I cannot see a mail here' })).toBeVisible();
});

test('the panel says how heated the client wrote, and in which words', async ({ extension, mail }) => {
  const panel = await extension.openPanel(mail.page);
  await expect(panel.getByText('Dana Whitlock')).toBeVisible();
  await expect(panel.getByText('The newest message is: Hostile')).toBeVisible();
  const carried = (await panel.getByText(/^Carried by “.+”$/).textContent()) ?? '';
  const newest = mail.page.locator(mail.mailbox.message).last();
  for (const [, words] of carried.matchAll(/“(.+?)”/g)) await expect(newest).toContainText(words!);
});

test('any text can be pasted and checked', async ({ extension, mail }) => {
  const panel = await extension.openPanel(mail.page);
  await panel.getByText('Check any other text').click();
  await panel.getByLabel('Text to check').fill(hostile);
  await expect(panel.getByRole('heading', { name: 'In this text' })).toContainText('1');
  await panel
    .getByRole('button', { name: /^Replace with/ })
    .first()
    .click();
  await expect(panel.getByLabel('Text to check')).not.toHaveValue(/per my last email/);
});
