import { bucketCount } from './hash';

/**
 * Weights of buckets as text: for each bucket that has a weight two letters, how many buckets after the one before it
 * lies and its weight. Most buckets have none, and it compresses well.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const longestGap = letters.length - 1;

/** Weights are whole numbers from minus this to this: four bits. */
export const heaviest = 7;

/** @param weights whole numbers from -`heaviest` to `heaviest`, one for each bucket */
export function pack(weights: ArrayLike<number>): string {
  let packed = '';
  let last = -1;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const weight = weights[bucket]!;
    // A gap that one letter cannot tell is bridged by a weight of nothing.
    if (weight === 0 && bucket - last < longestGap) continue;
    packed += letters[bucket - last]! + letters[weight + heaviest]!;
    last = bucket;
  }
  return packed;
}

/** @returns the weights, one for each bucket */
export function unpack(packed: string): Int8Array {
  const weights = new Int8Array(bucketCount);
  let bucket = -1;
  for (let at = 0; at < packed.length; at += 2) {
    bucket += valueAt(packed.charCodeAt(at));
    weights[bucket] = valueAt(packed.charCodeAt(at + 1)) - heaviest;
  }
  return weights;
}

const values = new Uint8Array(128);
for (let value = 0; value < letters.length; value++) values[letters.charCodeAt(value)] = value;

function valueAt(code: number): number {
  return values[code]!;
}
