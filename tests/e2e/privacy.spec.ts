import { readFileSync } from 'node:fs';
import { mailHosts } from '@/lib/browser/hosts';
import { expect, panelAsPage, test, withoutExtension } from './extension';
import type { MailPage } from './mail-page';

const paragraphs = ['Dana,', 'Per my last email, the driver was on time.', '', 'Sam'];

async function writeReply(mail: MailPage): Promise<void> {
  await mail.open();
  await mail.reply(paragraphs.join('\n'));
}

/** What goes out: the markup of the message that was sent last. */
async function send(mail: MailPage): Promise<string> {
  await mail.page.getByRole('button', { name: /^Send/ }).click();
  await expect(mail.draft).toHaveCount(0);
  return mail.page.locator('.a3s').last().innerHTML();
}

test('the mail goes out byte by byte as it was written', async ({ extension, mail }) => {
  const plain = await withoutExtension(async (mailbox) => {
    await writeReply(mailbox);
    return send(mailbox);
  });
  await writeReply(mail);
  await mail.expectMarked('Per my last email');
  await mail.clickOn('Per my last email');
  await expect(mail.card).toBeVisible();
  await mail.page.keyboard.press('Escape');
  await extension.openPanel(mail.page);
  expect(await send(mail)).toBe(plain);
  expect(plain).toContain('Per my last email');
});

test('the page’s own part of the document is left as it is', async ({ mail }) => {
  await writeReply(mail);
  await mail.expectMarked('Per my last email');
  const plain = await withoutExtension(async (mailbox) => {
    await writeReply(mailbox);
    return mailbox.page.locator('body').evaluate((body) => body.outerHTML);
  });
  expect(await mail.page.locator('body').evaluate((body) => body.outerHTML)).toBe(plain);
});

test('no request leaves the browser in a whole visit', async ({ extension, mail, leaving }) => {
  await writeReply(mail);
  await mail.expectMarked('Per my last email');
  const panel = await panelAsPage(extension);
  await panel
    .getByRole('button', { name: /^Replace with/ })
    .first()
    .click();
  await mail.expectMarked();
  await panel.getByText('Check any other text').click();
  await panel.getByLabel('Text to check').fill('Per my last email, you are wrong.');
  await expect(panel.getByRole('region', { name: 'Score of this text' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Conversation' }).click();
  await expect(panel.getByRole('slider', { name: 'Message' })).toBeVisible();
  await panel.getByRole('tab', { name: 'You' }).click();
  await expect(panel.getByRole('region', { name: 'Promises' })).toBeVisible();
  await panel.goto(extension.pageUrl('options.html'));
  await panel.goto(extension.pageUrl('welcome.html'));
  expect(leaving).toEqual([]);
});

test('the watch sees what would leave, and our pages cannot even ask', async ({
  extension,
  mail,
  leaving,
}) => {
  await mail.page.goto('https://example.com/').catch(() => null);
  expect(leaving.splice(0)).toEqual(['https://example.com/']);

  for (const name of ['options.html', 'sidepanel.html', 'welcome.html']) {
    const page = await extension.context.newPage();
    await page.goto(extension.pageUrl(name));
    const asked = await page.evaluate(() =>
      Promise.all(
        ['icon/16.png', 'https://example.com/'].map((url) =>
          fetch(url).then(
            () => 'went out',
            (error: Error) => error.message,
          ),
        ),
      ),
    );
    expect(asked).toEqual(['went out', 'Failed to fetch']);
  }
});

test('the extension has the rights that it says, and nobody else has a way in', () => {
  const manifest = JSON.parse(readFileSync('.output/chrome-mv3-testing/manifest.json', 'utf8'));
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
  ]);
  expect(manifest.host_permissions).toEqual(mailHosts);
  expect(manifest.optional_host_permissions).toEqual([
    'https://*/*',
    'http://localhost/*',
    'http://127.0.0.1/*',
  ]);
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].matches.toSorted()).toEqual(mailHosts.toSorted());
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
});
