import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { replace } from '@/lib/webmail/editing';
import { mapText } from '@/lib/webmail/text-map';

const library = '/node_modules/google-closure-library/closure/goog/';
const wordy = '<div>you never <b>listen to</b> me.</div><div>Thanks</div>';

/** Closure's editor, of whose family Gmail's is. It has a frame of its own, for it loads by writing scripts into its page. */
const frameHtml = `<!doctype html>
  <script>var CLOSURE_BASE_PATH = '${library}'</script>
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
  const saved = vi.fn();
  goog.events.listen(field, 'delayedchange', saved);
  const body = field.getElement();
  return { body, saved, text: () => mapText(body, '').text };
}

function swap(body: HTMLElement, expected: string, replacement: string) {
  const start = mapText(body, '').text.indexOf(expected);
  return replace({ body, notOwn: '', span: { start, end: start + expected.length }, expected, replacement });
}

test('a replacement is undone and done again, and nothing else is', async () => {
  const { body, text } = await openEditor();
  expect(body.getAttribute('g_editable')).toBe('true');
  expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
  expect(text()).toBe('you did not listen to me.\nThanks');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(wordy);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(text()).toBe('you did not listen to me.\nThanks');
});

test('a replacement between typed words is a step of its own', async () => {
  const { body, text, saved } = await openEditor();
  body.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}, Sam');
  await vi.waitUntil(() => saved.mock.calls.length > 0);
  expect(swap(body, 'never', 'did not')).toEqual({ ok: true });
  await vi.waitUntil(() => saved.mock.calls.length > 1);
  await userEvent.keyboard('!');
  expect(text()).toBe('you did not listen to me.\nThanks, Sam!');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe('you did not listen to me.\nThanks, Sam');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe('you never listen to me.\nThanks, Sam');
});

test('words are removed, and come back', async () => {
  const { body, text } = await openEditor();
  expect(swap(body, 'never listen to ', '')).toEqual({ ok: true });
  expect(text()).toBe('you me.\nThanks');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(body.innerHTML).toBe(wordy);
});

test('the editor learns of it, and saves the draft', async () => {
  const { body, saved } = await openEditor();
  swap(body, 'never', 'did not');
  await expect.poll(() => saved.mock.calls.length).toBe(1);
});
