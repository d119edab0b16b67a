import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cover } from '@/lib/webmail/rectangle';
import japaneseDark from '@/tests/fixtures/gmail/conversation-2025-ja.built.html?raw';
import { drawn } from './drawn';
import {
  body,
  button,
  card,
  focused,
  host,
  openDraft,
  pill,
  pointAt,
  rectOf,
  said,
  send,
  wordy,
} from './open-page';
import { reportOn } from './phrases';

const altEnter = '{Alt>}{Enter}{/Alt}';

describe('a card opened by keyboard', () => {
  test('shows what the reader may feel, calmer words, why and dismiss, and washes the phrase', async () => {
    await openDraft();
    const { innerHTML } = body();
    await userEvent.keyboard(altEnter);
    expect(card()).toHaveAccessibleName('Passive-aggressive (likely to hurt)');
    expect(card()).toHaveAccessibleDescription('Reads as “you did not listen”.');
    expect(card()).toHaveTextContent('1 of 2');
    expect(button('To put it in one place')).toBe(focused());
    expect(button('Remove it')).toBeVisible();
    expect(drawn()['evenkeel-open-light']).toEqual(['As I already explained']);
    expect(body().innerHTML).toBe(innerHTML);
    await userEvent.click(button('Why'));
    expect(card()).toHaveTextContent('Say it directly and with respect');
    expect(card()).toHaveTextContent('Source: Some Author, Some Title, 2017');
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(drawn()['evenkeel-open-light']).toBeUndefined();
    expect(body().innerHTML).toBe(innerHTML);
  });

  test('opens at the phrase of the caret, else at the next one, else at the first', async () => {
    await openDraft();
    const at = async (offset: number) => {
      getSelection()!.collapse(body().firstChild, offset);
      await userEvent.keyboard(altEnter);
      const title = card()?.querySelector('h2')?.firstChild?.textContent;
      await userEvent.keyboard('{Escape}');
      return title;
    };
    expect(await at(5)).toBe('Passive-aggressive');
    expect(await at(26)).toBe('Vague time');
    expect(await at(40)).toBe('Vague time');
    expect(await at(wordy.length)).toBe('Passive-aggressive');
  });

  test('offers words to copy where the phrase is half in bold type, and leaves the draft alone', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    onTestFinished(() => write.mockRestore());
    const { background } = await openDraft();
    body().innerHTML = 'As I <b>already explained</b>, it comes.';
    const { innerHTML } = body();
    await expect.poll(() => background.judge.mock.lastCall![0].conversation.draft).toBe(body().textContent);
    await expect.poll(drawn).toEqual({ 'evenkeel-a-light': ['As I already explained'] });
    body().focus();
    await userEvent.keyboard(altEnter);
    const offer = button('To put it in one place');
    expect(offer).toHaveTextContent('Copy');
    expect(card()!.querySelectorAll('.choice')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(write).toHaveBeenCalledExactlyOnceWith('To put it in one place');
    await expect.poll(said).toMatch(/^Copied/);

    write.mockRejectedValueOnce(new Error('not allowed'));
    await userEvent.click(offer);
    await expect.poll(said).toMatch(/did not let me copy/);
    expect(card()).toHaveTextContent('did not let me copy');
    expect(body().innerHTML).toBe(innerHTML);
  });

  test('Enter takes the first suggestion, Ctrl+Z takes it back, and the caret stays', async () => {
    await openDraft();
    await userEvent.keyboard(`${altEnter}{Enter}`);
    expect(body().textContent).toBe('To put it in one place, it comes as soon as possible. Sam');
    expect(card()).toBeNull();
    expect(said()).toBe('Replaced');
    expect(document.activeElement).toBe(body());
    await userEvent.keyboard('!');
    expect(body().textContent).toMatch(/Sam!$/);
    await userEvent.keyboard('{Control>}zz{/Control}');
    expect(body().textContent).toBe(wordy);
  });

  test('arrows move between suggestions and findings, Tab stays in the card', async () => {
    await openDraft();
    await userEvent.keyboard(`${altEnter}{ArrowDown}`);
    expect(focused()).toBe(button('Remove it'));
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(button('To put it in one place'));
    await userEvent.keyboard('{ArrowUp}{Tab}');
    expect(focused()).toBe(button('Why'));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(focused()).toBe(button('To put it in one place'));
    await userEvent.keyboard('{ArrowRight}');
    expect(card()).toHaveTextContent('Vague time');
    expect(card()).toHaveTextContent('2 of 2');
    expect(focused()).toBe(button('by [day and hour]'));
    await userEvent.keyboard('{ArrowRight}');
    expect(card()).toHaveTextContent('1 of 2');
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{Enter}');
    expect(body().textContent).toBe(wordy.replace('as soon as possible', 'by [day and hour]'));
  });

  test('Escape goes back to the caret', async () => {
    await openDraft();
    getSelection()!.collapse(body().firstChild, 30);
    await userEvent.keyboard(`${altEnter}{Escape}x`);
    expect(body().textContent).toBe(`${wordy.slice(0, 30)}x${wordy.slice(30)}`);
  });

  test('a key that is held down takes nothing', async () => {
    await openDraft();
    await userEvent.keyboard('{Alt>}{Enter>3/}{/Alt}');
    expect(card()).not.toBeNull();
    expect(body().textContent).toBe(wordy);
  });

  test('does not open, and leaves the key to the page, when there is nothing to look at', async () => {
    await openDraft('Thank you. Sam');
    const page = vi.fn();
    body().addEventListener('keydown', page, { once: true });
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(card()).toBeNull();
    expect(page).toHaveBeenCalled();
  });

  test('a finding without calmer words still explains itself', async () => {
    await openDraft('you never listen');
    await userEvent.keyboard(altEnter);
    expect(focused()).toBe(card());
    expect(card()).toHaveTextContent('Reads as a verdict.');
    await userEvent.keyboard('{Escape}!');
    expect(body().textContent).toBe('you never listen!');
  });
});

