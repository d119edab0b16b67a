import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

type Words = readonly string[];

/** Phrases to flag, and phrases of which one has to stand right before or after them. */
interface Context {
  readonly before?: readonly string[];
  readonly flag: readonly string[];
  readonly after?: readonly string[];
}

/**
 * Flags phrases only in the company of others, which stay unflagged: so that a suggestion replaces the one and not
 * the other. All phrases are in lower case, their contractions in full.
 */
export function inContext({ before = [], flag, after = [] }: Context): (text: ParsedText) => Span[] {
  const [heads, phrases, tails] = [before, flag, after].map(split) as [Words[], Words[], Words[]];
  const stands = (sentence: Sentence, { first, last }: Place) =>
    (heads.length === 0 || heads.some((head) => isAt(sentence, first - head.length, head))) &&
    (tails.length === 0 || tails.some((tail) => isAt(sentence, last + 1, tail)));
  return ({ sentences }) =>
    sentences.flatMap((sentence) =>
      placesOf(sentence, phrases)
        .filter((place) => stands(sentence, place))
        .map((place) => spanOf(sentence, place)),
    );
}

/** Where a sentence says one of the phrases, the longest at each place. */
export function phrasesIn(sentence: Sentence, phrases: readonly string[]): Span[] {
  return placesOf(sentence, split(phrases)).map((place) => spanOf(sentence, place));
}

/** Tokens `[first, last]` of a sentence. */
interface Place {
  readonly first: number;
  readonly last: number;
}

function split(phrases: readonly string[]): Words[] {
  return phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
}

function placesOf(sentence: Sentence, phrases: readonly Words[]): Place[] {
  const places: Place[] = [];
  for (let first = 0; first < sentence.tokens.length; first++) {
    const phrase = phrases.find((words) => isAt(sentence, first, words));
    if (!phrase) continue;
    places.push({ first, last: first + phrase.length - 1 });
    first += phrase.length - 1;
  }
  return places;
}

function isAt({ tokens }: Sentence, at: number, words: Words): boolean {
  return words.every((word, offset) => tokens[at + offset]?.word === word);
}

function spanOf({ tokens }: Sentence, { first, last }: Place): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
