import { once, onceFor } from '@/lib/engine/once';
import type { Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Where a sentence says one of some phrases, the longest at each place. */
export type PhraseFinder = (sentence: Sentence) => readonly Span[];

/** All phrases are in lower case, their contractions in full. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirstWord = once(() => groupByFirstWord(phrases));
  // The whole draft is asked about at each keystroke, and of a sentence that did not move the tokens are the same.
  const find = onceFor((tokens: Sentence['tokens']): readonly Span[] => {
    const spans: Span[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const words = byFirstWord()
        .get(tokens[first]!.word)
        ?.find((candidate) => candidate.every((word, offset) => tokens[first + offset]?.word === word));
      if (!words) continue;
      const last = first + words.length - 1;
      spans.push({ start: tokens[first]!.start, end: tokens[last]!.end });
      first = last;
    }
    return spans;
  });
  return ({ tokens }) => find(tokens);
}

/** The words of phrases, the longest phrases first. */
function groupByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const group = groups.get(words[0]!);
    if (group) group.push(words);
    else groups.set(words[0]!, [words]);
  }
  return groups;
}