describe('a card opened by pointer', () => {
  test('opens at a click on a phrase, leaves the caret in the draft, and takes a suggestion by a click', async () => {
    await openDraft();
    await userEvent.click(body(), pointAt('as soon as'));
    expect(card()).toHaveTextContent('Vague time');
    expect(document.activeElement).toBe(body());
    await userEvent.click(button('by [day'));
    expect(body().textContent).toBe(wordy.replace('as soon as possible', 'by [day and hour]'));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(body());
  });

  test('opens where the pointer rests, and closes when it leaves', async () => {
    await openDraft();
    await userEvent.hover(body(), pointAt('already'));
    await expect.poll(card).not.toBeNull();
    await userEvent.hover(button('Remove it'));
    expect(card()).not.toBeNull();
    await userEvent.hover(document.querySelector('h2')!);
    await expect.poll(card).toBeNull();
  });

  test('closes at a click beside it, at Escape, and when the writing goes on', async () => {
    await openDraft();
    for (const leave of [
      () => userEvent.click(body(), pointAt('Sam')),
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.keyboard('x'),
    ]) {
      await userEvent.click(body(), pointAt('already'));
      expect(card()).not.toBeNull();
      await leave();
      await expect.poll(card).toBeNull();
    }
  });

  test('steps with its buttons', async () => {
    await openDraft();
    await userEvent.click(body(), pointAt('already'));
    await userEvent.click(button('Next'));
    expect(card()).toHaveTextContent('Vague time');
    await userEvent.click(button('Previous'));
    expect(card()).toHaveTextContent('Passive-aggressive');
  });
});

test('says so when the editor does not take the change', async () => {
  await openDraft();
  await userEvent.keyboard(altEnter);
  const insist = () => body().replaceChildren(wordy);
  body().addEventListener('input', insist);
  await userEvent.keyboard('{Enter}');
  expect(body().textContent).toBe(wordy);
  expect(card()).toHaveTextContent('The mail page did not take the change.');
  expect(said()).toBe('The mail page did not take the change.');
  body().removeEventListener('input', insist);
  await userEvent.keyboard('{Enter}');
  expect(body().textContent).toBe(wordy.replace('As I already explained', 'To put it in one place'));
});

test('stays as it is when the same is found again', async () => {
  const { page, background } = await openDraft();
  await userEvent.keyboard(`${altEnter}{Tab}{Tab}`);
  const { calls } = background.judge.mock;
  const { length } = calls;
  page.rejudge();
  await expect.poll(() => calls.length).toBe(length + 1);
  await Promise.allSettled(background.judge.mock.results.map(({ value }) => value));
  expect(focused()).toBe(button('Why'));
  expect(drawn()['evenkeel-open-light']).toEqual(['As I already explained']);
});

