import { expect, test } from './extension';

test('the first run opens a page that says what is read and what is never sent', async ({ extension }) => {
  const { context } = extension;
  const isWelcome = (url: string) => url === extension.pageUrl('welcome.html');
  await expect.poll(() => context.pages().some((page) => isWelcome(page.url()))).toBe(true);
  const page = context.pages().find((each) => isWelcome(each.url()))!;
  await expect(page.getByRole('main')).toContainText('never sent');
  await expect(page.getByRole('link', { name: 'Open Gmail' })).toHaveAttribute(
    'href',
    'https://mail.google.com/',
  );
});
