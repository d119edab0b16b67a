import { expect, test } from 'vitest';
import { changedEnd, offsetAt } from '@/components/text-places';

test.each([
  [1, 1, 0],
  [2, 2, 4],
  [2, 99, 5],
  [3, 1, 6],
  [9, 1, 8],
])('line %i, column %i is at %i', (line, column, offset) => {
  expect(offsetAt('ab\ncd\nef', { line, column })).toBe(offset);
});

test.each([
  ['abc', 'abxc', 3],
  ['abc', 'ac', 1],
  ['aa', 'aaa', 3],
  ['', 'abc', 3],
  ['abc', 'abc', 3],
])('of “%s”, now “%s”, what changed ends at %i', (before, after, offset) => {
  expect(changedEnd(before, after)).toBe(offset);
});
