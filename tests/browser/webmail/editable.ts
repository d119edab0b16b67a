import { onTestFinished } from 'vitest';
import type { NotOwn } from '@/lib/webmail/text-map';

/** An editable element on the page, for the length of a test. */
export function editable(html: string): HTMLElement {
  const body = document.createElement('div');
  body.contentEditable = 'true';
  body.innerHTML = html;
  document.body.append(body);
  onTestFinished(() => body.remove());
  return body;
}

/** For an editable element in which every word is the writer's own. */
export const allOwn: NotOwn = { parts: '', rest: '' };
