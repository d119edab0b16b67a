import type { Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Where a sentence says one of some phrases, the longest at each place. */
export type PhraseFinder = (sentence: Sentence) => Span[];

/** All phrases are in lower case, their contractions in full. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  // Most phrases are never asked for.
  let byFirstWord: ReturnType<typeof groupByFirstWord> | undefined;

  return ({ tokens }) => {
    byFirstWord ??= groupByFirstWord(phrases);
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
