import type { Page } from '@playwright/test';
import { demoConversations, walkInFridge } from '@/scripts/demo/conversations';
import { expect, test } from './extension';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';
const words = 'per my last email';
const another = demoConversations.find(({ id }) => id !== walkInFridge.id);

test.beforeEach(({ mail }) => mail.open());

const pause = async (panel: Page, scope: string) => {
  await panel.getByRole('button', { name: 'Pause', exact: true }).click();
  await panel.getByRole('menuitem', { name: scope }).click();
};

for (const [scope, state] of [
  ['Here', 'Paused here'],
  ['For an hour', 'Paused for an hour'],
  ['On this site', 'Off on this site'],
  ['For this account', 'Off for this account'],
] as const) {
  test(`paused “${scope}”, nothing is marked or judged until it is resumed`, async ({ extension, mail }) => {
    await mail.reply(hostile);
    await mail.expectMarked(words);
    const panel = await extension.openPanel(mail.page);
    await pause(panel, scope);
    await mail.expectMarked();
    await expect(mail.pill).toHaveCount(0);
    await expect(panel.getByRole('heading', { name: state })).toBeVisible();

    await mail.draft.focus();
    await mail.write(' As I said.');
    await expect(mail.draft).toContainText('As I said.');
    expect(await mail.marked()).toEqual([]);

    await panel.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => mail.marked()).toContain(words);
    await expect(mail.pill).toBeVisible();
    await expect(panel.getByRole('region', { name: 'Score' })).toBeVisible();
  });
}

test('a pause outlasts a reload, and that of a conversation leaves the others alone', async ({
  extension,
  mail,
}) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  const panel = await extension.openPanel(mail.page);
  await pause(panel, 'Here');
  await mail.expectMarked();

  await mail.page.reload();
  await mail.reply(hostile);
  await expect(panel.getByRole('heading', { name: 'Paused here' })).toBeVisible();
  expect(await mail.marked()).toEqual([]);

  await mail.open(another);
  await mail.reply(hostile);
  await mail.expectMarked(words);
  await expect(panel.getByRole('region', { name: 'Score' })).toBeVisible();
});

test('the panel says that a draft was sent, once its box has closed', async ({ extension, mail }) => {
  await mail.reply(hostile);
  await mail.expectMarked(words);
  const panel = await extension.openPanel(mail.page);
  await mail.page.getByRole('button', { name: /^Send/ }).click();
  await expect(panel.getByRole('status')).toHaveText('Sent.');
});

test('the panel says what is seen of the page', async ({ extension, mail }) => {
  const panel = await extension.openPanel(mail.page);
  await panel.getByText('What Evenkeel sees here').click();
  await expect(panel.getByRole('row', { name: /^message \d/ })).toContainText(/^message\d+, by way 1/);
  await expect(panel.getByRole('row', { name: /^draft body/ })).toContainText('not found');
});
