import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { expect, test, withoutExtension } from './extension';
import { MailPage } from './mail-page';

const words = 'per my last email';
const hostile = `Dana, ${words}, the driver was at your gate on time.`;

/** What goes out: the markup of the message that was sent last. */
async function send(mail: MailPage): Promise<string> {
  await mail.page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(mail.draft).toHaveCount(0);
  return mail.page.locator(mail.mailbox.message).last().innerHTML();
}

test('a reply: marked, swapped on the card, undone, and the panel’s score moves with it', async ({
  extension,
  outlook,
}) => {
  await outlook.open();
  const panel = await extension.openPanel(outlook.page);
  await outlook.reply(hostile);
  await outlook.expectMarked(words);
  const before = await outlook.score();
  await outlook.expectScoreIn(panel);

  await outlook.clickOn(words);
  await expect(outlook.card).toBeVisible();
  const calmer = await outlook.firstChoice();
  await outlook.choices.first().click();
  await expect(outlook.draft).toHaveText(hostile.replace(words, calmer));
  await outlook.expectMarked();
  await outlook.expectNothingFound();
  await outlook.expectScoreAbove(before);
  await outlook.expectScoreIn(panel);
  const mended = await outlook.score();

  await outlook.undo();
  await expect(outlook.draft).toHaveText(hostile);
  await outlook.expectMarked(words);
  await expect.poll(() => outlook.score()).toBeLessThan(mended);
  await outlook.expectScoreIn(panel);
});

test('the conversation is read: whose it is, and how heated they wrote last', async ({
  extension,
  outlook,
}) => {
  await outlook.open();
  const panel = await extension.openPanel(outlook.page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
    'Walk-in fridge does not hold its temperature',
  );
  await expect(panel.getByText('Dana Whitlock')).toBeVisible();
  await expect(panel.getByText('The newest message is: Hostile')).toBeVisible();
});

test('a reply goes out byte by byte as it was written', async ({ outlook }) => {
  const write = async (mail: MailPage) => {
    await mail.open();
    await mail.reply(`Dana,\n${hostile}\n\nSam`);
  };
  const plain = await withoutExtension(async (mail) => {
    await write(mail);
    return send(mail);
  }, outlookMailbox);
  await write(outlook);
  await outlook.expectMarked(words);
  await outlook.clickOn(words);
  await expect(outlook.card).toBeVisible();
  await outlook.page.keyboard.press('Escape');
  expect(await send(outlook)).toBe(plain);
  expect(plain).toContain(words);
});

test('a new mail is coached, and its Send is not the ribbon’s New mail', async ({ outlook }) => {
  await outlook.open();
  await outlook.compose('Hello Tom, as per our previous email, the invoice is due.');
  await outlook.expectMarked('as per our previous email');
  const [pill, send] = await Promise.all(
    [outlook.pill, outlook.page.getByRole('button', { name: 'Send', exact: true })].map((part) =>
      part.boundingBox(),
    ),
  );
  expect(Math.abs(pill!.y - send!.y), 'px between the tops of the pill and of Send').toBeLessThan(12);
});

test('a reply in a window of its own is coached there', async ({ extension, outlook }) => {
  await outlook.open();
  await outlook.reply(hostile);
  await outlook.expectMarked(words);
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    outlook.page.getByRole('button', { name: 'Open in new window' }).click(),
  ]);
  await outlook.expectMarked();

  const popup = new MailPage(opened, outlookMailbox);
  expect(opened.url()).toBe('about:blank');
  await popup.expectMarked(words);
  await popup.draft.press('ControlOrMeta+End');
  await popup.page.keyboard.press('Alt+Enter');
  await expect(popup.choices.first()).toBeFocused();
  await popup.page.keyboard.press('Enter');
  await expect(popup.draft).not.toContainText(words);
});

test('a draft that is sent or discarded leaves nothing behind', async ({ outlook }) => {
  await outlook.open();
  await outlook.reply(hostile);
  await outlook.expectMarked(words);
  await outlook.page.keyboard.press('Control+Enter');
  await outlook.expectMarked();
  await expect(outlook.pill).toHaveCount(0);

  await outlook.reply(hostile);
  await outlook.expectMarked(words);
  await outlook.page.getByRole('button', { name: 'Discard draft' }).click();
  await outlook.expectMarked();
  await expect(outlook.pill).toHaveCount(0);
});

test('on a dark page the marks take the colours for it', async ({ outlook }) => {
  await outlook.open(undefined, 'dark');
  await outlook.reply(hostile);
  await outlook.expectMarked(words);
  await expect(outlook.pill).toHaveAttribute('data-ground', 'dark');
});
