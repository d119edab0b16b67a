import type { Span } from '@/lib/model';

/** The examples in a text: its lines, but for blank ones. */
export function listOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line of a text: where it begins, and which example it is; null where it is blank. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly place: number | null;
}

export function linesIn(text: string): Line[] {
  let start = 0;
  let place = 0;
  return text.split('\n').map((each, line) => {
    const found = { text: each, start, line, place: each.trim() === '' ? null : place++ };
    start += each.length + 1;
    return found;
  });
}

/**
 * A text with the words of a span in brackets, without blanks at their edges; or without the brackets around them, where
 * they have some. Null where there are no words, or they go over a line.
 */
export function withBrackets(text: string, span: Span): (Span & { readonly text: string }) | null {
  const chosen = text.slice(span.start, span.end);
  const words = chosen.trim();
  if (words === '' || words.includes('\n')) return null;
  const start = span.start + chosen.indexOf(words);
  const end = start + words.length;
  if (/^\[[^[\]]*\]$/.test(words)) return replaced(text, { start, end }, words.slice(1, -1));
  if (text[start - 1] === '[' && text[end] === ']')
    return replaced(text, { start: start - 1, end: end + 1 }, words);
  return replaced(text, { start, end }, `[${words.replace(/[[\]]/g, '')}]`);
}

function replaced(text: string, { start, end }: Span, words: string) {
  return { text: text.slice(0, start) + words + text.slice(end), start, end: start + words.length };
}
