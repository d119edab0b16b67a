import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { createPhraseFinder } from './phrases';

/** Right after a word; elsewhere they are what is left of characters that got lost. */
const rows = { '?': /(?<=[^\s?!.\u2026])[?!]*\?[?!]*(?=\s|$)/g, '!': /(?<=[^\s?!])!+(?=\s|$)/g } as const;

/** Fewer marks than this in a row are a slip of the finger. */
const fewestMarks = 3;
/** A loud word farther from the marks belongs to another thought. */
const farthest = 60;
/** So many rows in one text are loud, whatever the words. */
const loudRows = 3;

/** Words that make a row of marks loud, and words that make it friendly. */
interface Tone {
  readonly loud: readonly string[];
  readonly friendly: readonly string[];
  /** Words that make it loud where they stand in capitals, however friendly the others are. */
  readonly stressed: readonly string[];
}

/** Finds rows of marks in sentences that are loud and not friendly. */
export function createMarkFinder(
  mark: '?' | '!',
  { loud, friendly, stressed }: Tone,
): (text: ParsedText) => readonly Span[] {
  const loudIn = createPhraseFinder(loud);
  const friendlyIn = createPhraseFinder(friendly);
  const isStressed = ({ tokens }: Sentence) =>
    tokens.some(({ word, capitals }) => capitals && stressed.includes(word));

  return ({ text, sentences }) => {
    const found = sentences
      .flatMap((sentence) => rowsIn(sentence, text, mark).map((span) => ({ sentence, span })))
      .filter(({ sentence }) => isStressed(sentence) || friendlyIn(sentence).length === 0);
    const isLoud = ({ sentence, span }: (typeof found)[number]) =>
      loudIn(sentence).some(({ start, end }) => start < span.end && span.start - end <= farthest);
    return found
      .filter((row) => found.length >= loudRows || isStressed(row.sentence) || isLoud(row))
      .map(({ span }) => span);
  };
}

function rowsIn({ start, end }: Sentence, text: string, mark: '?' | '!'): Span[] {
  const words = text.slice(start, end);
  // Most sentences have none, and this is asked of all of them at every keystroke.
  if (!words.includes(mark)) return [];
  return [...words.matchAll(rows[mark])]
    .map(({ index, 0: marks }) => ({ start: start + index, end: start + index + marks.length }))
    .filter((span) => span.end - span.start >= fewestMarks);
}
