import { describe, expect, test } from 'vitest';
import { outlook } from '@/lib/webmail/outlook';
import { outlookNotOwn } from '@/lib/webmail/outlook-selectors';
import { mapText } from '@/lib/webmail/text-map';
import composeWindow from '@/tests/fixtures/outlook/compose-window-2026-de.built.html?raw';
import arabic from '@/tests/fixtures/outlook/conversation-2025-ar.built.html?raw';
import english from '@/tests/fixtures/outlook/conversation-2026-en.built.html?raw';
import editor2023 from '@/tests/fixtures/outlook/editor-2023-en.built.html?raw';
import newMail from '@/tests/fixtures/outlook/new-mail-2026-ja.built.html?raw';
import settings from '@/tests/fixtures/outlook/settings-signature-2025-en.built.html?raw';
import { showPage } from './mail-page';

const dana = { from: 'client', name: 'Dana Ruiz', email: 'dana@quayside.example' };
const first = {
  ...dana,
  text: 'Hello Sam,\n\nthe pallets for order 4471 were due on Monday.\nWhere are they?\n\nDana',
};
const own = { from: 'us', name: 'Sam Okoye', text: 'Hello Dana,\nI am asking the driver now.' };
const last = { ...dana, text: 'Nine days, Sam. I had to turn customers away.\nWhat happens now?' };

/** The one draft of the page. */
function onlyDraft() {
  const [draft, ...others] = outlook(document).findDrafts();
  expect(others).toEqual([]);
  return draft!;
}

const times = ['2025-11-03T09:12', '2025-11-04T16:30', '2025-11-12T08:05'] as const;

/** With the times they were sent at, where the page has them in English. */
const sentAt = <M>(messages: readonly M[], all?: readonly (string | undefined)[]) =>
  messages.map((message, index) => ({ ...message, ...(all && { sentAt: all[index] }) }));

describe.each<[string, string, times?: typeof times]>([
  ['English', english, times],
  ['Arabic, right to left, dark, newest on top', arabic],
])('a conversation with an inline reply, %s', (_, html, all) => {
  test('is read, oldest first; a mail of which the page does not tell who wrote it is left out', async () => {
    await showPage(html);
    const adapter = outlook(document);
    expect(adapter.readConversation(adapter.findDrafts()[0]!)).toEqual({
      id: 'AAQkADk0NDcx',
      subject: 'Late delivery, order 4471',
      thread: sentAt([first, last], all && [all[0], all[2]]),
    });
  });

  test('an own mail without an address is known by the name of the mailbox', async () => {
    await showPage(html);
    const label = document.createElement('div');
    label.id = 'primaryMailboxRoot_1';
    label.title = 'Sam Okoye';
    document.body.append(label);
    expect(outlook(document).readConversation(null)?.thread).toEqual(sentAt([first, own, last], all));
  });

  test('the reply is found, with its own Send and not the ribbon’s New mail', async () => {
    await showPage(html);
    expect(onlyDraft()).toMatchObject({
      root: document.querySelector('#docking_InitVisiblePart_0'),
      body: document.querySelector('[id^=editorParent_] > div'),
      subject: document.querySelector('#MSG_draft1_SUBJECT'),
      send: document.querySelector('#splitButton-r41__primaryActionButton'),
    });
  });

  test('every anchor but that of an older year is found', async () => {
    await showPage(html);
    for (const [name, counts] of Object.entries(outlook(document).selfCheck()))
      expect(Math.max(...counts), name).toBeGreaterThan(0);
  });
});

describe('the account', () => {
  test('is found in the list of folders or in its own menu, and kept when they are folded away', async () => {
    await showPage(arabic);
    const adapter = outlook(document);
    document.querySelector('#primaryMailboxRoot_0')!.remove();
    expect(adapter.account()).toBe('sam@harbour.example');
    document.querySelector('#mectrl_currentAccount_secondary')!.remove();
    expect(adapter.account()).toBe('sam@harbour.example');
    expect(outlook(document).account()).toBeNull();
  });

  test('without it nobody’s mail is guessed to be a client’s', async () => {
    await showPage(english);
    document.querySelector('#primaryMailboxRoot_0')!.remove();
    expect(outlook(document).readConversation(null)?.thread).toEqual([]);
  });
});

