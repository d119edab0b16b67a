import { readFileSync } from 'node:fs';
import { expect, test } from './extension';

const captured = 'https://mail.google.com/mail/u/0/captured';

test('a compose box that Gmail itself made in 2020 is coached', async ({ extension, mail }) => {
  const html = readFileSync('tests/fixtures/gmail/compose-popup-2020-en.captured.html', 'utf8');
  await extension.context.route(captured, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // Its pictures lay on another server and were not captured.
      body: html.replaceAll('//ssl.gstatic.com', ''),
    }),
  );
  await mail.page.goto(captured);
  await mail.draft.click();
  await mail.write('Hello Tom, per my last email, the invoice is due.');
  await mail.expectMarked('per my last email');
  await mail.page.keyboard.press('Alt+Enter');
  await expect(mail.choices.first()).toBeFocused();
  await mail.page.keyboard.press('Enter');
  await expect(mail.draft).not.toContainText('per my last email');
  await mail.undo();
  await expect(mail.draft).toHaveText('Hello Tom, per my last email, the invoice is due.');
});
