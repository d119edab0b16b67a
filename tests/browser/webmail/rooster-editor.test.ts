import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { swap, textOf } from './editors/editor';
import { roosterEditors } from './editors/rooster-editor';

const wordy = '<div>you never even <b>listen to</b> me.</div><div>Thanks</div>';

const openEditor = async () => (await roosterEditors())(wordy);

test('a replacement is undone and done again, and nothing else is', async () => {
  const editor = await openEditor();
  const { body } = editor;
  const { innerHTML } = body;
  expect(swap(editor, 'never', 'did not')).toEqual({ ok: true });
  expect(textOf(body)).toBe('you did not even listen to me.\nThanks');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(innerHTML);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(body.innerHTML).toBe(innerHTML.replace('never', 'did not'));
});

test('a replacement between typed words is a step of its own', async () => {
  const editor = await openEditor();
  const { body } = editor;
  body.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}, Sam');
  expect(swap(editor, 'never', 'did not')).toEqual({ ok: true });
  expect(textOf(body)).toBe('you did not even listen to me.\nThanks, Sam');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(textOf(body)).toBe('you never even listen to me.\nThanks, Sam');
});

test('words are removed, and come back', async () => {
  const editor = await openEditor();
  const { innerHTML } = editor.body;
  expect(swap(editor, 'never even ', '')).toEqual({ ok: true });
  expect(textOf(editor.body)).toBe('you listen to me.\nThanks');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(editor.body.innerHTML).toBe(innerHTML);
});

test('the keys that tell the editor are for it alone: no shortcut of the page sees them', async () => {
  const editor = await openEditor();
  const seen = vi.fn();
  document.addEventListener('keypress', seen);
  swap(editor, 'never', 'did not');
  document.removeEventListener('keypress', seen);
  expect(seen).not.toHaveBeenCalled();
});
