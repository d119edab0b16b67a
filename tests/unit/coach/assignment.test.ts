import { describe, expect, test } from 'vitest';
import { assign } from '@/lib/coach/assignment';

const no = undefined;

describe('assigning', () => {
  test.each([
    [
      'each its best',
      [
        [3, 1],
        [1, 3],
      ],
      [0, 1],
    ],
    [
      'the best sum, though one could have had better',
      [
        [5, 4],
        [5, no],
      ],
      [1, 0],
    ],
    [
      'as many as can be, before any score',
      [
        [9, 1],
        [1, no],
      ],
      [1, 0],
    ],
    [
      'nothing where nothing goes',
      [
        [no, no],
        [1, no],
      ],
      [undefined, 0],
    ],
    ['more rows than columns', [[1], [2], [3]], [undefined, undefined, 0]],
    ['more columns than rows', [[0, 2, 1]], [1]],
  ])('%s', (_, scores, given) => {
    expect(assign(scores)).toEqual(given);
  });

  test('of nothing, nothing', () => {
    expect(assign([])).toEqual([]);
    expect(assign([[]])).toEqual([undefined]);
  });
});
