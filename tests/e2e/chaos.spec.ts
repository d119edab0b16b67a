import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '@/scripts/demo/browser';
import { walkInFridge } from '@/scripts/demo/conversations';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { expect, panelAsPage, stopBackground, test } from './extension';
import { MailPage } from './mail-page';

declare const chrome: typeof browser;

/** Whatever happens: nothing thrown into the page, no letter lost or changed, no request (both by the fixtures). */

const insult = 'you are a moron';
const words = 'per my last email';
const hurting = `Dana, ${insult}. And ${words}, the driver was at your gate on time.`;

const questionIn = (page: Page) => page.getByRole('alertdialog', { name: 'Send this as it is?' });
const sendIn = (page: Page) => page.getByRole('button', { name: /^Send($| )/ });
const messagesIn = (mail: MailPage) => mail.page.locator(mail.mailbox.message);

/** Writes a reply that hurts, at once, so that no part of it is judged alone, and waits until it is marked. */
async function write(mail: MailPage): Promise<void> {
  await mail.reply('');
  await mail.page.keyboard.insertText(hurting);
  await mail.expectMarked(insult, words);
}

/** Sends; once it has gone, it is there once, as it was written, and nothing of ours is left. */
async function expectSent(mail: MailPage, send: () => Promise<unknown>): Promise<void> {
  await expect(mail.draft).toHaveText(hurting);
  const markup = await mail.draft.innerHTML();
  const before = await messagesIn(mail).count();
  await send();
  await expect(mail.draft).toHaveCount(0);
  await expect(messagesIn(mail)).toHaveCount(before + 1);
  expect(await messagesIn(mail).last().innerHTML()).toContain(markup);
  await mail.expectMarked();
  await expect(mail.page.locator('xpath=/html/div')).toHaveCount(0);
  expect(await mail.page.content()).not.toMatch(/evenkeel/i);
}

async function sendAnyway({ page }: MailPage): Promise<void> {
  await sendIn(page).click();
  await expect(questionIn(page)).toBeVisible();
  await page.getByRole('button', { name: 'Send anyway' }).click();
}

/** All of the coaching: marked, swapped, brought back, held back, sent. */
async function expectCoached(mail: MailPage, beforeStep = async () => {}): Promise<void> {
  await beforeStep();
  await write(mail);
  const markup = await mail.draft.innerHTML();
  await beforeStep();
  await mail.clickOn(words);
  await mail.choices.first().click();
  await mail.expectMarked(insult);
  await expect(mail.draft).not.toHaveText(hurting);
  await beforeStep();
  await mail.undo();
  await mail.expectMarked(insult, words);
  expect(await mail.draft.innerHTML()).toBe(markup);
  await beforeStep();
  await expectSent(mail, () => sendAnyway(mail));
}

test('the background is stopped before every step', async ({ extension, mail }) => {
  await mail.open();
  const panel = await panelAsPage(extension);
  await mail.page.bringToFront();
  await expectCoached(mail, () => stopBackground(panel));
  const trend = () => panel.evaluate(() => chrome.storage.local.get('trend'));
  await expect.poll(trend).toMatchObject({ trend: [{ drafts: 1 }] });
});

/** Chromium leaves an extension that it was given on the command line switched off after its reload. */
async function switchOn(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id) => chrome.management.setEnabled(id, true),
    new URL(extension.background.url()).host,
  );
  await page.close();
}

const update = ({ background }: ExtensionBrowser) =>
  background.evaluate(() => chrome.runtime.reload()).catch(() => {}); // nobody is left to answer

test.describe('with an update', () => {
  test.use({ ownBrowser: true });

  test('while a reply is written, the extension leaves the page, and is back once that is loaded anew', async ({
    extension,
    mail,
  }) => {
    await mail.open();
    await write(mail);
    await update(extension);
    await mail.draft.press('End');
    await mail.write('!');
    await mail.page.keyboard.press('Backspace');
    await mail.expectMarked();
    await expect(mail.pill).toHaveCount(0);
    await expectSent(mail, () => sendIn(mail.page).click());
    await switchOn(extension);
    await mail.page.reload();
    await expectCoached(mail);
  });

  test('while it asks, the answer still counts', async ({ extension, mail }) => {
    await mail.open();
    await write(mail);
    await sendIn(mail.page).click();
    await expect(questionIn(mail.page)).toBeVisible();
    await update(extension);
    await expectSent(mail, () => mail.page.getByRole('button', { name: 'Send anyway' }).click());
  });
});

