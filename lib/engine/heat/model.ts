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

/** A sentence, weighed. Of several sentences together each of these is the sum, but for the worst. */
export interface Weighed extends Pick<Features, 'pleasant' | 'worst' | 'toReader' | 'words'> {
  /** The weights of its buckets, and how many buckets these are. */
  readonly sum: number;
  readonly size: number;
  /** The weights of its cues, each as often as it occurs. */
  readonly cues: number;
}

export function createHeatModel({ packed, scale, ...rest }: HeatWeights): HeatModel {
  return { ...rest, buckets: unpack(packed, scale) };
}

export function weigh(
  { buckets, counts, pleasant, worst, toReader, words }: Features,
  model: HeatModel,
): Weighed {
  let sum = 0;
  for (const bucket of buckets) sum += model.buckets[bucket]!;
  let cues = 0;
  for (let cue = 0; cue < counts.length; cue++) cues += counts[cue]! * model.counts[cue]!;
  return { sum, size: buckets.length, cues, pleasant, worst, toReader, words };
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

/** How much each of `size` buckets counts. */
export function bucketShare(size: number): number {
  return 2 * Math.max(1, size) ** -damping;
}

/** How much each cue counts in so many words. */
export function cueShare(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words));
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
  let cues = 0;
  let worst = 0;
  let words = 0;
  for (const sentence of sentences) {
    sum += sentence.sum;
    size += sentence.size;
    cues += sentence.cues;
    worst = Math.min(worst, sentence.worst);
    words += sentence.words;
  }
  return model.bias + sum * bucketShare(size) + cues * cueShare(words) + worst * model.worst;
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
