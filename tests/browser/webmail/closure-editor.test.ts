import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { replace } from '@/lib/webmail/editing';
import { mapText } from '@/lib/webmail/text-map';

const library = '/node_modules/google-closure-library/closure/goog/';
const wordy = '<div>you never even <b>listen to</b> me.</div><div>Thanks</div>';

/** Closure's editor, of whose family Gmail's is. It has a frame of its own, for it loads by writing scripts into its page. */
const frameHtml = `<!doctype html>
  <script>
    var CLOSURE_BASE_PATH = '${library}';
    var CLOSURE_UNCOMPILED_DEFINES = { 'goog.ENABLE_DEBUG_LOADER': true };
  </script>
  <script src="${library}base.js"></script>
  <script>
    goog.require('goog.editor.SeamlessField');
    goog.require('goog.editor.plugins.BasicTextFormatter');
    goog.require('goog.editor.plugins.EnterHandler');
    goog.require('goog.editor.plugins.UndoRedo');
  </script>
  <body><div id="field">${wordy}</div></body>`;

/** What is used of `goog`. */
interface Closure {
  readonly editor: {
    readonly SeamlessField: new (id: string, page: Document) => Field;
    readonly plugins: Record<'BasicTextFormatter' | 'EnterHandler' | 'UndoRedo', new () => object>;
  };
  readonly events: { listen(source: Field, event: string, listener: () => void): void };
}

interface Field {
  registerPlugin(plugin: object): void;
  makeEditable(): void;
  getElement(): HTMLElement;
}

/** The editor notes each change for its undo once nothing was typed for a moment; `noted` waits for that. */
async function openEditor() {
  const frame = document.createElement('iframe');
  frame.srcdoc = frameHtml;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { goog } = frame.contentWindow as unknown as { goog: Closure };
  const field = new goog.editor.SeamlessField('field', frame.contentDocument!);
  for (const plugin of ['BasicTextFormatter', 'EnterHandler', 'UndoRedo'] as const)
    field.registerPlugin(new goog.editor.plugins[plugin]());
  field.makeEditable();
  let changes = 0;
  goog.events.listen(field, 'delayedchange', () => {
    changes += 1;
  });
  const noted = async (count: number) => {
    await expect.poll(() => changes).toBe(count);
  };
  const body = field.getElement();
  return { body, noted, text: () => mapText(body, '').text };
}

function swap(body: HTMLElement, expected: string, replacement: string) {
  const start = mapText(body, '').text.indexOf(expected);
  return replace({ body, notOwn: '', span: { start, end: start + expected.length }, expected, replacement });
}

test('a replacement is undone and done again, and nothing else is', async () => {
  const { body, text, noted } = await openEditor();
  expect(body.getAttribute('g_editable')).toBe('true');
  expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
  await noted(1);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(wordy);
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(text).toBe('you did not even listen to me.\nThanks');
});

test('a replacement between typed words is a step of its own', async () => {
  const { body, text, noted } = await openEditor();
  body.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}, Sam');
  await noted(1);
  expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
  await noted(2);
  await userEvent.keyboard('!');
  await noted(3);
  expect(text()).toBe('you did not even listen to me.\nThanks, Sam!');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe('you did not even listen to me.\nThanks, Sam');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(text).toBe('you never even listen to me.\nThanks, Sam');
});

test('words are removed, and come back', async () => {
  const { body, text, noted } = await openEditor();
  expect(swap(body, 'never even listen to ', '')).toEqual({ ok: true });
  expect(text()).toBe('you me.\nThanks');
  await noted(1);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(wordy);
});
