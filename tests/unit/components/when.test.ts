import { describe, expect, test } from 'vitest';
import { dayLabel, localDay, whenWords } from '@/components/when';

test('localDay is the day on this machine’s calendar', () => {
  expect(localDay(new Date(2026, 2, 4, 23, 59))).toBe('2026-03-04');
});

describe('dayLabel', () => {
  const today = '2026-03-31';

  test.for([
    ['2026-03-31T00:01', 'today'],
    ['2026-03-30T23:59', 'Mon'],
    ['2026-03-28T12:00', 'Sat'], // before the clocks changed
    ['2026-03-25T00:00', 'Wed'],
    ['2026-03-24T23:59', '24 Mar'],
    ['2026-04-01T08:00', '1 Apr'],
  ] as const)('%s is %s', ([sentAt, label]) => {
    expect(dayLabel(sentAt, today)).toBe(label);
  });

  test('has nothing to say of a time that is not known', () => {
    expect(dayLabel(undefined, today)).toBeNull();
    expect(dayLabel('last week', today)).toBeNull();
  });
});

test('whenWords names the year only where it is another', () => {
  expect(whenWords('2026-03-14T09:05', '2026-12-31')).toBe('Saturday 14 Mar, 09:05');
  expect(whenWords('2025-12-31T18:00', '2026-01-01')).toBe('Wednesday 31 Dec 2025, 18:00');
  expect(whenWords('soon', '2026-01-01')).toBeNull();
});
