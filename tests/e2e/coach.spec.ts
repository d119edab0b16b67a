import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { levelWords } from '@/lib/words';
import { expect, onBothLooks, test } from './coached';
import { panelAsPage } from './extension';
import { hostileThread, inDanger, threat } from './threads';

declare const chrome: typeof browser;

/** The advice of the conversation: the one card first, the others below it. */
function adviceIn(panel: Page): Locator {
  return panel.getByRole('region', { name: 'Advice' });
}

async function showConversation(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Conversation' }).click();
}

async function openCall(panel: Page): Promise<void> {
  await showConversation(panel);
  await adviceIn(panel).getByRole('button', { name: 'Prepare the call' }).click();
}

function keptCalls(panel: Page): Promise<object[]> {
  return panel.evaluate(async () => {
    const { calls = [] } = await chrome.storage.local.get('calls');
    return calls as object[];
  });
}

onBothLooks(() => {
  test('a hostile thread is for a call, which ends in an email that nobody sends', async ({
    mail,
    beside,
  }) => {
    const panel = await beside(hostileThread);
    await showConversation(panel);
    await expect(adviceIn(panel).getByRole('heading').first()).toHaveText('Call instead of writing');
    await adviceIn(panel).getByRole('button', { name: 'Prepare the call' }).click();
    await expect(panel.getByRole('tab', { name: 'Call', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );

    const number = panel.getByRole('link', { name: 'Call 01632 960173' });
    await expect(number).toHaveAttribute('href', 'tel:+441632960173');
    await expect(panel.getByRole('region', { name: 'Open with' })).toContainText('Ruth, this is [your name]');
    await expect(panel.getByRole('region', { name: 'What they want' })).toContainText('I want a refund');
    await expect(panel.getByRole('region', { name: 'What you may promise' })).toBeVisible();

    await panel.getByRole('button', { name: 'Start the clock' }).click();
    await expect(panel.getByRole('timer')).toContainText('of 10 minutes');
    await expect(panel.getByRole('textbox', { name: 'Notes, one point a line' })).toBeFocused();
    await panel.keyboard.type('Sam sends new motors by Tuesday noon\nRuth tells us which chair comes first');
    await panel.getByRole('button', { name: 'End the call' }).click();
    await panel.getByRole('button', { name: 'Write the follow-up' }).click();

    await mail.page.bringToFront();
    await mail.reply('Until Tuesday.');
    await mail.expectToldTo(panel);
    const messages = await mail.page.locator(mail.mailbox.message).count();
    await panel.getByRole('button', { name: 'Put into the mail' }).click();
    await expect(mail.draft).toContainText('Hello Ruth,');
    await expect(mail.draft).toContainText('- Sam sends new motors by Tuesday noon');
    await expect(mail.draft).toContainText('- Ruth tells us which chair comes first');
    await expect(mail.draft).toContainText('Until Tuesday.');
    await expect(mail.page.locator(mail.mailbox.message)).toHaveCount(messages);

    await mail.draft.focus();
    await mail.undo();
    await expect(mail.draft).toHaveText('Until Tuesday.');
  });

  test('notes of a call outlast the panel, and go when the follow-up is in the mail or at a wipe', async ({
    extension,
    mail,
    beside,
  }) => {
    const first = await beside(hostileThread);
    await openCall(first);
    await first.getByRole('button', { name: 'Start the clock' }).click();
    await first.keyboard.type('Sam sends new motors by Tuesday noon');
    await expect
      .poll(() => keptCalls(first))
      .toMatchObject([{ notes: 'Sam sends new motors by Tuesday noon' }]);
    await first.close();
    await mail.reply('Until Tuesday.');

    const panel = await panelAsPage(extension);
    await openCall(panel);
    const notes = panel.getByRole('textbox', { name: 'Notes, one point a line' });
    await expect(notes).toHaveValue('Sam sends new motors by Tuesday noon');
    await expect(panel.getByRole('timer')).toBeVisible();
    await panel.getByRole('button', { name: 'End the call' }).click();
    await panel.getByRole('button', { name: 'Write the follow-up' }).click();
    await panel.getByRole('button', { name: 'Put into the mail' }).click();
    await expect(mail.draft).toContainText('- Sam sends new motors by Tuesday noon');
    await expect.poll(() => keptCalls(panel)).toMatchObject([{ followedUpAt: expect.any(Number) }]);

    // As if the hour after it were over: what is changed wakes the background, which finds the call over its age.
    await panel.evaluate(async () => {
      const { calls } = (await chrome.storage.local.get('calls')) as { calls: object[] };
      const followedUpAt = Date.now() - 61 * 60_000;
      await chrome.storage.local.set({ calls: calls.map((call) => ({ ...call, followedUpAt })) });
    });
    await expect.poll(() => keptCalls(panel)).toEqual([]);
    await expect(panel.getByRole('button', { name: 'Start the clock' })).toBeVisible();

    await panel.getByRole('button', { name: 'Start the clock' }).click();
    await panel.keyboard.type('Ring back at four');
    await panel.getByRole('tab', { name: 'You' }).click();
    await panel.getByText('What is stored, and for how long').click();
    await expect(panel.getByText('Calls: when, your notes')).toBeVisible();
    await panel.getByRole('button', { name: 'Wipe', exact: true }).click();
    await panel.getByRole('button', { name: 'Wipe it' }).click();
    await expect.poll(() => keptCalls(panel)).toEqual([]);
    await panel.getByRole('tab', { name: 'Call', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Start the clock' })).toBeVisible();
  });

  test.describe(() => {
    // It saves a file: see `SharedBrowser.clean`.
    test.use({ ownBrowser: true });

    test('a threat is for others to see, and for nobody to ring', async ({ mail, beside }) => {
      const panel = await beside(threat);
      await mail.reply('Dear Neil, thank you.');
      await mail.expectNothingFound();
      await expect(panel.getByRole('region', { name: /^Your reply/ })).toHaveCount(0);
      await showConversation(panel);
      await expect(adviceIn(panel).getByRole('heading').first()).toHaveText('Do not answer alone');
      await expect(panel.getByRole('button', { name: /call/i })).toHaveCount(0);
      await adviceIn(panel).getByRole('button', { name: 'What to do now' }).click();
      await expect(panel.getByRole('link')).toHaveCount(0);

      const [download] = await Promise.all([
        panel.waitForEvent('download'),
        panel.getByRole('button', { name: 'Save the conversation' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^conversation-[\d-]+\.txt$/);
      const saved = await textOf(await download.createReadStream());
      expect(saved).toContain('My deposit');
      expect(saved).toContain('2026-03-03 21:40 · Neil Corrigan');
      expect(saved).toContain('break your legs');
      expect(saved).not.toContain('thank you');
    });
  });

  test('somebody in danger from themselves gets a person now, and nothing else is said', async ({
    mail,
    beside,
  }) => {
    const panel = await beside(inDanger);
    await mail.reply('Dear Jo, please see the terms.');
    await mail.expectNothingFound();
    await expect(panel.getByRole('region', { name: /^Your reply/ })).toHaveCount(0);
    await showConversation(panel);
    const advice = adviceIn(panel);
    await expect(advice.getByRole('heading').first()).toHaveText('A person answers now, with a manager');
    await expect(advice.getByText(/^Also worth a thought/)).toHaveCount(0);
    for (const level of ['hostile', 'abusive', 'threatening'] as const) {
      await expect(panel.getByText(levelWords(level), { exact: true })).toHaveCount(0);
    }
    await advice.getByRole('button', { name: 'What to do now' }).click();
    await expect(panel.getByRole('textbox', { name: 'Words for the mail' })).toHaveValue(/Are you safe/);
  });
});

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: string[] = [];
  for await (const part of stream) parts.push(String(part));
  return parts.join('');
}
