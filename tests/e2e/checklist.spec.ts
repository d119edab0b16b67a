import type { Locator, Page } from '@playwright/test';
import { replyWords } from '@/lib/words';
import { expect, onBothLooks, test } from './coached';
import { complaint } from './threads';

function itemIn(panel: Page, words: string | undefined): Locator {
  return panel
    .getByRole('region', { name: /^Your reply to Amir/ })
    .getByRole('listitem')
    .filter({ hasText: words ?? '' });
}

onBothLooks(() => {
  test('the reply checklist ticks what the draft does in its own words, and adds what is missing', async ({
    mail,
    beside,
  }) => {
    const panel = await beside(complaint);
    await mail.reply('Hello Amir,\nKind regards\nSam');
    const question = itemIn(panel, 'When will the new panes be delivered?');
    const feeling = itemIn(panel, replyWords('acknowledge'));
    const apology = itemIn(panel, replyWords('apologise'));
    for (const item of [question, feeling, apology]) await expect(item).toContainText('Open:');
    await expect(itemIn(panel, replyWords('courtesy'))).toContainText('Done:');
    await expect(apology).toContainText('“Two panes of order 5518 arrived cracked yesterday”');

    await mail.page.keyboard.press('ControlOrMeta+Home');
    await mail.page.keyboard.press('End');
    await mail.page.keyboard.type('\nOur workshop sends a fresh pair, and they reach you on Friday at noon.');
    await expect(question).toContainText('Done:');
    await mail.page.keyboard.type(' I can imagine how annoying that is.');
    await expect(feeling).toContainText('Done:');
    await expect(apology).toContainText('Open:');

    await mail.expectToldTo(panel);
    const before = await mail.draft.textContent();
    await apology.getByRole('button', { name: /^Add/ }).click();
    await expect(apology).toContainText('Done:');
    const added = 'I am sorry that two panes of order 5518 arrived cracked yesterday.';
    await expect(mail.draft).toContainText(`${added} Our workshop sends`);
    expect((await mail.draft.textContent())?.replace(`${added} `, '')).toBe(before);

    await mail.draft.focus();
    await mail.undo();
    await expect(mail.draft).not.toContainText(added);
    expect(await mail.draft.textContent()).toBe(before);
    await expect(apology).toContainText('Open:');
  });

  test('brackets in words that were added stay marked until they are filled in', async ({ mail, beside }) => {
    const panel = await beside(complaint);
    await mail.reply('Hello Amir,\n');
    await mail.expectToldTo(panel);
    const question = itemIn(panel, 'When will the new panes be delivered?');
    await question.getByRole('button', { name: /^Add/ }).click();
    const open = panel.getByRole('region', { name: 'Still to fill in' });
    const blanks = open.getByRole('button');
    await expect(blanks.first()).toContainText('[');
    const words = (await blanks.allTextContents())[0]!;
    await expect.poll(() => mail.marked()).toContain(words);

    await blanks.first().click();
    await mail.page.bringToFront();
    await mail.draft.focus();
    await mail.page.keyboard.type('On Friday at noon.');
    await expect(mail.draft).toContainText('On Friday at noon.');
    await expect(mail.draft).not.toContainText(words);
    await expect(open.getByRole('button', { name: words, exact: true })).toHaveCount(0);
    await expect.poll(() => mail.marked()).not.toContain(words);
  });
});
