import { expect, onBothLooks, test } from './firefox-test';

const hurting = 'Dana, you are a moron. The driver was there.';

onBothLooks(() => {
  for (const way of ['a click', 'Ctrl+Enter'] as const) {
    test(`a reply that hurts is asked about, and goes once if it is sent anyway: ${way}`, async ({
      mail,
    }) => {
      await mail.openReply();
      await mail.write(hurting);
      await mail.expectMarked('you are a moron');
      const before = await mail.messages();
      const send = () => (way === 'a click' ? mail.pressSend() : mail.pressWithControl('Enter'));
      await send();
      await mail.answer('Look at it again');
      expect(await mail.text()).toBe(hurting);
      expect(await mail.messages()).toBe(before);

      await send();
      await mail.answer('Send anyway');
      await expect.poll(() => mail.messages()).toBe(before + 1);
    });
  }
});
