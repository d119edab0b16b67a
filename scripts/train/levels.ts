import { createEngine } from '@/lib/engine/assess';
import { bucketCount } from '@/lib/engine/heat/hash';
import { type LevelWeights, least } from '@/lib/engine/heat/levels';
import { judgedPart } from '@/lib/engine/judged-part';
import type { Language } from '@/lib/engine/language';
import { levels } from '@/lib/model';
import { type Pair, readCorpus } from '@/scripts/corpus';
import type { Example } from './examples';
import { learn, type Row } from './fit';
import { quantise, rounded } from './quantise';
import { createView } from './view';

/** The parts of our corpus that levels are learned from. */
export const learnedParts = ['training', 'weights'] as const;

/** A message whose level is known, by its rank in `levels`. */
interface Message {
  readonly text: string;
  readonly rank: number;
  readonly weight: number;
}

/** Civil text of others, and how much each counts: what is at home in plain mail and plain talk heats nothing. */
const plain: Readonly<Record<string, number>> = {
  'email-intent': 3,
  'gh-incivility': 0.5,
  'wiki-talk-toxicity': 0.5,
  receptive: 0.5,
  goemotions: 0.15,
  senti4sd: 0.15,
};
const weights = { training: 1, weights: 1.5, staff: 0.5 };

/** Weights of words that fewer of our own messages have say more of these messages than of the language. */
const fewestMessages = 12;
const penalty = 5e-6;

/**
 * Learns how words tell the level of a message, and how far rules are to be believed.
 *
 * @param language as it judges without that
 * @param examples the civil ones of which are plain text
 */
export function learnLevels(language: Language, examples: readonly Example[]): LevelWeights {
  const view = createView(least.words);
  const seen =
    (isOurs: boolean) =>
    ({ text, rank, weight }: Message) => ({
      ...view(judgedPart(text).text),
      rank,
      weight,
      isOurs,
    });
  const rows = [...ownMessages().map(seen(true)), ...plainMessages(examples).map(seen(false))];
  const known = rows.filter(({ words }) => words > 0);
  const isCommon = commonBuckets(known.filter(({ isOurs }) => isOurs));
  const common = known.map((row) => ({
    ...row,
    buckets: row.buckets.filter(isCommon),
    size: Math.max(row.buckets.length, least.size),
  }));
  const atLeast = levels.slice(1).map((_, below) => {
    const ranked = common.map(({ rank, ...row }): Row => ({ ...row, isHostile: rank > below }));
    return quantise(learn(ranked, penalty));
  });
  return { atLeast, ruled: confusion(language) };
}

function ownMessages(): Message[] {
  return learnedParts.flatMap((part) =>
    readCorpus('tests/corpus', part).flatMap((pair) => messagesOf(pair, weights[part])),
  );
}

function messagesOf(pair: Pair, weight: number): Message[] {
  if (pair.side === 'staff') return [{ text: pair.calm, rank: 0, weight: weights.staff }];
  return [
    { text: pair.hot, rank: levels.indexOf(pair.level), weight },
    { text: pair.calm, rank: levels.indexOf(pair.calmLevel), weight },
  ];
}

function plainMessages(examples: readonly Example[]): Message[] {
  return examples
    .filter(({ set, isHostile }) => set in plain && !isHostile)
    .map(({ set, text }) => ({ text, rank: 0, weight: plain[set]! }));
}

function commonBuckets(
  rows: readonly { readonly buckets: readonly number[] }[],
): (bucket: number) => boolean {
  const seen = new Uint16Array(bucketCount);
  for (const { buckets } of rows) for (const bucket of new Set(buckets)) seen[bucket]!++;
  return (bucket) => seen[bucket]! >= fewestMessages;
}

/** What rules alone make of messages that nobody who writes rules has read. */
function confusion(language: Language): number[][] {
  const engine = createEngine({ ...language, levelWeights: undefined });
  const counts = levels.map(() => levels.map(() => 0.5)); // what was never seen may still be
  for (const pair of readCorpus('tests/corpus', 'weights'))
    for (const { text, rank } of messagesOf(pair, 1))
      counts[rank]![levels.indexOf(engine.assessIncoming(text).level)]!++;
  return counts.map((row) => {
    const all = row.reduce((sum, count) => sum + count);
    return row.map((count) => rounded(count / all));
  });
}
