import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketCount } from '@/lib/engine/heat/hash';
import { heaviest, pack, unpack } from '@/lib/engine/heat/packing';

/** Weights of some buckets; all others have none. */
function weightsOf(entries: Iterable<readonly [bucket: number, weight: number]>): Int8Array {
  const weights = new Int8Array(bucketCount);
  for (const [bucket, weight] of entries) weights[bucket] = weight;
  return weights;
}

/** Buckets whose weight is not what it should be. */
function differing(given: Int8Array, wanted: Int8Array): number[] {
  return [...wanted.keys()].filter((bucket) => given[bucket] !== wanted[bucket]);
}

const last = bucketCount - 1;

test.each<[string, [number, number][]]>([
  ['none', []],
  [
    'the first and the last',
    [
      [0, heaviest],
      [last, -heaviest],
    ],
  ],
  ['only the last', [[last, 1]]],
  [
    'neighbours',
    [
      [100, 1],
      [101, -1],
      [102, heaviest],
    ],
  ],
  [
    'a gap that one letter can just tell, and one that it cannot',
    [
      [0, 1],
      [63, 2],
      [127, 3],
      [192, 4],
    ],
  ],
])('%s: unpacked, weights are what they were', (_, entries) => {
  const weights = weightsOf(entries);
  expect(differing(unpack(pack(weights)), weights)).toEqual([]);
});

test('any weights are unpacked as they were', () => {
  const entries = fc.array(
    fc.tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: -heaviest, max: heaviest })),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(entries, (given) => {
      const packed = pack(weightsOf(given));
      expect(packed).toMatch(/^([\w-]{2})*$/);
      expect(differing(unpack(packed), weightsOf(new Map(given)))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
