import { expect, onTestFinished } from 'vitest';
import type { Editors } from './editor';

const library = '/node_modules/google-closure-library/closure/goog/';

/** It has a frame of its own, for it loads by writing scripts into its page. */
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
  <body></body>`;

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
  /** Tells of a change at once, if one is about to be told of. */
  clearDelayedChange(): void;
  dispose(): void;
}

/** Closure's editor, of whose family Gmail's is. It notes a change for its undo once nothing was typed for a moment. */
export const closureEditors: Editors = async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = frameHtml;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { goog } = frame.contentWindow as unknown as { goog: Closure };
  const page = frame.contentDocument!;
  let open: Field | null = null;
  return (html) => {
    open?.dispose();
    page.body.innerHTML = `<div id="field">${html}</div>`;
    const field = new goog.editor.SeamlessField('field', page);
    for (const plugin of ['BasicTextFormatter', 'EnterHandler', 'UndoRedo'] as const)
      field.registerPlugin(new goog.editor.plugins[plugin]());
    field.makeEditable();
    open = field;
    let changes = 0;
    goog.events.listen(field, 'delayedchange', () => {
      changes += 1;
    });
    let known = 0;
    const noted = async () => {
      field.clearDelayedChange();
      await expect.poll(() => changes).toBeGreaterThan(known);
      known = changes;
    };
    return { family: 'plain', body: field.getElement(), noted };
  };
};
