import { expect, type Locator, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { walkInFridge } from '@/scripts/demo/conversations';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import type { Mailbox, Theme } from '@/scripts/demo/mailbox';
import { markedWords, middleOfMark } from '@/tests/marks-on-page';

declare const chrome: typeof browser;

/** The mail page, as a person sees it: the open draft, its marks, the pill and the card. */
export class MailPage {
  /** The editable part of the draft that was opened last. */
  readonly draft: Locator;
  readonly pill: Locator;
  readonly card: Locator;
  /** Calmer words on the card, best first. */
  readonly choices: Locator;

  constructor(
    readonly page: Page,
    readonly mailbox: Mailbox = gmailMailbox,
  ) {
    this.draft = page.locator(mailbox.draft).last();
    this.pill = page.getByRole('button', { name: /^Evenkeel:/ }).last();
    this.card = page.getByRole('dialog', { name: /\((likely to hurt|hurts|worth a look)\)$/ });
    this.choices = this.card.getByRole('group', { name: 'Calmer words' }).getByRole('button');
  }

  /** Opens a conversation. */
  async open({ id, subject } = walkInFridge, theme: Theme = 'light'): Promise<void> {
    await this.page.goto(this.mailbox.url(id, theme));
    await expect(this.page.getByRole('heading', { name: subject })).toBeVisible();
  }

  /** Opens the reply and writes it, key by key. */
  async reply(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Reply', exact: true }).click();
    await this.write(text);
  }

  /** Opens a new mail and writes it. */
  async compose(text: string): Promise<void> {
    await this.page.getByRole('button', { name: this.mailbox.newMail, exact: true }).click();
    await this.write(text);
  }

  /** Writes where the caret is. */
  async write(text: string): Promise<void> {
    await expect(this.draft).toBeFocused();
    await this.page.keyboard.type(text);
  }

  /** The words that are underlined, on the whole page: it shares its highlights with the extension. */
  marked(): Promise<string[]> {
    return this.page.evaluate(markedWords);
  }

  async expectMarked(...words: string[]): Promise<void> {
    await expect.poll(() => this.marked()).toEqual(words);
  }

  /** Waits until something is underlined. */
  async expectMarks(): Promise<void> {
    await expect.poll(() => this.marked()).not.toEqual([]);
  }

  /** Waits until the draft is judged, and nothing in it is worth a second look. */
  async expectNothingFound(): Promise<void> {
    await expect(this.pill).toHaveAccessibleName(/^Evenkeel: \d+ of 100\. /);
  }

  /** Waits until the score on the pill is above this one. */
  async expectScoreAbove(score: number): Promise<void> {
    await expect.poll(() => this.score()).toBeGreaterThan(score);
  }

  /** Waits until the panel shows the score that the pill shows; every word that is written may move it. */
  async expectScoreIn(panel: Page): Promise<void> {
    const shown = async () =>
      (await panel.getByRole('region', { name: 'Score' }).textContent())?.match(/^Score (\d+) of 100/)?.[1];
    await expect.poll(async () => Number(await shown()) - (await this.score())).toBe(0);
  }

  /**
   * Waits until a panel has been told of the draft as it stands: what it does to the draft before that is refused.
   *
   * @param panel as a page, opened before the words were written
   */
  async expectToldTo(panel: Page): Promise<void> {
    await expect.poll(() => panel.evaluate(isDraftTold)).toBe(true);
  }

  /** The score on the pill. */
  async score(): Promise<number> {
    const name = await this.pill.getAttribute('aria-label');
    return Number(name?.match(/(\d+) of 100/)?.[1] ?? Number.NaN);
  }

  /** The calmer words that the card offers first. */
  async firstChoice(): Promise<string> {
    return (await this.choices.first().locator('span').textContent()) ?? '';
  }

  /** Clicks on a marked phrase, in its middle. */
  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.page.evaluate(middleOfMark, words);
    await this.page.mouse.click(x, y);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }
}

/** Keeps in a panel the text of the draft that it was told of last. Runs in it before its own scripts. */
export function noteDraftsTold(): void {
  chrome.runtime.onMessage.addListener(({ kind, body }) => {
    if (kind === 'view') document.documentElement.dataset.told = body.snapshot.conversation.draft;
  });
}

/** Whether that is the draft as our part of the mail page reads it. Runs in the panel. */
async function isDraftTold(): Promise<boolean> {
  const tabId = Number(new URLSearchParams(location.search).get('tab'));
  const { answer } = await chrome.tabs.sendMessage(tabId, { kind: 'look', body: null }, { frameId: 0 });
  return document.documentElement.dataset.told === answer.conversation.draft;
}
