import { expect, test } from './extension';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';
const words = 'per my last email';

test.beforeEach(({ mail }) => mail.open());

test('a hostile phrase is marked while it is written, and the score says so', async ({ mail }) => {
  await mail.reply('Dana, thank you for waiting. Kieran comes on Thursday at ten.');
  await mail.expectNothingFound();
  const before = await mail.score();
  await mail.write(' Per my last email, he was there.');
  await mail.expectMarked('Per my last email');
  await expect.poll(() => mail.score()).toBeLessThan(before);
});

test('by pointer: a click on the phrase opens the card, a click on calmer words swaps them, undo brings them back', async ({
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.clickOn(words);
  await expect(mail.card).toBeVisible();
  const calmer = await mail.firstChoice();
  const before = await mail.score();
  await mail.choices.first().click();

  await expect(mail.draft).toHaveText(hostile.replace(words, calmer));
  await expect(mail.card).toBeHidden();
  await mail.expectMarked();
  await mail.expectNothingFound();
  await mail.expectScoreAbove(before);
  const mended = await mail.score();

  await mail.undo();
  await expect(mail.draft).toHaveText(hostile);
  await mail.expectMarked(words);
  await expect.poll(() => mail.score()).toBeLessThan(mended);
});

test('by keyboard: Alt+Enter opens the card, Enter takes the first suggestion, and the caret is back in the draft', async ({
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.page.keyboard.press('Alt+Enter');
  await expect(mail.choices.first()).toBeFocused();
  const calmer = await mail.firstChoice();
  await mail.page.keyboard.press('Enter');

  await expect(mail.draft).toHaveText(hostile.replace(words, calmer));
  await expect(mail.draft).toBeFocused();
  await mail.undo();
  await expect(mail.draft).toHaveText(hostile);
});

test('Escape leaves the card, and writing goes on where it was', async ({ mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.page.keyboard.press('Alt+Enter');
  await expect(mail.card).toBeVisible();
  await mail.page.keyboard.press('Escape');
  await expect(mail.card).toBeHidden();
  await mail.write(' Sam');
  await expect(mail.draft).toHaveText(`${hostile} Sam`);
});

test('a mark follows its words when text is written before them, and goes when they change', async ({
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.page.keyboard.press('Home');
  await mail.write('Good morning. ');
  expect(await mail.marked()).toEqual([words]);
  for (let step = 0; step < 'Dana, per my'.length; step++) await mail.page.keyboard.press('ArrowRight');
  await mail.write('x');
  expect(await mail.marked()).toEqual([]);
});

test('a dismissal on the card takes the mark away, and it stays away', async ({ mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.clickOn(words);
  await mail.card.getByRole('button', { name: 'Dismiss' }).click();
  await mail.card.getByRole('button', { name: 'In this conversation' }).click();
  await mail.expectMarked();
  await mail.write(' Again, per my last email.');
  await mail.expectNothingFound();
  expect(await mail.marked()).toEqual([]);
});

test('a new mail in a pop-up is coached beside the reply, each with its own marks', async ({ mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.compose('Hello Tom, as per our previous email, the invoice is due.');
  await mail.expectMarked(words, 'as per our previous email');
  await mail.page.getByRole('button', { name: 'Save and close' }).click();
  await mail.expectMarked(words);
});

test('a draft that is sent or discarded leaves nothing behind', async ({ mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.page.getByRole('button', { name: /^Send/ }).click();
  await mail.expectMarked();
  await expect(mail.pill).toHaveCount(0);

  await mail.reply(hostile);
  await mail.expectMarked(words);
  await mail.page.getByRole('button', { name: 'Discard draft' }).click();
  await mail.expectMarked();
  await expect(mail.pill).toHaveCount(0);
});

test('on a dark page the marks take the colours for it', async ({ mail }) => {
  await mail.open(undefined, 'dark');
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await expect(mail.pill).toHaveAttribute('data-ground', 'dark');
});
