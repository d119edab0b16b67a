import type { ParsedText } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { phrasesIn } from './phrases';

/** Two question marks are impatience; two exclamation marks are still friendly. */
const runs = { '?': /[?!]*\?[?!]*/g, '!': /!+/g } as const;
const fewest = { '?': 2, '!': 3 } as const;

/** Runs of marks within or after a sentence, but for sentences that say one of `friendly`. */
export function markRuns(
  { text, sentences }: ParsedText,
  mark: '?' | '!',
  friendly: readonly string[] = [],
): Span[] {
  return sentences
    .filter((sentence) => friendly.length === 0 || phrasesIn(sentence, friendly).length === 0)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(runs[mark])].map((found) => ({
        start: start + found.index,
        end: start + found.index + found[0].length,
      })),
    )
    .filter((span) => span.end - span.start >= fewest[mark]);
}
