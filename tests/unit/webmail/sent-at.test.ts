import { describe, expect, test } from 'vitest';
import { sentAtOf } from '@/lib/webmail/sent-at';

describe('the time a message was sent', () => {
  test.each([
    ['Mon, Nov 3, 2025, 9:12 AM', '2025-11-03T09:12'],
    ['Mon, Nov 3, 2025, 9:12\u202FAM', '2025-11-03T09:12'],
    ['Nov 3, 2025, 12:05 AM', '2025-11-03T00:05'],
    ['Tuesday, September 30, 2025 at 12:30 PM', '2025-09-30T12:30'],
    ['3 Nov 2025, 09:12', '2025-11-03T09:12'],
    ['Mon, 3 Nov 2025, 21:12', '2025-11-03T21:12'],
    ['Monday 3 November 2025 at 09:12', '2025-11-03T09:12'],
    ['Sat 29 Feb 2020 at 23:59', '2020-02-29T23:59'],
    ['3 Sept 2025, 9:12 pm', '2025-09-03T21:12'],
  ])('is read where the month is a word: %s', (shown, sentAt) => {
    expect(sentAtOf(shown)).toBe(sentAt);
  });

  test.each([
    ['Mon 11/3/2025 9:12 AM', '2025-11-03T09:12'],
    ['Mon 03/11/2025 09:12', '2025-11-03T09:12'],
    ['Wed 11/18/2026 10:42 AM', '2026-11-18T10:42'],
    ['Thu 5/5/2022 4:05 PM', '2022-05-05T16:05'],
  ])('is read where the weekday tells day from month: %s', (shown, sentAt) => {
    expect(sentAtOf(shown)).toBe(sentAt);
  });

  test.each([
    ['day or month first, nobody can say', '11/3/2025 9:12 AM'],
    ['both are that weekday', 'Wed 1/7/2026 9:12 AM'],
    ['another weekday', 'Fri, Nov 3, 2025, 9:12 AM'],
    ['no such weekday in either way', 'Sun 11/3/2025 9:12 AM'],
    ['no such day', 'Feb 30, 2025, 9:12 AM'],
    ['no such hour', 'Nov 3, 2025, 13:12 PM'],
    ['no such hour', 'Nov 3, 2025, 24:00'],
    ['no year', 'Nov 3, 9:12 AM'],
    ['no time', 'Nov 3, 2025'],
    ['words beside it', 'Nov 3, 2025, 9:12 AM (3 days ago)'],
    ['German', '3. November 2025 um 09:12'],
    ['German', 'Mo, 3. Nov. 2025, 09:12'],
    ['Japanese', '2025年11月3日(月) 9:12'],
    ['Arabic', 'الاثنين، 3 نوفمبر 2025 في 9:12 ص'],
    ['nothing', ''],
  ])('is not guessed: %s', (_, shown) => {
    expect(sentAtOf(shown)).toBeNull();
  });
});
