import type { Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Where a sentence says one of some phrases, the longest at each place. */
export type PhraseFinder = (sentence: Sentence) => Span[];

/** All phrases are in lower case, their contractions in full. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirstWord = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const first = words[0]!;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
  }

  return ({ tokens }) => {
    const spans: Span[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const words = byFirstWord
        .get(tokens[first]!.word)
        ?.find((candidate) => candidate.every((word, offset) => tokens[first + offset]?.word === word));
      if (!words) continue;
      const last = first + words.length - 1;
      spans.push({ start: tokens[first]!.start, end: tokens[last]!.end });
      first = last;
    }
    return spans;
  };
}
