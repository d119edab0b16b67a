import type { SaidSentence } from '@/lib/engine/said';
import { type Field, tellingOf } from '@/lib/english/fields/index';
import { beginsWith, type Phrase, phraseOf } from '@/lib/english/subjects';
import type { Span } from '@/lib/model';
import { isDenied, phrasesIn } from './phrases-said';
import type { Need } from './read-topic';

/** How much the words of a field have to tell together: of something alone, and of one of several things. */
const enoughAlone = 0.6;
const enoughBeside = 0.2;

/** The words of fields by which sentences tell of what a team names; none where they tell too little. */
export function toldByFields(
  { named, own, ways }: Need,
  sentences: readonly SaidSentence[],
  isOneOfSeveral: boolean,
): readonly Span[] {
  // A topic that knows the senses of its name has found none of them.
  const unheard = named.length > 0 ? own : undefined;
  for (const way of ways) {
    const isOne = isOneOfSeveral || way.length > 1;
    const parts = way.map((fields) => bestOf(fields, sentences, isOne, unheard));
    if (parts.every((spans) => spans.length > 0)) return parts.flat();
  }
  return [];
}

function bestOf(
  fields: readonly Field[],
  sentences: readonly SaidSentence[],
  isOneOfSeveral: boolean,
  unheard: Phrase | undefined,
): readonly Span[] {
  for (const { words } of fields) {
    const heard = unheard ? words.filter((phrase) => !isSame(phrase, unheard)) : words;
    const found = sentences.flatMap((sentence) => wordsIn(sentence, heard));
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

function wordsIn(sentence: SaidSentence, words: readonly Phrase[]): FieldWord[] {
  return phrasesIn(sentence, words)
    .filter((span) => !isDenied(span, sentence))
    .map((span) => {
      const within = sentence.tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
      const phrase = phraseOf(within.map(({ word }) => word));
      return { ...span, key: phrase.map(({ stem }) => stem).join(' '), telling: tellingOf(phrase) };
    });
}

function isSame(some: Phrase, other: Phrase): boolean {
  return some.length === other.length && beginsWith(some, other, 0);
}