test('what is stored is of a wrong shape, or of another version', async ({ extension, mail }) => {
  await mail.open();
  const panel = await panelAsPage(extension);
  await panel.evaluate(async () => {
    await chrome.storage.session.set({ dismissals: 'spoilt' });
    await chrome.storage.local.set({
      dismissals: { 0: 'spoilt' },
      pauses: [null, { scope: 'everywhere' }],
      promises: [{ due: 'tomorrow' }, 7],
      promises$: { v: 99 },
      calls: 'spoilt',
      encounters: [{ at: 5 }],
      trend: { '2026-04-14': 80 },
      team: { hours: 'nine to five' },
      guard: { version: 2 },
      salt: 7,
    });
  });
  await stopBackground(panel);
  await panel.reload();
  await mail.page.bringToFront();
  await expectCoached(mail);
  await panel.getByRole('tab', { name: 'You' }).click();
  const drafts = panel.getByRole('region', { name: 'Your drafts' });
  await expect(drafts).toContainText('1 draft in the last 14 days');
});

test('the storage is full', async ({ extension, mail }) => {
  await mail.open();
  const panel = await panelAsPage(extension);
  const refused = await panel.evaluate(async () => {
    let refused = '';
    for (let size = 2 ** 23; size >= 1; size /= 2)
      await chrome.storage.local.set({ [`filler ${size}`]: 'x'.repeat(size) }).catch(({ message }: Error) => {
        refused = message;
      });
    return refused;
  });
  expect(refused).toMatch(/quota/i);
  await mail.page.bringToFront();
  await expectCoached(mail);
  await mail.reply(hurting);
  await mail.expectMarked(insult, words);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Pause', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'On this site' }).click();
  await expect(panel.getByRole('status')).not.toBeEmpty();
  expect(await mail.marked()).toEqual([insult, words]);
});

test('two windows show one conversation', async ({ extension, mail }) => {
  const other = new MailPage(await extension.context.newPage());
  for (const each of [mail, other]) {
    await each.page.bringToFront();
    await each.open();
    await write(each);
  }
  await mail.page.bringToFront();
  await mail.clickOn(words);
  await mail.card.getByRole('button', { name: 'Dismiss' }).click();
  await mail.card.getByRole('button', { name: 'In this conversation' }).click();
  await mail.expectMarked(insult);
  await other.expectMarked(insult);
  await expectSent(mail, () => sendAnyway(mail));
  await other.page.bringToFront();
  await other.expectMarked(insult);
  await expectSent(other, () => sendAnyway(other));
});

test('the page has put functions of its own in place of the browser’s', async ({ mail }) => {
  await mail.page.addInitScript(() => {
    const overheard: string[] = [];
    Object.assign(window, { overheard });
    const owners = {
      attachShadow: Element.prototype,
      createElement: Document.prototype,
      execCommand: Document.prototype,
      observe: MutationObserver.prototype,
      showModal: HTMLDialogElement.prototype,
      checkVisibility: Element.prototype,
      composedPath: Event.prototype,
      set: HighlightRegistry.prototype,
      delete: HighlightRegistry.prototype,
      digest: SubtleCrypto.prototype,
      stringify: JSON,
      flat: Array.prototype,
      toSorted: Array.prototype,
      matchAll: String.prototype,
    };
    for (const [name, owner] of Object.entries(owners))
      Object.defineProperty(owner, name, {
        value() {
          overheard.push(name);
          throw new Error('not yours');
        },
      });
    for (const name of ['kind', 'rule', 'answer', 'error', 'draftId', 'part'])
      Object.defineProperty(Object.prototype, name, { get: () => overheard.push(name), set: () => {} });
  });
  await mail.open();
  await expectCoached(mail);
  expect(await mail.page.evaluate(() => (window as never as { overheard: string[] }).overheard)).toEqual([]);
});

