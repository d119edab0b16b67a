import type { SaidSentence } from '@/lib/engine/said';
import { type Field, tellingOf } from '@/lib/english/fields/index';
import { beginsWith, type Phrase, phraseOf } from '@/lib/english/subjects';
import type { Span } from '@/lib/model';
import { isDenied, isSomebody, phrasesIn } from './phrases-said';
import type { Need } from './read-topic';

/** How much the words of a field have to tell together: of something alone, and of one of several things. */
const enoughAlone = 0.6;
const enoughBeside = 0.2;

/** The words of fields by which sentences tell of what a team names; none where they tell too little. */
export function toldByFields(
  { ways, unheard }: Need,
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
): readonly Span[] {
  for (const way of ways) {
    const isOne = isOneOfSeveral || way.length > 1;
    const parts = way.map((fields) => bestOf(fields, sentences, text, isOne, unheard));
    if (parts.every((spans) => spans.length > 0)) return parts.flat();
  }
  return [];
}

/** Of all that a topic names, taken together. */
const enoughTogether = 0.8;

/**
 * The words by which sentences tell of a topic as a whole, though not of each thing that it names: some of a visa and
 * nothing of the letter. None where they tell too little.
 */
export function toldTogether(
  needs: readonly Need[],
  sentences: readonly SaidSentence[],
  text: string,
): readonly Span[] {
  const words = needs.flatMap(({ ways }) => ways.flat(2)).flatMap(({ words: some }) => some);
  const found = sentences.flatMap((sentence) => wordsIn(sentence, words, text));
  const told = new Map(found.map((word) => [word.key, word.telling]));
  const sum = [...told.values()].reduce((all, telling) => all + telling, 0);
  return sum >= enoughTogether ? found : [];
}

function bestOf(
  fields: readonly Field[],
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
  unheard: readonly Phrase[],
): readonly Span[] {
  for (const { words } of fields) {
    const heard = words.filter((phrase) => !unheard.some((one) => isSame(phrase, one)));
    const found = sentences.flatMap((sentence) => wordsIn(sentence, heard, text));
    if (isEnough(found, isOneOfSeveral)) return found;
  }
  return [];
}

function isEnough(found: readonly FieldWord[], isOneOfSeveral: boolean): boolean {
  const told = new Map(found.map((word) => [word.key, word]));
  const sum = [...told.values()].reduce((all, { telling }) => all + telling, 0);
  if (isOneOfSeveral) return sum >= enoughBeside;
  // A phrase that is said of nothing else tells by itself.
  return sum >= enoughAlone;
}

interface FieldWord extends Span {
  readonly key: string;
  readonly telling: number;
}

function wordsIn(sentence: SaidSentence, words: readonly Phrase[], text: string): FieldWord[] {
  return phrasesIn(sentence, words)
    .filter((span) => !isDenied(span, sentence) && !isSomebody(span, sentence, text))
    .map((span) => {
      const within = sentence.tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
      const phrase = phraseOf(within.map(({ word }) => word));
      return { ...span, key: phrase.map(({ stem }) => stem).join(' '), telling: tellingOf(phrase) };
    });
}

function isSame(some: Phrase, other: Phrase): boolean {
  return some.length === other.length && beginsWith(some, other, 0);
}
