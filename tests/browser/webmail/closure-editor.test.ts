import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closureEditors } from './editors/closure-editor';
import { swap, textOf } from './editors/editor';

const wordy = '<div>you never even <b>listen to</b> me.</div><div>Thanks</div>';

const openEditor = async () => (await closureEditors())(wordy);

test('a replacement is undone and done again, and nothing else is', async () => {
  const editor = await openEditor();
  const { body, noted } = editor;
  expect(body.getAttribute('g_editable')).toBe('true');
  expect(swap(editor, 'never', 'did not')).toEqual({ ok: true });
  await noted();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(wordy);
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(() => textOf(body)).toBe('you did not even listen to me.\nThanks');
});

test('a replacement between typed words is a step of its own', async () => {
  const editor = await openEditor();
  const { body, noted } = editor;
  body.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}, Sam');
  await noted();
  expect(swap(editor, 'never', 'did not')).toEqual({ ok: true });
  await noted();
  await userEvent.keyboard('!');
  await noted();
  expect(textOf(body)).toBe('you did not even listen to me.\nThanks, Sam!');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(textOf(body)).toBe('you did not even listen to me.\nThanks, Sam');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => textOf(body)).toBe('you never even listen to me.\nThanks, Sam');
});

test('words are removed, and come back', async () => {
  const editor = await openEditor();
  expect(swap(editor, 'never even ', '')).toEqual({ ok: true });
  expect(textOf(editor.body)).toBe('you listen to me.\nThanks');
  await editor.noted();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(editor.body.innerHTML).toBe(wordy);
});
