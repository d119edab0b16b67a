import { onceFor } from '@/lib/engine/once';
import type { SaidSentence } from '@/lib/engine/said';
import { functionWords } from '@/lib/english/function-words';
import { familiesOfStem } from '@/lib/english/kindred';
import { stemOf } from '@/lib/english/stem';

/** What some words are about: the stems of all that name something, numbers included. */
export const topicsOf = onceFor((tokens: SaidSentence['tokens']): ReadonlySet<string> => {
  const named = tokens.filter(({ word }) => word !== '' && !functionWords.has(word));
  return new Set(named.map(({ word }) => stemOf(word)));
});

const worth = { same: 1, kindred: 0.6 } as const;

/** How near a topic comes to some others: the same word, one of its family, or neither. */
export function nearness(topic: string, others: ReadonlySet<string>): number {
  if (others.has(topic)) return worth.same;
  const families = familiesOf(others);
  return familiesOfStem(topic).some((family) => families.has(family)) ? worth.kindred : 0;
}

/** The families that some topics belong to. */
const familiesOf = onceFor(
  (topics: ReadonlySet<string>): ReadonlySet<string> => new Set([...topics].flatMap(familiesOfStem)),
);