test('the page presses our buttons, and says that we are gone', async ({ extension, mail }) => {
  await mail.open();
  await write(mail);
  await sendIn(mail.page).click();
  await expect(questionIn(mail.page)).toBeVisible();
  await mail.page.evaluate(() => {
    const ours = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)!.shadowRoot!;
    for (const button of ours.querySelectorAll('button')) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Escape', 'Enter', ' '])
        button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  });
  await expect(questionIn(mail.page)).toBeVisible();
  await expect(messagesIn(mail)).toHaveCount(walkInFridge.messages.length);

  const { host } = new URL(extension.background.url());
  await mail.page.evaluate((id) => {
    const detail = { contentScriptName: 'webmail', messageId: 'another' };
    const said = `${id}:webmail:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(said, { detail }));
  }, host);
  await expect(questionIn(mail.page)).toHaveCount(0);
  await expectSent(mail, () => sendIn(mail.page).click());
  await mail.page.reload();
  await expectCoached(mail);
});

/** Our part of the mail page, as somebody who has taken over the page's process would have it. */
async function takenOver(mail: MailPage, extension: ExtensionBrowser) {
  const session = await mail.page.context().newCDPSession(mail.page);
  const { host } = new URL(extension.background.url());
  const ours = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${host}`) found(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await ours;
  return async (expression: string): Promise<unknown> => {
    const options = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    return exceptionDetails ? `refused: ${exceptionDetails.exception?.description}` : result.value;
  };
}

test('the page has taken over its process: what is stored stays closed, and nonsense is refused', async ({
  extension,
  mail,
}) => {
  await mail.open();
  const run = await takenOver(mail, extension);
  for (const area of ['local', 'session'])
    expect(await run(`chrome.storage.${area}.get(null)`)).toMatch(/refused: .*not allowed/);
  for (const beyond of ['tabs', 'scripting?.executeScript', 'permissions', 'notifications', 'alarms'])
    expect(await run(`typeof chrome.${beyond}`), beyond).toBe('undefined');
  for (const message of [
    { kind: 'judge', body: { conversation: null } },
    { kind: 'judge', body: 'x'.repeat(1_000_000) },
    { kind: 'sent', body: { promises: ['now'] } },
    { kind: 'dismiss', body: { scope: 'everywhere' } },
    { kind: 'pausedAt', body: { site: 7 } },
  ])
    expect(await run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toHaveProperty('error');
  await expectCoached(mail);
});

test('a mail holds markup, and fields with names of the browser’s own', async ({ extension, mail }) => {
  const text = 'Sam, <img src="https://example.com/seen.png" onerror="alert(1)"> <b>you are useless</b>.';
  const message = { from: walkInFridge.client, sentAt: '2026-11-18T09:00', text };
  await serveMailbox(extension.context, mail.mailbox, [
    {
      ...walkInFridge,
      subject: 'A <script>alert(2)</script> fridge',
      messages: [...walkInFridge.messages, message],
    },
  ]);
  await mail.page.goto(mail.mailbox.url(walkInFridge.id));
  await mail.page.evaluate(() => {
    const named = <E extends HTMLElement>(element: E, name: string) => Object.assign(element, { name });
    const ofDocument = 'activeElement body createElement createTreeWalker documentElement title'.split(' ');
    const ofElement = 'closest contains firstChild matches nextSibling nodeType parentNode tagName'.split(
      ' ',
    );
    const images = ofDocument.map((name) => named(new Image(), name));
    const inputs = ofElement.map((name) => named(document.createElement('input'), name));
    const form = document.createElement('form');
    const body = document.querySelector('.a3s')!;
    form.append(...inputs);
    body.append(form, ...images);
  });
  const panel = await panelAsPage(extension);
  await expect(panel.getByRole('heading', { name: 'A <script>alert(2)</script> fridge' })).toBeVisible();
  await expect(panel.getByText(/^Carried by .*“useless”$/)).toBeVisible();
  await expect(panel.locator('img[src*="example.com"], script:not([src])')).toHaveCount(0);
  await mail.page.bringToFront();
  await expectCoached(mail);
});
