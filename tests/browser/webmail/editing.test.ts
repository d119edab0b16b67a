import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { replace, replaceableSpans } from '@/lib/webmail/editing';
import { mapText } from '@/lib/webmail/text-map';
import { allOwn, editable } from './editable';
import { swap as swapIn, textOf } from './editors/editor';

const wordy = '<div>you never even <b>listen to</b> me.</div><div>Thanks</div>';

const swap = (body: HTMLElement, words: string, replacement: string) =>
  swapIn({ body, family: 'plain' }, words, replacement);

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
    expect(textOf(lines)).toBe('one\n\nthree');
    const last = editable('one two');
    expect(swap(last, ' two', '')).toEqual({ ok: true });
    expect(textOf(last)).toBe('one');
  });

  test('keeps a style whose words are all replaced, and a link around the words', () => {
    const html = '<a href="https://example.org/">on the list</a> <b style="color: red;">at once</b> then';
    const body = editable(html);
    expect(swap(body, 'on the', 'as on that')).toEqual({ ok: true });
    expect(swap(body, 'at once', 'when you can')).toEqual({ ok: true });
    expect(body.innerHTML).toBe(html.replace('on the', 'as on that').replace('at once', 'when you can'));
  });

  test('takes words that the editor has cut into several nodes', () => {
    const body = editable('you never listen');
    (body.firstChild as Text).splitText(6);
    expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
    expect(textOf(body)).toBe('you did not listen');
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

  test('keeps the caret on an empty line', () => {
    const body = editable('<div>you never</div><div><br></div><div>listen</div>');
    body.focus();
    const empty = body.children[1]!;
    getSelection()!.collapse(empty, 0);
    swap(body, 'never', 'did not');
    expect(getSelection()!.focusNode).toBe(empty);
  });
});

describe('refuses', () => {
  test('when the words have changed', () => {
    const body = editable('you neither listen');
    const span = { start: 4, end: 9 };
    const change = {
      body,
      editor: 'plain',
      notOwn: allOwn,
      span,
      expected: 'never',
      replacement: 'did not',
    } as const;
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

  test('what goes over the edge of bold type or a link, which can only be copied', () => {
    const body = editable(wordy);
    expect(swap(body, 'even listen', 'quite hear')).toEqual({ ok: false, reason: 'refused' });
    expect(body.innerHTML).toBe(wordy);
    const map = mapText(body, allOwn);
    const words = replaceableSpans(map).map(({ start, end }) => map.text.slice(start, end));
    expect(words).toEqual(['you never even ', 'listen to', ' me.', 'Thanks']);
  });

  test('what ends a link, where browsers write beside it', () => {
    const body = editable('see <a href="https://example.org/">the <b>list</b></a>, please');
    expect(swap(body, 'list', 'page')).toEqual({ ok: false, reason: 'refused' });
    expect(swap(body, 'the', 'our')).toEqual({ ok: true });
  });

  test('puts the words back when another script makes something else of the change', () => {
    const body = editable('<div>you never listen</div><div>Thanks</div>');
    const meddle = () => {
      body.lastElementChild!.textContent = 'Bye';
    };
    body.addEventListener('input', meddle, { once: true });
    expect(swap(body, 'never', 'did not')).toEqual({ ok: false, reason: 'refused' });
    expect(textOf(body)).toBe('you never listen\nBye');
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
