import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { ExtensionBrowser } from '@/scripts/demo/browser';
import { html } from '@/scripts/demo/html';
import { type Mailbox, serveMailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { chromePath, expect, test } from './extension';
import { MailPage } from './mail-page';

declare const chrome: typeof browser;

const words = 'per my last email';
const origin = 'https://mail.harbour.example';

/** Outlook at an address of its own, by which link in its head it is known. */
const ownMailbox: Mailbox = {
  ...outlookMailbox,
  origin,
  url: (...place) => outlookMailbox.url(...place).replace(outlookMailbox.origin, origin),
  page: (theme) =>
    html`<!doctype html><link rel="dns-prefetch" href="https://res.cdn.office.net/">${outlookMailbox.page(theme)}`,
};

/** The extension as if the person had granted the site: the browser's question cannot be answered here. */
async function grantedExtension(): Promise<string> {
  const folder = test.info().outputPath('extension');
  await cp('.output/chrome-mv3-testing', folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(`${origin}/*`);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

test('Outlook at an address of its own is offered in the panel', async ({ extension, leaving }) => {
  await serveMailbox(extension.context, ownMailbox);
  const mail = new MailPage(await extension.context.newPage(), ownMailbox);
  await mail.open();
  const panel = await extension.openPanel(mail.page);
  await expect(panel.getByRole('button', { name: 'Use Evenkeel on this site' })).toBeVisible();
  await expect(panel.getByText('mail.harbour.example looks like Outlook')).toBeVisible();
  leaving.splice(0);
});

test('a site of its own that was granted is read', async () => {
  const extension = await ExtensionBrowser.open({
    chrome: chromePath,
    extension: await grantedExtension(),
    headless: true,
  });
  try {
    await serveMailbox(extension.context, ownMailbox);
    await expect
      .poll(() => extension.background.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toMatchObject([{ matches: [`${origin}/*`] }]);
    const mail = new MailPage(await extension.context.newPage(), ownMailbox);
    await mail.open();
    await mail.reply(`Dana, ${words}, the driver was at your gate on time.`);
    await mail.expectMarked(words);
  } finally {
    await extension.close();
  }
});

test('a page that is not Outlook is not asked for', async ({ extension, leaving }) => {
  const { context } = extension;
  await serveMailbox(context, { ...ownMailbox, page: () => html`<!doctype html><title>A page</title>` });
  const page = await context.newPage();
  await page.goto(ownMailbox.url());
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'I cannot see a mail here' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Use Evenkeel on this site' })).toHaveCount(0);
  leaving.splice(0);
});
