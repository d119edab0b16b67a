import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '@/scripts/demo/browser';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { chromePath, expect, test } from './extension';
import { MailPage } from './mail-page';

const own = 'Dana, as per house rules we keep the deposit. Kind regards, Sam';

async function openPacks(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('options.html'));
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length, 'checks that had something to check').toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Writes a rule in the form, by keyboard but for the buttons. */
async function writeRule(page: Page) {
  await page.getByRole('button', { name: 'New rule' }).first().click();
  await page.getByRole('button', { name: 'Rename this rule' }).click();
  await page.keyboard.type('House rules');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Phrases: add one' }).click();
  await page.keyboard.type('as per house rules');
  await page.keyboard.press('Enter');
  await page.getByLabel('What the reader may feel').fill('A rule comes before me.');
  await page.getByRole('textbox', { name: 'Offer instead: add one' }).click();
  await page.keyboard.type('What I can do is this:');
  await page.keyboard.press('Enter');
  const flags = page.getByRole('textbox', { name: 'Examples it must flag' });
  await flags.fill('As per house rules we keep it.');
  await flags.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(0, 'As per house rules'.length));
  await flags.press('Control+b');
  await expect(flags).toHaveValue('[As per house rules] we keep it.');
  await page
    .getByRole('textbox', { name: 'Examples it must leave alone' })
    .fill('Our house rules are on page two.');
}

test.describe(() => {
  // It saves a file: see `SharedBrowser.clean`.
  test.use({ ownBrowser: true });

  test('a lead writes a rule, sees it fire, and publishes it; a colleague takes the file, and the phrase is marked', async ({
    extension,
    mail,
    build,
  }, testInfo) => {
    const page = await openPacks(extension);
    await page.getByRole('button', { name: 'Start a pack' }).click();
    await writeRule(page);
    await expect(page.getByRole('button', { name: 'house-rules nothing wrong' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Try it on your own text' }).fill(own);
    await expect(page.getByText('house-rules, likely to hurt')).toBeVisible();
    await expect(page.getByText('your text, new by house-rules')).toBeVisible();

    await page.getByRole('button', { name: 'Publish version 1…' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText(/^Version 1 is in force/)).toBeVisible();
    await mail.page.bringToFront();
    await mail.open();
    await mail.reply(own);
    await mail.expectMarked('as per house rules');

    await page.bringToFront();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export as a file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('our-team.yaml');
    const path = testInfo.outputPath('our-team.yaml');
    await file.saveAs(path);
    expect(await readFile(path, 'utf8')).toContain('id: house-rules');

    const colleague = await ExtensionBrowser.open({ chrome: chromePath, extension: build, headless: true });
    try {
      await serveMailbox(colleague.context, gmailMailbox);
      await colleague.firstRunPage.close();
      const packs = await openPacks(colleague);
      const choosing = packs.waitForEvent('filechooser');
      await packs.getByRole('button', { name: 'Import a file…' }).click();
      await (await choosing).setFiles(path);
      await packs.getByRole('button', { name: 'Publish version 1…' }).click();
      await packs.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(packs.getByText(/^Version 1 is in force/)).toBeVisible();
      const theirs = new MailPage(await colleague.context.newPage());
      await theirs.open();
      await theirs.reply(own);
      await theirs.expectMarked('as per house rules');
    } finally {
      await colleague.close();
    }
  });
});

test('a page with something unpublished asks before it is left; one without does not', async ({
  extension,
}) => {
  const page = await openPacks(extension);
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await expect(page.getByText('Changes are not published yet.')).toBeVisible();
  const asking = page.waitForEvent('dialog');
  const leaving = page.reload();
  const question = await asking;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await leaving;
  await expect(page.getByRole('heading', { name: 'No team pack yet' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No team pack yet' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the editor, ${colorScheme}`, async ({ extension }) => {
    const page = await openPacks(extension);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { name: 'No team pack yet' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at an example' }).click();
    await expect(page.getByRole('button', { name: 'user-error nothing wrong' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Phrases: add one' }).fill('no (can do');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Text view' }).click();
    await page.getByRole('textbox', { name: 'Try it on your own text' }).fill('This was an operator error.');
    await expect(page.getByRole('button', { name: /^Line \d+, column/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Publish version 4…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const name of [
      'Hours',
      'Routes',
      'Contacts and scope',
      'Phrases',
      'Built-in rules',
      'About this pack',
    ]) {
      await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      expect(await faults(page), name).toEqual([]);
    }
  });
}
