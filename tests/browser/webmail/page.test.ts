import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Report } from '@/lib/model';
import compose2020 from '@/tests/fixtures/gmail/compose-popup-2020-en.captured.html?raw';
import composeWindow from '@/tests/fixtures/gmail/compose-window-2025-en.built.html?raw';
import english from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import { drawn } from './drawn';
import { body, card, host, openDraft, openPage, pill, pointAt, wordy } from './open-page';
import { reportOn } from './phrases';

describe('the draft that Gmail made', () => {
  test('is marked as it is typed', async () => {
    await openPage(compose2020);
    await userEvent.click(body());
    await userEvent.keyboard('as soon as possible');
    await expect.poll(drawn).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
    expect(body().innerHTML.trim()).toBe('as soon as possible');
  });
});

describe('what would be sent', () => {
  test('is byte-identical when nothing was accepted', async () => {
    await openDraft();
    const { innerHTML } = body();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}{ArrowRight}{Escape}');
    await userEvent.click(pill()!);
    expect(body().innerHTML).toBe(innerHTML);
    expect(document.querySelector('.M9')!.innerHTML).not.toContain('evenkeel');
  });
});

describe('a snapshot', () => {
  test('holds the conversation that the draft answers, and the draft', async () => {
    const { page } = await openDraft('Hello');
    expect(page.look()).toEqual({
      page: 'gmail',
      draftId: '#msg-a:r-5551',
      conversationId: '19a2b3c4d5e6f701',
      revision: expect.any(Number),
      active: true,
      conversation: {
        subject: 'Re: Late delivery, order 4471',
        thread: [
          expect.objectContaining({ from: 'client', name: 'Dana Ruiz' }),
          expect.objectContaining({ from: 'us' }),
          expect.objectContaining({ from: 'client' }),
        ],
        draft: 'Hello',
      },
      replaceable: [{ start: 0, end: 5 }],
    });
    expect(page.look().revision).toBeLessThan(page.look().revision);
  });

  test('tells of a conversation without a draft, and of none', async () => {
    const { page, background } = await openPage(english.replace(/g_editable="true"|role="textbox"/g, ''));
    expect(page.look()).toMatchObject({ draftId: null, conversationId: '19a2b3c4d5e6f701', active: true });
    expect(background.judge.mock.lastCall![0].draftId).toBeNull();
    document.querySelector<HTMLElement>('.g.id')!.remove();
    await expect.poll(() => background.judge.mock.lastCall![0].conversationId).toBeNull();
    expect(background.judge.mock.lastCall![0].conversation).toEqual({ thread: [], draft: '' });
  });

  test('is sent again when a folded message is opened', async () => {
    const { background } = await openDraft('Hello');
    expect(background.judge.mock.lastCall![0].conversation.thread).toHaveLength(3);
    const message = document.querySelector('.kv .adn')!;
    message.insertAdjacentHTML('beforeend', '<div class="ii gt"><div class="a3s">Hello?</div></div>');
    await expect.poll(() => background.judge.mock.lastCall![0].conversation.thread.length).toBe(4);
  });
});

describe('the conversation', () => {
  /** The other conversation is on the page at once, before anything of ours has looked at it. */
  function switchConversation() {
    const heading = document.querySelector<HTMLElement>('.hP')!;
    heading.dataset.legacyThreadId = 'another';
    heading.textContent = 'Another';
  }

  test('that is switched while a report is under way makes it too late: it is asked for anew', async () => {
    const { background } = await openDraft('Hello');
    const late = Promise.withResolvers<Report>();
    background.judge.mockReturnValueOnce(late.promise);
    const { length } = background.judge.mock.calls;
    document.execCommand('insertText', false, ', you never come as soon as possible');
    await expect.poll(() => background.judge.mock.calls.length).toBe(length + 1);
    expect(background.judge.mock.lastCall![0].conversationId).toBe('19a2b3c4d5e6f701');
    background.judge.mockImplementation(async () => reportOn('you never'));
    switchConversation();
    late.resolve(reportOn('Hello, you never come as soon as possible'));
    await expect.poll(() => background.judge.mock.lastCall![0].conversationId).toBe('another');
    await Promise.allSettled(background.judge.mock.results.map(({ value }) => value));
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['Hello, yo'] });
  });

  test('that changes has every open draft judged again, not the active one only', async () => {
    const { background } = await openDraft('you never');
    const second = document.querySelector('.M9')!.cloneNode(true) as HTMLElement;
    second.querySelector<HTMLInputElement>('[name=draft]')!.value = '#msg-a:r-2';
    document.querySelector('.ip')!.append(second);
    await expect.poll(() => background.judge.mock.lastCall![0].draftId).toBe('#msg-a:r-2');
    background.judge.mockClear();
    switchConversation();
    const judged = () =>
      background.judge.mock.calls.map(([{ draftId, conversationId }]) => [draftId, conversationId]);
    await expect.poll(judged).toEqual([
      ['#msg-a:r-5551', 'another'],
      ['#msg-a:r-2', 'another'],
    ]);
  });

  test('is read again when the text of a message arrives late', async () => {
    const text = 'Nine days, Sam.';
    const { background } = await openPage(english.replace(text, ''));
    const newest = () => background.judge.mock.lastCall?.[0].conversation.thread.at(-1)?.text;
    await expect.poll(newest).toBe('I had to turn customers away.\nWhat happens now?');
    document.querySelectorAll('.a3s')[2]!.querySelector('div[dir]')!.prepend(text);
    await expect.poll(newest).toContain(text);
  });
});

