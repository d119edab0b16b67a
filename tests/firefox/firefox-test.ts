import { expect, test as plain } from '@playwright/test';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import type { Mailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { Firefox } from './firefox';
import { FirefoxMail } from './firefox-mail';

export { expect };

interface Fixtures {
  readonly mailbox: Mailbox;
  /** In a tab of its own. */
  readonly mail: FirefoxMail;
}

/** One Firefox for all tests of a worker, since it takes long to start. */
export const test = plain.extend<Fixtures, { readonly firefox: Firefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const firefox = await Firefox.open(process.env.FIREFOX_PATH!, '.output/firefox-mv3-testing');
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  mailbox: [gmailMailbox, { option: true }],
  mail: async ({ firefox, mailbox }, use) => {
    const page = await firefox.newPage();
    await use(new FirefoxMail(page, mailbox));
    expect(firefox.deadEnd.asked, 'requests that left the browser').toEqual([]);
    await page.close();
  },
});

/** The same tests in Gmail's look and in Outlook's. */
export function onBothLooks(tests: () => void): void {
  for (const mailbox of [gmailMailbox, outlookMailbox]) {
    test.describe(mailbox.name, () => {
      test.use({ mailbox });
      tests();
    });
  }
}
