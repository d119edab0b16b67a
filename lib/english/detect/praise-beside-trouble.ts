import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { createPhraseFinder } from './phrases';

/** What tells a scornful `Brilliant work.` from a glad one. */
interface Scorn {
  /** Words that a sentence of praise may be made of, and no others. */
  readonly praise: readonly string[];
  /** Words that only lead up to praise or follow it; they are none by themselves. */
  readonly around: readonly string[];
  /** Phrases that say that something went wrong. */
  readonly trouble: readonly string[];
  /** Words that say that it came right again, or whose fault it was. */
  readonly mended: readonly string[];
}

/** Praise of more words than this is meant. */
const longestPraise = 5;

/** Finds sentences that are nothing but praise, right before or after one that says what the reader got wrong. */
export function createScornFinder(scorn: Scorn): (text: ParsedText) => readonly Span[] {
  const praise = new Set(scorn.praise);
  const around = new Set(scorn.around);
  const troubleIn = createPhraseFinder(scorn.trouble);
  const mendedIn = createPhraseFinder(scorn.mended);

  const isPraise = ({ tokens, ending }: Sentence) =>
    ending !== '?' &&
    tokens.length <= longestPraise &&
    tokens.some(({ word }) => praise.has(word)) &&
    tokens.every(({ word }) => praise.has(word) || around.has(word));
  const isTrouble = (sentence: Sentence | undefined) =>
    sentence !== undefined && troubleIn(sentence).length > 0 && mendedIn(sentence).length === 0;

  return ({ sentences }) =>
    sentences
      .filter((sentence, at) => isPraise(sentence) && [at - 1, at + 1].some((n) => isTrouble(sentences[n])))
      .map(({ start, end }) => ({ start, end }));
}
