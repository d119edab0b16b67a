import { onTestFinished } from 'vitest';

/** An editable element on the page, for the length of a test. */
export function editable(html: string): HTMLElement {
  const body = document.createElement('div');
  body.contentEditable = 'true';
  body.innerHTML = html;
  document.body.append(body);
  onTestFinished(() => body.remove());
  return body;
}
