import type { Finding, Span } from '@/lib/model';
import { language, t } from '@/lib/text';

/** A sentence of a rule's examples: without the `[brackets]`, and where they were. */
export interface Example {
  readonly text: string;
  readonly marked: readonly Span[];
}

/** Reads an example. Brackets that do not pair are words like any other. */
export function readExample(written: string): Example {
  const marked: Span[] = [];
  let text = '';
  for (const [at, part] of written.split(/\[([^[\]]*)\]/).entries()) {
    const isMarked = at % 2 === 1;
    if (isMarked) marked.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marked };
}

/** The words of some spans: `“always” and “never”`. */
export function quoted(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => t('quoted', { words: text.slice(start, end) }));
  return new Intl.ListFormat(language()).format(words);
}

/** Whether a finding counts: info is worth a look and no flag. */
export function isFlag({ severity }: Finding): boolean {
  return severity !== 'info';
}
