import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { createPhraseFinder } from './phrases';

/** Praise of more words than this is meant. */
const longestPraise = 3;

/** What tells praise that closes a complaint from praise that is meant. */
interface Scorn {
  /** Words that praise by themselves, and seldom sincerely. */
  readonly praise: readonly string[];
  /** Words that may stand beside them. */
  readonly around: readonly string[];
  /** Words that say that the praise is meant, in the sentence before. */
  readonly meant: readonly string[];
}

/** Finds a word or three of praise, calmly ended, that follow a sentence in which there is nothing to praise. */
export function createCloseFinder({ praise, around, meant }: Scorn): (text: ParsedText) => readonly Span[] {
  const words = new Set(praise);
  const others = new Set(around);
  const meantIn = createPhraseFinder(meant);
  const isScorn = ({ tokens, ending }: Sentence) =>
    ending === '.' &&
    tokens.length <= longestPraise &&
    tokens.some(({ word }) => words.has(word)) &&
    tokens.every(({ word }) => words.has(word) || others.has(word));
  const isPlain = (sentence: Sentence | undefined) =>
    sentence !== undefined && sentence.tokens.length > longestPraise && meantIn(sentence).length === 0;

  return ({ sentences }) =>
    sentences
      .filter((sentence, at) => isScorn(sentence) && isPlain(sentences[at - 1]))
      .map(({ start, end }) => ({ start, end }));
}
