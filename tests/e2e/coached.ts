import type { Page } from '@playwright/test';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { type Mailbox, serveMailbox } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { test as base, panelAsPage } from './extension';
import { MailPage } from './mail-page';
import { coachThreads } from './threads';

export { expect, stopBackground } from './extension';

interface Coached {
  /** Whose look the mail page has; see {@link onBothLooks}. */
  readonly look: Mailbox;
  /** With the conversations of `threads.ts`. */
  readonly mail: MailPage;
  /** Opens a conversation, and gives the panel beside it. */
  readonly beside: (conversation: (typeof coachThreads)[number]) => Promise<Page>;
}

export const test = base.extend<Coached>({
  look: [gmailMailbox, { option: true }],
  mail: async ({ extension, look }, use) => {
    await serveMailbox(extension.context, look, coachThreads);
    await extension.firstRunPage.close();
    await use(new MailPage(await extension.context.newPage(), look));
  },
  beside: async ({ extension, mail }, use) => {
    await use(async (conversation) => {
      await mail.open(conversation);
      const panel = await panelAsPage(extension);
      await mail.page.bringToFront();
      return panel;
    });
  },
});

/** Runs the tests in Gmail's look and in Outlook's. */
export function onBothLooks(tests: () => void): void {
  for (const look of [gmailMailbox, outlookMailbox]) {
    test.describe(look.name, () => {
      test.use({ look });
      tests();
    });
  }
}
