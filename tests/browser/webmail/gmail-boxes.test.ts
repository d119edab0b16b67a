import { describe, expect, test } from 'vitest';
import { gmail } from '@/lib/webmail/gmail';
import { gmailAnchors } from '@/lib/webmail/gmail-selectors';
import fullScreen from '@/tests/fixtures/gmail/compose-fullscreen-2025-en.built.html?raw';
import captured from '@/tests/fixtures/gmail/compose-popup-2020-en.captured.html?raw';
import popups from '@/tests/fixtures/gmail/compose-popups-2025-en.built.html?raw';
import composeWindow from '@/tests/fixtures/gmail/compose-window-2025-en.built.html?raw';
import german from '@/tests/fixtures/gmail/conversation-2025-de.built.html?raw';
import split from '@/tests/fixtures/gmail/conversation-split-2025-en.built.html?raw';
import conversationWindow from '@/tests/fixtures/gmail/conversation-window-2025-en.built.html?raw';
import { showPage } from './mail-page';

const invoice = {
  id: '19b2b3c4d5e6f701',
  subject: 'Invoice 88',
  thread: [
    { from: 'us', name: 'Sam Okoye', email: 'sam@harbour.example', text: 'I will look into it.' },
    {
      from: 'client',
      name: 'Dana Ruiz',
      email: 'dana@quayside.example',
      sentAt: '2025-11-04T16:30',
      text: 'It is still wrong. The sum is 12 euro too high.',
    },
  ],
};

describe('a draft', () => {
  test.each([
    ['in full screen, beside one that is being saved', fullScreen, '#msg-a:r-6001'],
    ['in a window of its own', composeWindow, '#msg-a:r-6201'],
    ['in a conversation in a window of its own', conversationWindow, '#msg-a:r-6301'],
  ])('%s', async (_, html, id) => {
    await showPage(html);
    const drafts = gmail(document).findDrafts();
    expect(drafts).toMatchObject([
      {
        id,
        body: document.querySelector('[g_editable]'),
        subject: document.querySelector('[name=subjectbox]'),
        send: document.querySelector('.aoO'),
      },
    ]);
  });

  test('in plain-text mode is its field, beside a rich one', async () => {
    await showPage(popups);
    const [plain, rich, ...others] = gmail(document).findDrafts();
    expect(others).toEqual([]);
    const [first, second] = document.querySelectorAll('.M9');
    expect(plain).toMatchObject({ id: '#msg-a:r-6101', root: first, body: first!.querySelector('textarea') });
    expect(rich).toMatchObject({
      id: '#msg-a:r-6102',
      root: second,
      body: second!.querySelector('[g_editable]'),
    });
  });

  test('follows the mode that its box is switched to', async () => {
    await showPage(popups);
    const box = document.querySelector('.M9')!;
    box.querySelector<HTMLElement>('.Ar.As')!.style.display = 'none';
    box.querySelector<HTMLElement>('.Ar.Au')!.style.display = 'block';
    const [draft] = gmail(document).findDrafts();
    expect(draft).toMatchObject({ id: '#msg-a:r-6101', body: box.querySelector('[g_editable]') });
  });

  test('in full screen is gone while its dialog stays and is saved', async () => {
    await showPage(fullScreen);
    document.querySelector('.aaZ:has(.M9)')!.replaceChildren();
    expect(gmail(document).findDrafts()).toEqual([]);
  });

  test('is found in each place by at least two ways', async () => {
    for (const html of [fullScreen, popups, composeWindow, conversationWindow]) {
      document.body.replaceChildren();
      await showPage(html);
      const { draftBody, draftRoot, subjectInput, send } = gmail(document).selfCheck();
      for (const counts of [draftBody, subjectInput, send])
        expect(counts!.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
      expect(draftRoot!.some((count) => count > 0)).toBe(true);
    }
    document.body.replaceChildren();
    await showPage(popups);
    expect(
      gmail(document)
        .selfCheck()
        .plainBody!.every((count) => count > 0),
    ).toBe(true);
  });

  test('a field that Gmail keeps for plain-text mode is none while it is hidden', async () => {
    await showPage(composeWindow);
    expect(
      gmail(document)
        .findDrafts()
        .map(({ body }) => body.tagName),
    ).toEqual(['DIV']);
  });
});

describe('a conversation', () => {
  test.each([
    ['beside the list of conversations', split],
    ['in a window of its own', conversationWindow],
  ])('%s is read; of a message that is cut short what is there', async (_, html) => {
    await showPage(html);
    expect(gmail(document).readConversation(null)).toEqual(invoice);
  });

  test('the self-check counts what is folded and what is cut short', async () => {
    await showPage(split);
    const { foldedMessage, cutMessage } = gmail(document).selfCheck();
    expect(foldedMessage).toEqual([2, 2]);
    expect(cutMessage).toEqual([1, 1]);
    document.querySelector('.iX')!.remove();
    for (const folded of document.querySelectorAll('.kv, .kQ')) folded.remove();
    expect(gmail(document).selfCheck()).toMatchObject({ foldedMessage: [0, 0], cutMessage: [0, 0] });
  });

  test('a folded message is read once it is opened', async () => {
    await showPage(split);
    const folded = document.querySelector('.kv')!;
    folded.className = 'h7';
    folded
      .querySelector('.g6')!
      .insertAdjacentHTML(
        'afterend',
        '<div class="ii gt"><div class="a3s">The first invoice is wrong.</div></div>',
      );
    expect(gmail(document).readConversation(null)!.thread[0]!.text).toBe('The first invoice is wrong.');
  });

  test('whose each message is goes by address, whatever name is written', async () => {
    await showPage(split);
    for (const sender of document.querySelectorAll('.gD')) sender.textContent = 'me';
    expect(
      gmail(document)
        .readConversation(null)!
        .thread.map(({ from }) => from),
    ).toEqual(['us', 'client']);
  });

  test('of a mailbox whose owner the page does not tell, no message is taken for anybody’s', async () => {
    await showPage(split);
    document.querySelector('#gb')!.remove();
    document.title = 'Gmail';
    expect(gmail(document).readConversation(null)).toEqual({ ...invoice, thread: [] });
  });

  test('that is hidden makes way for the one that is shown', async () => {
    await showPage(split);
    const shown = document.querySelector<HTMLElement>('[role=main]')!;
    const other = shown.cloneNode(true) as HTMLElement;
    other.querySelector('.hP')!.textContent = 'Another';
    shown.before(other);
    expect(gmail(document).readConversation(null)!.subject).toBe('Another');
    other.style.display = 'none';
    expect(gmail(document).readConversation(null)!.subject).toBe('Invoice 88');
  });
});

test.each(Object.keys(gmailAnchors))('the anchor “%s” is found on at least two dated pages', (name) => {
  const pages = [captured, fullScreen, popups, composeWindow, german, split, conversationWindow];
  const finds = (html: string) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return gmail(page)
      .selfCheck()
      [name]!.some((count) => count > 0);
  };
  expect(pages.filter(finds).length).toBeGreaterThanOrEqual(2);
});