describe('the subject line', () => {
  const field = () => document.querySelector<HTMLInputElement>('[name=subjectbox]')!;

  /** A new mail with a subject of its own. */
  async function openNewMail() {
    const opened = await openPage(composeWindow);
    field().focus();
    document.execCommand('insertText', false, 'You never come');
    await expect
      .poll(() => opened.background.judge.mock.lastCall![0].conversation.draftSubject)
      .toBe('You never come');
    return opened;
  }
  const replacement = { draftId: '#msg-a:r-6201', part: 'subject', span: { start: 0, end: 9 } } as const;

  test('is changed in its field, whose undo takes it back', async () => {
    const { page } = await openNewMail();
    expect(page.apply({ ...replacement, expected: 'You never', replacement: 'Please' })).toEqual({
      ok: true,
    });
    expect(field().value).toBe('Please come');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('You never come');
    expect(page.apply({ ...replacement, expected: 'They', replacement: '' })).toEqual({
      ok: false,
      reason: 'changed',
    });
  });

  test('shows its words by selecting them', async () => {
    const { page } = await openNewMail();
    body().focus();
    page.show(replacement);
    expect(field().value.slice(field().selectionStart!, field().selectionEnd!)).toBe('You never');
  });

  test('that only carries on the conversation’s is not the writer’s', async () => {
    const { page } = await openDraft('Hello');
    expect(page.look().conversation).not.toHaveProperty('draftSubject');
    field().value = 'Re: You never come';
    expect(page.look().conversation.draftSubject).toBe('Re: You never come');
  });

  test('counts on the pill', async () => {
    const { background } = await openNewMail();
    const subject = {
      ...reportOn('you never').draft!,
      sum: [{ facet: 'heat', points: 20, rule: 'x' } as const],
    };
    background.judge.mockImplementation(async ({ conversation }) => ({
      ...reportOn(conversation.draft),
      subject,
    }));
    body().focus();
    document.execCommand('insertText', false, 'as soon as possible');
    await expect.poll(() => pill()?.ariaLabel).toContain('60 of 100, 2 to look at');
  });
});

describe('drafts', () => {
  test('that close leave nothing of ours on the page', async () => {
    const { page } = await openDraft();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(host()).toBeDefined();
    document.querySelector('.M9')!.remove();
    await expect.poll(host).toBeUndefined();
    expect(drawn()).toEqual({});
    expect(page.look().draftId).toBeNull();
    expect(
      page.apply({ draftId: '#msg-a:r-5551', span: { start: 0, end: 2 }, expected: 'As', replacement: '' }),
    ).toEqual({
      ok: false,
      reason: 'gone',
    });
  });

  test('of which several are open are each marked; the one last focused is active', async () => {
    const { page, background } = await openDraft('you never');
    const first = body();
    const second = document.querySelector('.M9')!.cloneNode(true) as HTMLElement;
    second.querySelector<HTMLInputElement>('[name=draft]')!.value = '#msg-a:r-2';
    second.querySelector('[g_editable]')!.textContent = 'as soon as possible';
    document.querySelector('.ip')!.append(second);
    const both = { 'evenkeel-a-light': ['you never'], 'evenkeel-b-light': ['as soon as possible'] };
    await expect.poll(drawn).toEqual(both);
    expect(page.look().draftId).toBe('#msg-a:r-5551');
    for (const [box, draftId] of [
      [second, '#msg-a:r-2'],
      [first, '#msg-a:r-5551'],
    ] as const) {
      await userEvent.click(box.querySelector('[g_editable]') ?? box);
      await expect.poll(() => background.judge.mock.lastCall![0]).toMatchObject({ draftId, active: true });
      expect(page.look().draftId).toBe(draftId);
    }
    second.remove();
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['you never'] });
  });

  test('that are hidden are closed, and opened again when shown', async () => {
    await openDraft('you never');
    const box = document.querySelector<HTMLElement>('.M9')!;
    box.style.display = 'none';
    await expect.poll(drawn).toEqual({});
    box.style.display = '';
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['you never'] });
  });
});

