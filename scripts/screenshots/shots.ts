import type { Page } from 'playwright-core';
import { kitAction } from '@/lib/words';
import type { DemoConversation } from '@/scripts/demo/conversations';
import { walkInFridge } from '@/scripts/demo/conversations';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import type { Mailbox, Theme } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { openCard } from '@/scripts/demo/tour';

/** One picture for the stores: a conversation with its reply written, and what is to be seen of it. */
export interface Shot {
  readonly name: string;
  /** One line over the picture: what the person gets. */
  readonly caption: string;
  readonly mailbox: Mailbox;
  readonly conversation: DemoConversation;
  readonly theme: Theme;
  /** Whether the panel stands beside the mail page. */
  readonly panelBeside: boolean;
  /** Brings out what is to be seen, once the reply is written and judged. */
  show(page: Page, panel: Page): Promise<void>;
}

export function screenshotPath({ name }: Pick<Shot, 'name'>): string {
  return `docs/store/screenshot-${name}.png`;
}

const gmail = { mailbox: gmailMailbox, conversation: walkInFridge, theme: 'light' } as const;

/** In the order of the listing. Chrome's store takes the first five, the others all. */
export const shots: readonly Shot[] = [
  {
    ...gmail,
    name: '1-card',
    caption: 'Words that may hurt are marked, with calmer ones to swap in',
    panelBeside: false,
    show: openCard,
  },
  {
    ...gmail,
    name: '2-draft',
    caption: 'A score you can check, phrase by phrase',
    panelBeside: true,
    show: async () => {},
  },
  {
    ...gmail,
    mailbox: outlookMailbox,
    theme: 'dark',
    name: '3-conversation',
    caption: 'It says when a call does more than another email',
    panelBeside: true,
    show: (_, panel) => panel.getByRole('tab', { name: 'Conversation' }).click(),
  },
  {
    ...gmail,
    name: '4-kit',
    caption: 'Everything for that call, and the email that follows it',
    panelBeside: true,
    async show(_, panel) {
      await panel.getByRole('tab', { name: 'Conversation' }).click();
      await panel.getByRole('button', { name: kitAction('call') }).click();
    },
  },
  {
    ...gmail,
    conversation: {
      ...walkInFridge,
      reply: `Dana,

You are the rudest customer we have ever had, and I am done wasting my time on your fridge. As I already explained, Kieran found nothing wrong with the unit.

Sam`,
    },
    name: '5-guard',
    caption: 'One calm question before a heated reply goes out',
    panelBeside: false,
    async show(page) {
      await page.getByRole('button', { name: /^Send($| )/ }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    ...gmail,
    conversation: {
      ...walkInFridge,
      reply: `Dana,

I am sorry that the fridge is at ten degrees again and that a second delivery is spoiling. You wrote five times, and I should have rung you after the first.

Kieran will be with you at two today with a new thermostat.

Sam`,
    },
    name: '6-checklist',
    caption: 'Your reply, held against what they wrote',
    panelBeside: true,
    async show(_, panel) {
      await panel.getByRole('heading', { name: /^Your reply/ }).evaluate((heading) => {
        // Else the end of the panel stops it on the way to the top.
        document.body.style.paddingBottom = '100vh';
        heading.style.scrollMarginTop = '27px';
        heading.scrollIntoView();
      });
    },
  },
];
