import { describe, expect, test } from 'vitest';
import { gmail } from '@/lib/webmail/gmail';
import compose2020 from '@/tests/fixtures/gmail/compose-popup-2020-en.captured.html?raw';
import arabic from '@/tests/fixtures/gmail/conversation-2025-ar.built.html?raw';
import german from '@/tests/fixtures/gmail/conversation-2025-de.built.html?raw';
import english from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import japanese from '@/tests/fixtures/gmail/conversation-2025-ja.built.html?raw';
import { showPage } from './mail-page';

describe('a compose box that Gmail made', () => {
  test('is found once, with its body, subject and Send', async () => {
    await showPage(compose2020);
    const drafts = gmail(document).findDrafts();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      id: '#msg-a:r-7673660351152959857',
      body: document.getElementById(':8o'),
      subject: document.getElementById(':7j'),
      send: document.getElementById(':79'),
    });
    expect(drafts[0]!.root.contains(drafts[0]!.send)).toBe(true);
  });

  test('is found once by each of the ways to find it', async () => {
    await showPage(compose2020);
    const { draftBody, subjectInput, send } = gmail(document).selfCheck();
    expect(draftBody).toEqual([1, 1, 1]);
    expect(subjectInput!.slice(0, 2)).toEqual([1, 1]);
    expect(send).toEqual([1, 1, 1]);
  });

  test('answers no conversation', async () => {
    await showPage(compose2020);
    const [draft] = gmail(document).findDrafts();
    expect(gmail(document).readConversation(draft!)).toBeNull();
    expect(gmail(document).readConversation(null)).toBeNull();
  });

  test('is none while it is minimised', async () => {
    await showPage(compose2020);
    document.querySelector<HTMLElement>('.aaZ')!.style.display = 'none';
    expect(gmail(document).findDrafts()).toEqual([]);
  });

  test('is written in its field once the rich body makes way for it', async () => {
    await showPage(compose2020);
    document.getElementById(':8s')!.style.display = 'none';
    expect(gmail(document).findDrafts()).toMatchObject([{ body: document.getElementById(':8t') }]);
  });
});

describe.each<[string, string, first?: string, last?: string]>([
  ['English', english, '2025-11-03T09:12', '2025-11-12T08:05'],
  ['Japanese, dark', japanese],
  ['German', german],
  ['Arabic, dark', arabic],
])('a conversation with an inline reply, %s', (_, html, first, last) => {
  test('is read: whose each message is, when it was sent where that is in English, and their own words', async () => {
    await showPage(html);
    const dana = { from: 'client', name: 'Dana Ruiz', email: 'dana@quayside.example' };
    expect(gmail(document).readConversation(null)).toEqual({
      id: '19a2b3c4d5e6f701',
      subject: 'Late delivery, order 4471',
      thread: [
        {
          ...dana,
          ...(first && { sentAt: first }),
          text: 'Hello Sam,\n\nthe pallets for order 4471 were due on Monday.\nWhere are they?\n\nDana',
        },
        {
          from: 'us',
          name: 'Sam Okoye',
          email: 'sam@harbour.example',
          text: 'Hello Dana,\nI am asking the driver now.',
        },
        {
          ...dana,
          ...(last && { sentAt: last }),
          text: 'Nine days, Sam. I had to turn customers away.\nWhat happens now?',
        },
      ],
    });
  });

  test('is read again when a message changes', async () => {
    await showPage(html);
    const read = () => gmail(document).readConversation(null)?.thread.at(-1)?.text;
    expect(read()).toContain('What happens now?');
    [...document.querySelectorAll('.a3s')].at(-1)!.textContent = 'Translated.';
    expect(read()).toBe('Translated.');
  });

  test('knows the account', async () => {
    await showPage(html);
    expect(gmail(document).account()).toBe('sam@harbour.example');
    document.querySelector('#gb')!.remove();
    expect(gmail(document).account()).toBe('sam@harbour.example');
    document.title = 'Inbox - Gmail';
    expect(gmail(document).account()).toBeNull();
  });

  test('the reply is found, and answers the conversation', async () => {
    await showPage(html);
    const adapter = gmail(document);
    const [draft, ...others] = adapter.findDrafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      id: '#msg-a:r-5551',
      body: document.querySelector('[contenteditable]'),
      subject: document.querySelector('[name=subjectbox]'),
      send: document.querySelector('.aoO'),
    });
    expect(adapter.readConversation(draft!)?.id).toBe('19a2b3c4d5e6f701');
  });

  test('every anchor is found in at least two ways', async () => {
    await showPage(html);
    const {
      sendAndArchive: _,
      scheduledSend: __,
      cutMessage: ___,
      ...expected
    } = gmail(document).selfCheck();
    for (const [name, counts] of Object.entries(expected))
      expect(counts.filter((count) => count > 0).length, name).toBeGreaterThanOrEqual(2);
  });
});

describe('a reply in a pop-up beside a conversation', () => {
  /** The reply, lifted out of its conversation. */
  async function popUp(fields: Partial<Record<'rt' | 'subjectbox', string>>) {
    await showPage(english);
    const box = document.querySelector<HTMLElement>('.M9')!;
    document.body.append(box);
    for (const [name, value] of Object.entries(fields))
      box.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    const adapter = gmail(document);
    return adapter.readConversation(adapter.findDrafts()[0]!);
  }

  test('answers it when it names its thread', async () => {
    expect((await popUp({ subjectbox: 'Something else' }))?.thread).toHaveLength(3);
  });

  test('does not when it names another', async () => {
    expect(await popUp({ rt: '#thread-f:1' })).toBeNull();
  });

  test('goes by the subject when it names none', async () => {
    expect((await popUp({ rt: '' }))?.thread).toHaveLength(3);
  });

  test('does not when it names none and the subject is another', async () => {
    expect(await popUp({ rt: '', subjectbox: 'Lunch' })).toBeNull();
  });
});

test('an editor in the settings is no draft', async () => {
  await showPage(
    '<div role="main"><div contenteditable="true" role="textbox" aria-multiline="true">Signature</div></div>',
  );
  expect(gmail(document).findDrafts()).toEqual([]);
});

test('a draft without an id keeps the one it is given', async () => {
  await showPage(english);
  document.querySelector('[name=draft]')!.remove();
  const adapter = gmail(document);
  const [first, again] = [adapter.findDrafts()[0]!.id, adapter.findDrafts()[0]!.id];
  expect(first).toBe(again);
  expect(first).toMatch(/^[\da-f-]{36}$/);
});

test('a Send that is made anew is found anew', async () => {
  await showPage(english);
  const [draft] = gmail(document).findDrafts();
  const send = draft!.send!;
  const anew = send.cloneNode(true);
  send.replaceWith(anew);
  expect(draft!.send).toBe(anew);
});
