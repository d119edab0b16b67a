import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '@/scripts/demo/browser';
import { demoConversations } from '@/scripts/demo/conversations';
import { expect, panelAsPage, stopBackground, test } from './extension';

declare const chrome: typeof browser;

const abuse = demoConversations.find(({ id }) => id === 'your-engineer');
const moneyBack = demoConversations.find(({ id }) => id === 'money-back');
const promise = 'Dana, thank you for waiting. I will call you tomorrow at 12. Kind regards, Sam';

/** The panel as a page, on what it remembers. */
async function openYou(extension: ExtensionBrowser): Promise<Page> {
  const panel = await panelAsPage(extension);
  await panel.getByRole('tab', { name: 'You' }).click();
  return panel;
}

const promisesIn = (panel: Page) => panel.getByRole('region', { name: /^Promises/ });

test('a promise in a reply is remembered once it is sent, and leads back to its conversation', async ({
  extension,
  mail,
}) => {
  await mail.open();
  await mail.reply(promise);
  await mail.expectNothingFound();
  const address = mail.page.url();
  const panel = await openYou(extension);
  await expect(promisesIn(panel)).toContainText('When a mail that you send');

  await mail.page.bringToFront();
  await mail.page.getByRole('button', { name: /^Send/ }).click();
  await expect(mail.draft).toHaveCount(0);
  await expect(promisesIn(panel)).toContainText('tomorrow at 12:00');
  await expect(panel.getByRole('region', { name: 'Your drafts' })).toContainText(
    '1 draft in the last 14 days',
  );
  const stored = await panel.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toMatch(/Dana|Whitlock|harbour|waiting/i);

  await mail.page.goto(mail.mailbox.url());
  await panel.getByRole('button', { name: 'Open mail' }).click();
  await expect.poll(() => extension.context.pages().map((page) => page.url())).toContain(address);
  await panel.getByRole('button', { name: 'Kept' }).click();
  await expect(promisesIn(panel)).toContainText('When a mail that you send');
});

test('a reminder comes by an alarm before the promise is due, even when the background was stopped', async ({
  extension,
  mail,
}) => {
  await mail.open();
  await mail.reply(promise);
  await mail.expectNothingFound();
  const panel = await openYou(extension);
  await mail.page.bringToFront();
  await mail.page.getByRole('button', { name: /^Send/ }).click();
  await expect(promisesIn(panel)).toContainText('tomorrow at 12:00');
  const alarmTimes = () =>
    panel.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
  await expect.poll(alarmTimes).toHaveLength(1);
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  tomorrow.setHours(11, 30, 0, 0);
  expect(await alarmTimes()).toEqual([tomorrow.getTime()]);

  await stopBackground(panel);
  // As if it were due in five minutes: what is changed wakes the background, which finds the reminder due.
  await panel.evaluate(async () => {
    const local = (at: number) =>
      new Date(at - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    const { promises } = (await chrome.storage.local.get('promises')) as { promises: object[] };
    const due = local(Date.now() + 5 * 60_000);
    await chrome.storage.local.set({ promises: promises.map((each) => ({ ...each, due, madeAt: 0 })) });
    await chrome.alarms.create('promise-due', { when: Date.now() });
  });
  const shown = () => panel.evaluate(() => chrome.notifications.getAll());
  await expect.poll(async () => Object.keys(await shown())).toEqual([expect.stringMatching(/^promise:/)]);
  await expect(promisesIn(panel)).toContainText('Due soon');
});

test('hostile messages of the day are counted once each, with whom the team named for support', async ({
  extension,
  mail,
}) => {
  await mail.open(abuse);
  const panel = await openYou(extension);
  const day = panel.getByRole('region', { name: 'Hostile messages today' });
  const encounters = () =>
    panel.evaluate(
      async () => (await chrome.storage.local.get('encounters')).encounters as object[] | undefined,
    );
  await expect.poll(async () => (await encounters())?.length).toBe(1);
  await mail.page.bringToFront();
  await mail.page.reload();
  await mail.open();
  await expect.poll(async () => (await encounters())?.length).toBe(2);
  await panel.evaluate(
    async (known) => {
      const at = `${new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)}T08:00`;
      const four = [...known, ...known].map((each, message) => ({ ...each, at, message: String(message) }));
      await chrome.storage.local.set({ encounters: four });
    },
    (await encounters())!,
  );
  await expect(day).toContainText('4 hostile messages so far');
  await expect(day).toContainText('ask a colleague');
});

test.describe(() => {
  // Chrome opens settings in any tab that shows a file of the extension, as one of a shared browser does.
  test.use({ ownBrowser: true });

  test('the team’s settings are published, and the coach goes by them', async ({ extension, mail }) => {
    await mail.open(moneyBack);
    const panel = await openYou(extension);
    await panel.getByRole('button', { name: 'Team settings' }).click();
    const isSettings = (page: Page) => page.url() === extension.pageUrl('options.html');
    await expect.poll(() => extension.context.pages().some(isSettings)).toBe(true);
    const settings = extension.context.pages().find(isSettings)!;
    await settings.getByRole('button', { name: 'Start a pack' }).click();
    const routes = settings.getByRole('navigation').getByRole('button', { name: 'Routes' });
    await routes.click();
    await settings.getByRole('button', { name: 'Add a route' }).click();
    await settings.getByLabel('Routes 1: Topic').fill('refunds');
    // What a row lacks is told once it is left.
    await settings.getByRole('textbox', { name: 'Try it on your own text' }).click();
    await expect(settings.getByLabel('Routes 1: Goes to')).toHaveAttribute('aria-invalid', 'true');
    await expect(settings.getByText('Say where this topic goes.')).toBeVisible();
    await settings.getByLabel('Routes 1: Goes to').fill('Billing');
    await settings.getByRole('button', { name: 'Publish version 1…' }).click();
    await settings.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(settings.getByText(/^Version 1 is in force/)).toBeVisible();

    await panel.getByRole('tab', { name: 'Conversation' }).click();
    await expect(panel.getByRole('region', { name: 'Advice' })).toContainText('Pass it on to Billing');
    await settings.reload();
    await routes.click();
    await expect(settings.getByLabel('Routes 1: Goes to')).toHaveValue('Billing');
  });
});

test.describe(() => {
  // It saves a file: see `SharedBrowser.clean`.
  test.use({ ownBrowser: true });

  test('all of it is wiped at one question', async ({ extension, mail }) => {
    await mail.open();
    await mail.reply(promise);
    await mail.expectNothingFound();
    await mail.page.getByRole('button', { name: /^Send/ }).click();
    const panel = await openYou(extension);
    await expect(promisesIn(panel)).toContainText('tomorrow at 12:00');
    const saving = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Export' }).click();
    expect((await saving).suggestedFilename()).toBe('evenkeel.json');
    await panel.getByRole('button', { name: 'Wipe', exact: true }).click();
    await panel.getByRole('button', { name: 'Wipe it' }).click();
    await expect(promisesIn(panel)).toContainText('When a mail that you send');
    const {
      promises = [],
      encounters = [],
      trend = [],
    } = await panel.evaluate(() => chrome.storage.local.get(null));
    expect([promises, encounters, trend]).toEqual([[], [], []]);
  });
});
