import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { phrasesIn } from './phrases';

/** Right after a word; elsewhere they are what is left of characters that got lost. */
const rows = { '?': /(?<=[^\s?!])[?!]*\?[?!]*(?=\s|$)/g, '!': /(?<=[^\s?!])!+(?=\s|$)/g } as const;

/** Fewer marks than this in a row are a slip of the finger. */
const fewestMarks = 3;
/** So many rows in one text are loud, whatever the words. */
const loudRows = 3;

/** Words that make a row of marks loud, and words that make it friendly. */
interface Tone {
  readonly loud: readonly string[];
  readonly friendly: readonly string[];
}

/** Rows of marks in sentences that are loud and not friendly. */
export function markRuns({ text, sentences }: ParsedText, mark: '?' | '!', { loud, friendly }: Tone): Span[] {
  const found = sentences
    .filter((sentence) => phrasesIn(sentence, friendly).length === 0)
    .flatMap((sentence) => rowsIn(sentence, text, mark).map((span) => ({ sentence, span })));
  return found
    .filter(({ sentence }) => found.length >= loudRows || phrasesIn(sentence, loud).length > 0)
    .map(({ span }) => span);
}

function rowsIn({ start, end }: Sentence, text: string, mark: '?' | '!'): Span[] {
  return [...text.slice(start, end).matchAll(rows[mark])]
    .map(({ index, 0: marks }) => ({ start: start + index, end: start + index + marks.length }))
    .filter((span) => span.end - span.start >= fewestMarks);
}
