import type { Features } from './features';
import { unpack } from './packing';

/** A trained model, as `npm run train` writes it. */
export interface HeatWeights {
  /** Weights of the buckets, whole numbers of `scale` each, written as `packing.ts` says. */
  readonly packed: string;
  readonly scale: number;
  /** Weights of the cues, in their order, and of the most unpleasant word. */
  readonly counts: readonly number[];
  readonly worst: number;
  readonly bias: number;
}

/** How much each feature heats a text; below 0 it cools. */
export interface HeatModel extends Pick<HeatWeights, 'counts' | 'worst' | 'bias'> {
  /** For each bucket. */
  readonly buckets: Float32Array;
}

/** A sentence, weighed. */
export interface Weighed extends Omit<Features, 'buckets'> {
  /** The weights of its buckets together, and how many buckets these are. */
  readonly sum: number;
  readonly size: number;
}

export function createHeatModel({ packed, scale, ...rest }: HeatWeights): HeatModel {
  return { ...rest, buckets: unpack(packed, scale) };
}

export function weigh({ buckets, ...features }: Features, model: HeatModel): Weighed {
  const sum = buckets.reduce((total, bucket) => total + model.buckets[bucket]!, 0);
  return { ...features, sum, size: buckets.length };
}

/**
 * The log odds that a text is hostile, as far as its words tell: by the whole text, by its hottest part and by its two
 * hottest, a third each, so that one bad sentence is not lost in a long mail. A linear model over hashed words, pairs
 * and parts of words.
 */
export function logOdds(sentences: readonly Weighed[], model: HeatModel): number {
  let hottest = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const part of partsOf(sentences)) {
    const heat = linear(part, model);
    second = Math.max(second, Math.min(heat, hottest));
    hottest = Math.max(hottest, heat);
  }
  const two = second === Number.NEGATIVE_INFINITY ? hottest : (hottest + second) / 2;
  return (linear(sentences, model) + hottest + two) / 3;
}

/** A long text has more of everything. */
const damping = 0.65;

/** How much each of `size` features counts. */
export function shareOf(size: number): number {
  return 2 * Math.max(1, size) ** -damping;
}

/** The cues of sentences taken together, as the model weighs them: for each its count, damped by the length. */
export function cuesOf(sentences: readonly Pick<Weighed, 'counts' | 'words'>[]): Float64Array {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const cues = new Float64Array(sentences[0]?.counts.length ?? 0);
  for (const { counts } of sentences) for (let at = 0; at < cues.length; at++) cues[at]! += counts[at]!;
  return cues.map((count) => count / Math.sqrt(Math.max(1, words)));
}

/** Which sentence is the hottest by itself; -1 where there is none. */
export function hottestOf(sentences: readonly Weighed[], model: HeatModel): number {
  const heats = sentences.map((sentence) => linear([sentence], model));
  return heats.indexOf(heats.reduce((most, heat) => Math.max(most, heat), Number.NEGATIVE_INFINITY));
}

/** The log odds of sentences taken as one. */
export function linear(sentences: readonly Weighed[], model: HeatModel): number {
  let sum = 0;
  let size = 0;
  let worst = 0;
  for (const sentence of sentences) {
    sum += sentence.sum;
    size += sentence.size;
    worst = Math.min(worst, sentence.worst);
  }
  const cues = cuesOf(sentences).reduce((total, count, cue) => total + count * model.counts[cue]!, 0);
  return model.bias + sum * shareOf(size) + cues + worst * model.worst;
}

/** Fewer words than these are too few to be judged by themselves. */
const fewestWords = 5;

/** Sentences in order, short ones together with the next; what is left over at the end goes with the last. */
function partsOf(sentences: readonly Weighed[]): Weighed[][] {
  const parts: Weighed[][] = [];
  let part: Weighed[] = [];
  let words = 0;
  for (const sentence of sentences) {
    part.push(sentence);
    words += sentence.words;
    if (words < fewestWords) continue;
    parts.push(part);
    part = [];
    words = 0;
  }
  const last = parts.at(-1);
  if (last) last.push(...part);
  else parts.push(part);
  return parts;
}
