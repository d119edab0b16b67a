import { cues, type Features, featuresOf, type HeatWords } from '@/lib/engine/heat/features';
import { bucketCount, bucketOfWord } from '@/lib/engine/heat/hash';
import type { HeatModel } from '@/lib/engine/heat/model';
import { parse, type Sentence } from '@/lib/engine/parse';
import { language, tokenizer } from '@/tests/unit/engine/language';

/** Words of the tests' own, so that no case depends on the lists that are shipped. */
export const heatWords: HeatWords = {
  cues: new Map([
    ['you', ['reader']],
    ['your', ['reader']],
    ['not', ['negation']],
    ['never', ['negation']],
    ['thanks', ['thanks']],
  ]),
  valences: new Map([
    ['good', 3],
    ['kind', 2],
    ['bad', -3],
    ['awful', -4],
  ]),
  identities: new Map([
    ['welsh', 'person'],
    ['turkish', 'person'],
    ['women', 'people'],
  ]),
};

const english = language([]);

export function sentencesOf(text: string): readonly Sentence[] {
  return parse(text, english, tokenizer('good', 'kind', 'bad', 'awful')).sentences;
}

/** What the model sees of the first sentence of a text. */
export function read(text: string, words: HeatWords = heatWords): Features {
  return featuresOf(text, sentencesOf(text)[0]!, words);
}

/** How often a cue was counted. */
export function counted(text: string, cue: (typeof cues)[number]): number {
  return Math.abs(read(text).counts[cues.indexOf(cue)]!);
}

/** How finely words of a model are weighed. */
const scale = 0.1;

/** A model that knows of some words how much they heat, and of nothing else. */
export function modelOf(weights: Readonly<Record<string, number>>): HeatModel {
  const buckets = new Int8Array(bucketCount);
  for (const [word, weight] of Object.entries(weights)) buckets[bucketOfWord(word, 'word')] = weight / scale;
  return { buckets, scale, counts: cues.map(() => 0), worst: 0, bias: 0 };
}