describe('the page around a draft', () => {
  test('may move its box, and the marks go with it', async () => {
    await openDraft('you never');
    const place = document.body.appendChild(document.createElement('div'));
    place.append(document.querySelector('.M9')!);
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['you never'] });
  });

  test.each<[how: string, darken: () => void]>([
    ['an attribute of its own', () => document.documentElement.setAttribute('data-some-theme', 'dark')],
    [
      'a style sheet',
      () =>
        document.head.append(
          Object.assign(document.createElement('style'), {
            id: 'dark',
            textContent: '.M9 { background: #111 }',
          }),
        ),
    ],
    ['a class', () => document.querySelector('.M9')!.classList.add('dark')],
  ])('may change its theme by %s, and the marks take its colours', async (_, darken) => {
    const rule = '[data-some-theme=dark] .M9, .M9.dark { background: #111; color: #eee }';
    await openDraft('you never', english.replace('</style>', `${rule}</style>`));
    onTestFinished(() => {
      document.documentElement.removeAttribute('data-some-theme');
      document.getElementById('dark')?.remove();
    });
    darken();
    await expect.poll(drawn).toEqual({ 'evenkeel-a-dark': ['you never'] });
    expect(pill()!.dataset.ground).toBe('dark');
  });

  test('may stop every event on its way to the draft', async () => {
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const stop = (event: Event) => event.stopPropagation();
    await openDraft();
    for (const type of [
      'click',
      'mousedown',
      'pointermove',
      'keydown',
      'keypress',
      'keyup',
      'input',
      'focusin',
    ])
      document.addEventListener(type, stop, { capture: true, signal: ending.signal });
    await userEvent.click(body(), pointAt('as soon as'));
    expect(card()).toHaveTextContent('Vague time');
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    await userEvent.hover(body(), pointAt('already'));
    await expect.poll(card).not.toBeNull();
    await userEvent.keyboard('{Escape}{Alt>}{Enter}{/Alt}');
    expect(card()).toHaveTextContent('Vague time');
  });
});

describe('asked by the side panel', () => {
  const replacement = {
    draftId: '#msg-a:r-5551',
    span: { start: 0, end: 22 },
    expected: 'As I already explained',
    replacement: 'To put it in one place',
  };

  test('replaces words', async () => {
    const { page } = await openDraft();
    expect(page.apply(replacement)).toEqual({ ok: true });
    expect(body().textContent).toBe(wordy.replace(replacement.expected, replacement.replacement));
    expect(page.apply(replacement)).toEqual({ ok: false, reason: 'changed' });
  });

  test('shows a phrase by selecting it', async () => {
    const { page } = await openDraft();
    page.show(replacement);
    expect(String(getSelection())).toBe('As I already explained');
    expect(document.activeElement).toBe(body());
  });

  test('judges again', async () => {
    const { page, background } = await openDraft();
    background.judge.mockResolvedValue({
      draft: null,
      incoming: null,
      overview: null,
      reply: [],
      advice: [],
      promises: [],
      blanks: [],
    });
    page.rejudge();
    await expect.poll(drawn).toEqual({});
  });
});

describe('when the extension is gone', () => {
  test('the page is as if we had never been there', async () => {
    const { end } = await openDraft();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    end();
    expect(host()).toBeUndefined();
    expect(drawn()).toEqual({});
    const heard = vi.fn();
    body().addEventListener('keydown', heard);
    body().focus();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(card()).toBeNull();
  });

  test('and nobody answers, writing goes on', async () => {
    const { background } = await openDraft();
    background.judge.mockRejectedValue(new Error('Extension context invalidated.'));
    await userEvent.keyboard(' as ever');
    await expect.poll(drawn).toEqual({});
    expect(body().textContent).toBe(`${wordy} as ever`);
  });
});