describe('dismissing', () => {
  test.each([
    ['Here', 'here'],
    ['In this conversation', 'conversation'],
    ['Always', 'always'],
  ])('%s', async (words, scope) => {
    const { background } = await openDraft();
    await userEvent.keyboard(altEnter);
    await userEvent.click(button('Dismiss'));
    await userEvent.click(button(words));
    expect(background.dismiss).toHaveBeenCalledExactlyOnceWith({
      rule: 'as-i-said',
      phrase: 'As I already explained',
      scope,
      draftId: '#msg-a:r-5551',
      conversationId: '19a2b3c4d5e6f701',
    });
    expect(card()).toBeNull();
    expect(said()).toBe('Dismissed');
    expect(drawn()).toEqual({ 'evenkeel-b-light': ['as soon as possible'] });
    expect(document.activeElement).toBe(body());
  });
});

test('what the organisation locked can be dismissed in this draft only', async () => {
  const { page, background } = await openDraft();
  background.judge.mockImplementation(async ({ conversation }) => {
    const { draft, ...rest } = reportOn(conversation.draft);
    const findings = draft!.findings.map((finding) => ({ ...finding, isLocked: true }));
    return { ...rest, draft: { ...draft!, findings } };
  });
  const { length } = background.judge.mock.calls;
  page.rejudge();
  await expect.poll(() => background.judge.mock.calls.length).toBe(length + 1);
  await Promise.allSettled(background.judge.mock.results.map(({ value }) => value));
  await userEvent.keyboard(altEnter);
  expect(card()).toHaveTextContent('Your organisation keeps this one');
  await userEvent.click(button('Dismiss'));
  const scopes = card()!.querySelectorAll('[role="group"][aria-label="Dismiss"] button');
  expect([...scopes].map(({ textContent }) => textContent)).toEqual(['Here']);
});

describe('the page', () => {
  test('hears no key that is typed in our UI', async () => {
    await openDraft();
    const heard = vi.fn();
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const capture of [true, false])
        for (const target of [window, document, document.documentElement])
          target.addEventListener(type, ({ target }) => heard(type, target), {
            capture,
            signal: ending.signal,
          });
    await userEvent.keyboard('{Alt>}');
    heard.mockClear();
    await userEvent.keyboard('{Enter}{/Alt}ce#r{Delete}{ArrowDown}');
    expect(heard.mock.calls).toEqual([]);
    expect(card()).not.toBeNull();
  });

  test('cannot press our buttons', async () => {
    await openDraft();
    await userEvent.keyboard(altEnter);
    button('To put it in one place').click();
    button('To put it in one place').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    card()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(body().textContent).toBe(wordy);
    expect(card()).not.toBeNull();
  });

  test('hears no click on our UI', async () => {
    await openDraft();
    await userEvent.keyboard(altEnter);
    const heard = vi.fn();
    document.addEventListener('mousedown', heard, { once: true });
    onTestFinished(() => document.removeEventListener('mousedown', heard));
    await userEvent.click(button('Why'));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('where the card stands', () => {
  const covered = () => {
    const caret = getSelection()!.getRangeAt(0).getBoundingClientRect();
    const clear = [
      send().getBoundingClientRect(),
      rectOf('explained, it'),
      new DOMRect(caret.x - 1, caret.y, 2, caret.height),
    ];
    return clear.map((rect) => cover(card()!.getBoundingClientRect(), rect));
  };

  test.each([0, 120, 300, 520])('covers neither Send nor phrase nor caret, %i px down', async (down) => {
    const filler = '{Enter}'.repeat(4);
    await openDraft(wordy);
    await userEvent.keyboard(filler);
    document.querySelector<HTMLElement>('.nH.bkK')!.style.marginTop = `${down}px`;
    await userEvent.keyboard(altEnter);
    await expect.poll(() => card()?.style.translate).toBeTruthy();
    await expect.poll(covered).toEqual([0, 0, 0]);
    const { left, top, right, bottom } = card()!.getBoundingClientRect();
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

test.each([
  ['light', undefined],
  ['dark', japaneseDark],
])('gives axe nothing to find, with all of it unfolded, %s', async (ground, html) => {
  await openDraft(wordy, html);
  expect(Object.keys(drawn())).toEqual([`evenkeel-a-${ground}`, `evenkeel-b-${ground}`]);
  await userEvent.keyboard(altEnter);
  expect(card()!.dataset.ground).toBe(ground);
  await userEvent.click(button('Why'));
  await userEvent.click(button('Dismiss'));
  expect(pill()).toBeVisible();
  const { violations } = await axe.run(host()!);
  expect(violations).toEqual([]);
});
