import { type Level, levels } from '@/lib/model';
import type { Features } from './features';
import { createHeatModel, type HeatModel, type HeatWeights, linear, type Weighed, weigh } from './model';

/** What was learned of the levels of messages, as `npm run train` writes it. */
export interface LevelWeights {
  /** For each level above *calm*, in their order: how the words of a message make it at least as heated. */
  readonly atLeast: readonly HeatWeights[];
  /** For each level, how often rules alone take a message that has it for each of the levels: shares, 0–1. */
  readonly ruled: readonly (readonly number[])[];
}

export interface LevelModel extends Pick<LevelWeights, 'ruled'> {
  readonly atLeast: readonly HeatModel[];
}

export function createLevelModel({ atLeast, ruled }: LevelWeights): LevelModel {
  return { atLeast: atLeast.map(createHeatModel), ruled };
}

/** How much words count beside rules: they come in company, so that all of them together seem to say more than they do. */
const trust = 0.7;
/** Nothing is beyond doubt. */
const leastShare = 0.001;

/** A sentence as each of the models weighs it, in the order of their levels. */
export type WeighedByLevel = readonly Weighed[];

export function weighByLevel(features: Features, { atLeast }: LevelModel): WeighedByLevel {
  // Parts of words tell heat in misspelt words, and in learning levels only made the weights larger.
  const whole = { ...features, parts: [] };
  return atLeast.map((model) => weigh(whole, model));
}

/**
 * The level of a message that is the likeliest by its words and by what rules made of it, as Bayes has it. No more than
 * one below the rules, for they saw a reason.
 *
 * @param ruled its level by rules
 */
export function levelBy(ruled: Level, sentences: readonly WeighedByLevel[], model: LevelModel): Level {
  const rank = levels.indexOf(ruled);
  const words = sentences.reduce((sum, [sentence]) => sum + sentence!.words, 0);
  const weight = trust * Math.min(1, words / least.words);
  const shares = sharesBy(sentences, model);
  const likely = shares.map((share, of) => weight * Math.log(share) + Math.log(model.ruled[of]![rank]!));
  const likeliest = likely.indexOf(Math.max(...likely));
  return levels[Math.max(likeliest, rank - 1)]!;
}

/** A few words tell little: shorter messages are read as if they were as long as this, and count for less beside rules. */
export const least = { words: 25, size: 60 };

/** How likely each level is by words alone, 0–1. */
function sharesBy(sentences: readonly WeighedByLevel[], { atLeast }: LevelModel): number[] {
  const reached = [1];
  for (const [nth, model] of atLeast.entries()) {
    const weighed = sentences.map((sentence) => sentence[nth]!);
    const odds = linear([...weighed, padding(weighed)], model);
    reached.push(Math.min(reached.at(-1)!, 1 / (1 + Math.exp(-odds))));
  }
  return reached.map((share, rank) => Math.max(leastShare, share - (reached[rank + 1] ?? 0)));
}

/** What a message lacks of the least length. */
function padding(sentences: readonly Weighed[]): Weighed {
  const lack = (what: keyof typeof least) =>
    sentences.reduce((rest, sentence) => Math.max(0, rest - sentence[what]), least[what]);
  return { sum: 0, cues: 0, pleasant: 0, worst: 0, words: lack('words'), size: lack('size') };
}
