import { expect, test } from 'vitest';
import { momentWords } from '@/lib/dates';

const now = new Date(2026, 3, 17, 12, 0).getTime();

test.for([
  [new Date(2026, 3, 17, 0, 5), 'today, 00:05'],
  [new Date(2026, 3, 16, 23, 59), 'yesterday, 23:59'],
  [new Date(2026, 3, 18, 9, 30), 'tomorrow, 09:30'],
  [new Date(2026, 3, 20, 14, 0), 'Monday 20 Apr, 14:00'],
] as const)('%s is %s', ([moment, words]) => {
  expect(momentWords(moment.getTime(), now)).toBe(words);
});
