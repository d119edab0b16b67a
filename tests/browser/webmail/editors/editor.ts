import type { Editor } from '@/lib/webmail/adapter';
import { replace } from '@/lib/webmail/editing';
import { mapText } from '@/lib/webmail/text-map';
import { allOwn } from '@/tests/browser/webmail/editable';

/** An editor of the kind that mail is written in. It is closed when the next one is opened, or the test ends. */
export interface OpenEditor {
  readonly family: Editor;
  readonly body: HTMLElement;
  /** Waits until the editor has noted what was done, so that its undo takes that back as a step of its own. */
  noted(): Promise<void>;
}

/** Makes ready for a kind of editor, for the length of a test; returns how to open one with some content. */
export type Editors = () => Promise<(html: string) => OpenEditor>;

export const textOf = (body: HTMLElement) => mapText(body, allOwn).text;

/** Replaces the first occurrence of some words. */
export function swap(
  { body, family }: Pick<OpenEditor, 'body' | 'family'>,
  words: string,
  replacement: string,
) {
  const start = textOf(body).indexOf(words);
  const span = { start, end: start + words.length };
  return replace({ body, editor: family, notOwn: allOwn, span, expected: words, replacement });
}
