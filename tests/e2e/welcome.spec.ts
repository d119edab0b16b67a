import { expect, test } from './extension';

test.use({ ownBrowser: true });

test('the first run opens a page that says what is read and what is never sent', async ({ extension }) => {
  const page = extension.firstRunPage;
  await expect(page.getByRole('main')).toContainText(/reads the conversation/);
  await expect(page.getByRole('main')).toContainText(/ever sent/);
  await expect(page.getByRole('link', { name: 'Open Gmail' })).toHaveAttribute(
    'href',
    'https://mail.google.com/',
  );
});
