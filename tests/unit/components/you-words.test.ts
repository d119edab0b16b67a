import { describe, expect, test } from 'vitest';
import { dueWords, nearnessOf, trendLine, trendWords } from '@/components/you-words';

const now = '2026-04-14T09:10';

describe('a promise', () => {
  test.each([
    ['2026-04-14T09:10', 'overdue'],
    ['2026-04-14T09:40', 'soon'],
    ['2026-04-14T09:41', 'later'],
  ] as const)('of %s is %s', (due, nearness) => {
    expect(nearnessOf({ due }, now)).toBe(nearness);
  });

  test.each([
    ['2026-04-13T17:00', 'yesterday at 17:00'],
    ['2026-04-14T12:00', 'today at 12:00'],
    ['2026-04-15T00:00', 'tomorrow at 00:00'],
    ['2026-04-17T12:00', 'Friday 17 Apr at 12:00'],
  ])('of %s is told as %s', (due, words) => {
    expect(dueWords(due, now)).toBe(words);
  });
});

describe('the trend', () => {
  test('is told of two weeks, and of the two before', () => {
    const day = (date: string, drafts: number, mean: number) => ({ date, drafts, sum: drafts * mean });
    expect(trendWords([], now)).toBeNull();
    expect(trendWords([day('2026-03-31', 1, 70)], now)).toBeNull();
    expect(trendWords([day('2026-04-01', 1, 70.4)], now)).toBe('1 draft in the last 14 days, mean score 70.');
    expect(trendWords([day('2026-03-18', 2, 90), day('2026-04-14', 3, 80)], now)).toBe(
      '3 drafts in the last 14 days, mean score 80. In the 14 days before: 90.',
    );
  });

  test('is drawn from the first of 14 days to today, over a foot below its lowest', () => {
    const days = [
      { date: '2026-04-01', drafts: 1, sum: 40 },
      { date: '2026-04-14', drafts: 2, sum: 200 },
    ];
    const { points, foot } = trendLine(days, now);
    expect(foot).toBe(30);
    expect(points.map(({ across }) => Math.round(across))).toEqual([3, 97]);
    expect(points.at(-1)!.rise).toBe(100);
    expect(trendLine([{ date: '2026-04-14', drafts: 1, sum: 0 }], now).foot).toBe(0);
  });
});
