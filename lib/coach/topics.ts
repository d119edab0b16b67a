import type { SaidSentence } from '@/lib/engine/said';
import { functionWords } from '@/lib/english/function-words';
import { familiesOfStem } from '@/lib/english/kindred';
import { stemOf } from '@/lib/english/stem';

/** What some words are about: the stems of all that name something, numbers included. */
export function topicsOf(tokens: SaidSentence['tokens']): ReadonlySet<string> {
  const named = tokens.filter(({ word }) => word !== '' && !functionWords.has(word));
  return new Set(named.map(({ word }) => stemOf(word)));
}

const worth = { same: 1, kindred: 0.6 } as const;

/** How near a topic comes to some others: the same word, one of its family, or neither. */
export function nearness(topic: string, others: ReadonlySet<string>): number {
  if (others.has(topic)) return worth.same;
  const families = familiesOfStem(topic);
  if (families.length === 0) return 0;
  const isKindred = [...others].some((other) =>
    familiesOfStem(other).some((family) => families.includes(family)),
  );
  return isKindred ? worth.kindred : 0;
}
