import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { replace } from '@/lib/webmail/editing';
import { mapText } from '@/lib/webmail/text-map';
import { editable } from './editable';

const wordy = '<div>you never even <b>listen to</b> me.</div><div>Thanks</div>';

/** Replaces the first occurrence of some words. */
function swap(body: HTMLElement, words: string, replacement: string) {
  const start = mapText(body, '').text.indexOf(words);
  const span = { start, end: start + words.length };
  return replace({ body, notOwn: '', span, expected: words, replacement });
}

describe('replacing words', () => {
  test('changes these words only, and Ctrl+Z takes it back', async () => {
    const body = editable(wordy);
    expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
    expect(body.innerHTML).toBe(wordy.replace('never', 'did not'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(body.innerHTML).toBe(wordy);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(body.innerHTML).toBe(wordy.replace('never', 'did not'));
  });

  test('is a step of its own between what is typed before and after', async () => {
    const body = editable('you never listen');
    body.focus();
    await userEvent.keyboard('{End}. Bye');
    swap(body, 'never', 'did not');
    await userEvent.keyboard('{End}!');
    expect(body.textContent).toBe('you did not listen. Bye!');
    await userEvent.keyboard('{Control>}zz{/Control}');
    expect(body.textContent).toBe('you never listen. Bye');
  });

  test('removes words', async () => {
    const body = editable('<div>Well, as I said, it is late.</div>');
    expect(swap(body, 'Well, as I said, ', '')).toEqual({ ok: true });
    expect(body.textContent).toBe('it is late.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(body.innerHTML).toBe('<div>Well, as I said, it is late.</div>');
  });

  test('removes a whole line, and the last words of a draft', () => {
    const lines = editable('<div>one</div><div>two</div><div>three</div>');
    expect(swap(lines, 'two', '')).toEqual({ ok: true });
    expect(mapText(lines, '').text).toBe('one\n\nthree');
    const last = editable('one two');
    expect(swap(last, ' two', '')).toEqual({ ok: true });
    expect(mapText(last, '').text).toBe('one');
  });

  test('goes across tags within a line', async () => {
    const body = editable(wordy);
    expect(swap(body, 'even listen', 'quite hear')).toEqual({ ok: true });
    expect(mapText(body, '').text).toBe('you never quite hear to me.\nThanks');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(body.innerHTML).toBe(wordy);
  });

  test('keeps the caret where it was in the text', () => {
    for (const [caret, kept] of [
      [2, 'yo|u did not listen'],
      [16, 'you did not listen|'],
      [6, 'you did not| listen'],
    ] as const) {
      const body = editable('you never listen');
      body.focus();
      getSelection()!.collapse(body.firstChild, caret);
      swap(body, 'never', 'did not');
      getSelection()!.getRangeAt(0).insertNode(document.createTextNode('|'));
      expect(body.textContent).toBe(kept);
    }
  });
});

describe('refuses', () => {
  test('when the words have changed', () => {
    const body = editable('you neither listen');
    const span = { start: 4, end: 9 };
    const change = { body, notOwn: '', span, expected: 'never', replacement: 'did not' };
    expect(replace(change)).toEqual({ ok: false, reason: 'changed' });
    expect(replace({ ...change, span: { start: 40, end: 45 } })).toEqual({ ok: false, reason: 'changed' });
    expect(body.innerHTML).toBe('you neither listen');
  });

  test('what goes across lines or would swallow a picture', () => {
    const lines = editable('<div>one</div><div>two</div>');
    expect(swap(lines, 'one\ntwo', 'three')).toEqual({ ok: false, reason: 'refused' });
    expect(lines.innerHTML).toBe('<div>one</div><div>two</div>');
    const picture = editable('one <img> two');
    expect(swap(picture, 'one \uFFFC two', 'three')).toEqual({ ok: false, reason: 'refused' });
    expect(picture.innerHTML).toBe('one <img> two');
  });

  test('when the editor changes something else', () => {
    const body = editable('you never listen');
    body.addEventListener('input', () => body.replaceChildren('all gone'), { once: true });
    expect(swap(body, 'never', 'did not')).toEqual({ ok: false, reason: 'refused' });
  });
});

test('where commands do not work, edits plainly and tells the editor', () => {
  const body = editable(wordy);
  const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
  onTestFinished(() => command.mockRestore());
  const told = vi.fn();
  body.addEventListener('input', (event) => told((event as InputEvent).inputType));
  expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
  expect(body.innerHTML).toBe(wordy.replace('never', 'did not'));
  expect(told).toHaveBeenCalledExactlyOnceWith('insertReplacementText');
});
