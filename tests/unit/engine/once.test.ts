import { expect, test } from 'vitest';
import { once, onceFor } from '@/lib/engine/once';

test('what is worked out once is not worked out before it is asked for', () => {
  let times = 0;
  const answer = once(() => ++times);
  expect(times).toBe(0);
  expect([answer(), answer()]).toEqual([1, 1]);
});

test('an answer that is nothing is an answer', () => {
  let times = 0;
  const answer = onceFor((_: object) => {
    times++;
    return undefined;
  });
  const of = {};
  expect([answer(of), answer(of), times]).toEqual([undefined, undefined, 1]);
});

test('each object has its own', () => {
  const sizeOf = onceFor((items: readonly string[]) => items.length);
  expect([sizeOf(['a']), sizeOf(['a', 'b'])]).toEqual([1, 2]);
});
