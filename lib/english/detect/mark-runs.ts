import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { phrasesIn } from './phrases';

const runs = { '?': /[?!]*\?[?!]*/g, '!': /!+/g } as const;

/** Fewer marks than this in a row are a slip of the finger. */
const fewest = 3;

/** Which sentences count: those that say one of the first, and none of the second. */
interface Tone {
  readonly says: readonly string[];
  readonly unless: readonly string[];
}

/** Rows of marks in sentences of a certain tone. */
export function markRuns({ text, sentences }: ParsedText, mark: '?' | '!', { says, unless }: Tone): Span[] {
  const counts = (sentence: Sentence) =>
    phrasesIn(sentence, says).length > 0 && phrasesIn(sentence, unless).length === 0;
  return sentences
    .flatMap((sentence) =>
      [...text.slice(sentence.start, sentence.end).matchAll(runs[mark])].map((found) => ({
        sentence,
        found,
      })),
    )
    .filter(({ sentence, found }) => found[0].length >= fewest && counts(sentence))
    .map(({ sentence, found }) => {
      const start = sentence.start + found.index;
      return { start, end: start + found[0].length };
    });
}