describe('the order of messages', () => {
  test('stays known when the reply that told it is closed', async () => {
    await showPage(arabic);
    const adapter = outlook(document);
    adapter.readConversation(null);
    document.querySelector('#docking_InitVisiblePart_0')!.remove();
    expect(adapter.readConversation(null)?.thread).toEqual([first, last]);
  });
});

describe('a reply in a window of its own', () => {
  test('is found, with its Send, in a page without a reading pane', async () => {
    await showPage(composeWindow);
    const draft = onlyDraft();
    expect(draft).toMatchObject({
      root: document.querySelector('[data-app-section=Form_Content]'),
      send: document.querySelector('#splitButton-r9__primaryActionButton'),
      subject: { value: 'Re: Late delivery, order 4471' },
    });
    expect(outlook(document).readConversation(draft)).toBeNull();
  });

  test('neither its signature nor the quoted mail, up to the very end, is its own', async () => {
    await showPage(composeWindow);
    expect(mapText(onlyDraft().body, outlookNotOwn).text).toBe('Hello Dana,\nit comes on Friday.');
  });

  test.each(['[id$=appendonsend]', '[id$=divRplyFwdMsg]'])(
    'the quoted mail is told by either mark alone: %s',
    async (mark) => {
      await showPage(composeWindow);
      document.querySelector(mark)!.removeAttribute('id');
      expect(mapText(onlyDraft().body, outlookNotOwn).text).toBe('Hello Dana,\nit comes on Friday.');
    },
  );
});

describe('drafts as tabs', () => {
  test('only the one in front is open', async () => {
    await showPage(newMail);
    const draft = onlyDraft();
    expect(draft).toMatchObject({
      subject: { value: 'Invoice 2206' },
      send: document.querySelector('#splitButton-r21__primaryActionButton'),
    });
    expect(outlook(document).readConversation(draft)).toBeNull();
  });

  test('a draft keeps its name when another is in front for a while', async () => {
    await showPage(newMail);
    const [front, back] = document.querySelectorAll<HTMLElement>('[id^=docking_]');
    const adapter = outlook(document);
    const name = adapter.findDrafts()[0]!.id;
    const swap = (one: string, other: string) => {
      front!.style.display = one;
      back!.style.display = other;
    };
    swap('none', '');
    expect(adapter.findDrafts()[0]!.id).not.toBe(name);
    swap('', 'none');
    expect(adapter.findDrafts()[0]!.id).toBe(name);
  });
});

test('the editor of the signature in the settings is no draft', async () => {
  await showPage(settings);
  expect(document.querySelectorAll('[contenteditable][aria-multiline]')).toHaveLength(1);
  expect(outlook(document).findDrafts()).toEqual([]);
});

test('the editor of 2023 is found, with the Send and subject of then', async () => {
  await showPage(editor2023);
  const draft = onlyDraft();
  expect(draft).toMatchObject({
    send: document.querySelector('[name=Send]'),
    subject: { value: 'Order 4471' },
  });
  expect(mapText(draft.body, outlookNotOwn).text).toBe('Hello Dana,');
});

test('an editor without Send and subject is no draft', async () => {
  await showPage(editor2023);
  for (const part of document.querySelectorAll('input, button')) part.remove();
  expect(outlook(document).findDrafts()).toEqual([]);
});

describe('each anchor', () => {
  const pages = [english, arabic, composeWindow, newMail, editor2023];

  test('of a draft is found on at least two dated pages', async () => {
    for (const name of ['draftBody', 'draftRoot', 'subjectInput', 'send'])
      expect(await pagesWith(name), name).toBeGreaterThanOrEqual(2);
  });

  test('of a conversation is found on both', async () => {
    const names = ['readingPane', 'selectedMail', 'threadSubject', 'messageBody', 'sender', 'account'];
    for (const name of names) expect(await pagesWith(name), name).toBeGreaterThanOrEqual(2);
  });

  async function pagesWith(name: string): Promise<number> {
    let found = 0;
    for (const html of pages) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      found += outlook(page)
        .selfCheck()
        [name]!.some((count) => count > 0)
        ? 1
        : 0;
    }
    return found;
  }
});
