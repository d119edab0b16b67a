import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, panelAsPage, test } from './extension';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';

async function faults(page: Page, within = 'html'): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).include(within).setLegacyMode().analyze();
  expect(passes.length, 'checks that had something to check').toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.beforeEach(async ({ mail }) => {
      await mail.open(undefined, colorScheme);
      await mail.reply(hostile);
      await mail.expectMarked('per my last email');
    });

    test('the panel has no fault that axe knows of', async ({ extension }) => {
      const panel = await panelAsPage(extension);
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await panel.getByRole('button', { name: 'Why', exact: true }).first().click();
      await panel.getByRole('button', { name: 'How it adds up' }).click();
      expect(await faults(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Dismiss' }).click();
      expect(await faults(panel)).toEqual([]);
      await panel.getByRole('menuitem', { name: 'Always' }).click();
      await panel.getByText('Dismissed · 1').click();
      expect(await faults(panel)).toEqual([]);
      await panel.getByText('Check any other text').click();
      expect(await faults(panel)).toEqual([]);
      await panel.getByRole('tab', { name: 'Conversation' }).click();
      await expect(panel.getByRole('slider', { name: 'Message' })).toBeVisible();
      expect(await faults(panel)).toEqual([]);
    });

    test('what is remembered has none', async ({ extension }) => {
      const panel = await panelAsPage(extension);
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await panel.getByRole('tab', { name: 'You' }).click();
      await panel.getByText('What is stored').click();
      await panel.getByRole('button', { name: 'Wipe', exact: true }).click();
      expect(await faults(panel)).toEqual([]);
    });

    test('our parts of the mail page have none', async ({ mail }) => {
      await mail.clickOn('per my last email');
      await mail.card.getByRole('button', { name: 'Why' }).click();
      await mail.card.getByRole('button', { name: 'Dismiss' }).click();
      expect(await faults(mail.page, 'html > div')).toEqual([]);
    });

    test('the first-run page has none', async ({ extension }) => {
      const page = await extension.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(extension.pageUrl('welcome.html'));
      await expect(page.getByRole('main')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}
