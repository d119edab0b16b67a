import { expect } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { walkInFridge } from '@/scripts/demo/conversations';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import type { Mailbox } from '@/scripts/demo/mailbox';
import { markedWords, middleOfMark } from '@/tests/marks-on-page';

/** The mail page in Firefox, as a person sees it. What is ours lies in an open shadow root, which `>>>` looks into. */
export class FirefoxMail {
  constructor(
    readonly page: Page,
    readonly mailbox: Mailbox = gmailMailbox,
  ) {}

  /** Opens a conversation, and the reply to it. */
  async openReply({ id } = walkInFridge): Promise<void> {
    await this.page.goto(this.mailbox.url(id));
    await this.press('Reply');
    await this.page.waitForSelector(`${this.mailbox.draft}:focus`);
  }

  /** Presses a button of the page. */
  async press(name: string): Promise<void> {
    await this.page.locator(`aria/${name}[role="button"]`).click();
  }

  /** Writes where the caret is, key by key. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  text(): Promise<string> {
    return this.page.$eval(this.mailbox.draft, (draft) => draft.textContent ?? '');
  }

  /** The words that are underlined. */
  marked(): Promise<string[]> {
    return this.page.evaluate(markedWords);
  }

  async expectMarked(...words: string[]): Promise<void> {
    await expect.poll(() => this.marked()).toEqual(words);
  }

  /** Clicks on a marked phrase, in its middle. */
  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.page.evaluate(middleOfMark, words);
    await this.page.mouse.click(x, y);
  }

  /** Calmer words on the card, best first. */
  async choices(): Promise<ElementHandle[]> {
    await this.page.waitForSelector('>>> [role="dialog"] [role="group"] button');
    return this.page.$$('>>> [role="dialog"] [role="group"] button');
  }

  /** How many messages the conversation shows. */
  messages(): Promise<number> {
    return this.page.$$eval(this.mailbox.message, ({ length }) => length);
  }

  async pressSend(): Promise<void> {
    await this.page.locator('.aoO, .compose .fui-SplitButton__primaryActionButton').click();
  }

  /** Answers the question before sending. */
  async answer(words: string): Promise<void> {
    await this.page.locator(`>>> [role="alertdialog"] button ::-p-text(${words})`).click();
  }

  async undo(): Promise<void> {
    await this.pressWithControl('z');
  }

  async pressWithControl(key: 'z' | 'Enter'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }
}
