import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { createPhraseFinder } from './phrases';

/** Right after a word; elsewhere they are what is left of characters that got lost. */
const rows = { '?': /(?<=[^\s?!.\u2026])[?!]*\?[?!]*(?=\s|$)/g, '!': /(?<=[^\s?!])!+(?=\s|$)/g } as const;

/** Fewer marks than this in a row are a slip of the finger. */
const fewestMarks = 3;
/** A word in capitals among others, which takes the friendliness out of a sentence. */
const stressed = /\p{Ll}\P{L}+\p{Lu}{4,}/u;
/** So many rows in one text are loud, whatever the words. */
const loudRows = 3;

/** Words that make a row of marks loud, and words that make it friendly. */
interface Tone {
  readonly loud: readonly string[];
  readonly friendly: readonly string[];
}

/** Finds rows of marks in sentences that are loud and not friendly. */
export function createMarkFinder(
  mark: '?' | '!',
  { loud, friendly }: Tone,
): (text: ParsedText) => readonly Span[] {
  const loudIn = createPhraseFinder(loud);
  const friendlyIn = createPhraseFinder(friendly);

  return ({ text, sentences }) => {
    const found = sentences
      .flatMap((sentence) => rowsIn(sentence, text, mark).map((span) => ({ sentence, span })))
      .filter(
        ({ sentence }) =>
          friendlyIn(sentence).length === 0 || stressed.test(text.slice(sentence.start, sentence.end)),
      );
    return found
      .filter(({ sentence }) => found.length >= loudRows || loudIn(sentence).length > 0)
      .map(({ span }) => span);
  };
}

function rowsIn({ start, end }: Sentence, text: string, mark: '?' | '!'): Span[] {
  return [...text.slice(start, end).matchAll(rows[mark])]
    .map(({ index, 0: marks }) => ({ start: start + index, end: start + index + marks.length }))
    .filter((span) => span.end - span.start >= fewestMarks);
}
