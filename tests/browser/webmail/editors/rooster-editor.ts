import { createEditor, createModelFromHtml, type IEditor } from 'roosterjs';
import { onTestFinished } from 'vitest';
import type { Editors } from './editor';

/** The editor of whose family Outlook's is. It notes at once what is typed, and keeps an undo of its own. */
export const roosterEditors: Editors = async () => {
  let open: { readonly editor: IEditor; readonly body: HTMLElement } | null = null;
  const close = () => {
    open?.editor.dispose();
    open?.body.remove();
  };
  onTestFinished(close);
  return (html) => {
    close();
    const body = document.createElement('div');
    document.body.append(body);
    open = { editor: createEditor(body, [], createModelFromHtml(html)), body };
    return { family: 'roosterjs', body, noted: async () => {} };
  };
};
