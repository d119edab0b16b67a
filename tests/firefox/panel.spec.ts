import { walkInFridge } from '@/scripts/demo/conversations';
import { expect, test } from './firefox-test';

test('the sidebar shows the conversation, the kit and the person’s own page', async ({ firefox, mail }) => {
  await mail.openReply();
  const sidebar = await firefox.openSidebar();
  await expect.poll(() => sidebar.text()).toContain(walkInFridge.client.name);
  await sidebar.press('tab', 'Conversation');
  await expect.poll(() => sidebar.text()).toContain('Call instead of writing');
  await sidebar.press('button', 'Prepare the call');
  await expect.poll(() => sidebar.text()).toContain('Open with');
  await sidebar.press('tab', 'You');
  await expect.poll(() => sidebar.text()).toContain('Promises');
});

test('the pages of the extension open', async ({ firefox }) => {
  expect(await (await firefox.openOwnPage('options.html')).text()).toContain('No team pack yet');
  expect(await (await firefox.openOwnPage('welcome.html')).text()).toContain('Evenkeel');
});

test('what would leave is seen, and our own pages cannot even ask', async ({ firefox, mail }) => {
  await mail.page.goto('https://example.com/').catch(() => null);
  expect(firefox.deadEnd.asked.splice(0)).toEqual(['CONNECT example.com:443']);
  const options = await firefox.openOwnPage('options.html');
  const asked = await options.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'went out',
      (error: Error) => error.message,
    ),
  );
  expect(asked).toContain('NetworkError');
});
