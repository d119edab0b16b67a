import { expect, onBothLooks, test } from './firefox-test';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';
const words = 'per my last email';

onBothLooks(() => {
  test('a phrase is marked, calmer words are taken, and undo brings it back', async ({ mail }) => {
    await mail.openReply();
    await mail.write(hostile);
    await mail.expectMarked(words);
    await mail.clickOn(words);
    const [first] = await mail.choices();
    await first!.click();
    await mail.expectMarked();
    expect(await mail.text()).toBe(hostile.replace(words, 'to recap'));
    await mail.undo();
    await mail.expectMarked(words);
    expect(await mail.text()).toBe(hostile);
  });

  test('the sidebar follows the draft, and what it adds is one step of undo', async ({ firefox, mail }) => {
    await mail.openReply();
    await mail.write('Hello Dana,');
    const sidebar = await firefox.openSidebar();
    await expect.poll(() => sidebar.text()).toContain('“Hello Dana”');
    const before = await mail.text();
    await sidebar.press('button', 'Add');
    await expect.poll(() => mail.text()).not.toBe(before);
    await mail.page.focus(mail.mailbox.draft);
    await mail.undo();
    await expect.poll(() => mail.text()).toBe(before);
  });
});
