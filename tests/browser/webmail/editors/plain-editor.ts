import { onTestFinished } from 'vitest';
import type { Editors } from './editor';

/** An editable element with nothing but the browser's own undo. */
export const plainEditors: Editors = async () => {
  let body: HTMLElement | null = null;
  onTestFinished(() => body?.remove());
  return (html) => {
    body?.remove();
    body = document.createElement('div');
    body.contentEditable = 'true';
    body.innerHTML = html;
    document.body.append(body);
    return { family: 'plain', body, noted: async () => {} };
  };
};
