import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  isInHours,
  minutesBetween,
  nextSlots,
  readLocalTime,
  spokenHours,
  spokenTime,
  weekdayOf,
} from '@/lib/coach/local-time';

const office = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00' };
const at = (iso: string) => readLocalTime(iso)!;
const slots = (hours: typeof office, now: string) =>
  nextSlots(hours, at(now)).map((slot) => spokenTime(slot, at(now)));

describe('local times', () => {
  test('know their weekday', () => {
    expect(weekdayOf(at('2026-04-13T10:00:00'))).toBe(1);
    expect(weekdayOf(at('2026-04-19'))).toBe(7);
    expect(weekdayOf(at('1969-12-31T23:59:00'))).toBe(3);
  });

  test('are nothing where they are no times', () => {
    expect(readLocalTime('last Tuesday')).toBeUndefined();
    expect(daysBetween('2026-04-13', 'soon')).toBeUndefined();
  });

  test('are days and minutes apart, over months and leap days', () => {
    expect(daysBetween('2028-02-28T23:50:00', '2028-03-01T00:10:00')).toBe(2);
    expect(minutesBetween('2026-03-31T23:50:00', '2026-04-01T00:10:00')).toBe(20);
    expect(daysBetween('2026-04-13', '2026-04-12')).toBe(-1);
  });
});

describe('office hours', () => {
  test('begin with their first minute and end before their last', () => {
    expect(isInHours(office, at('2026-04-14T08:29:00'))).toBe(false);
    expect(isInHours(office, at('2026-04-14T08:30:00'))).toBe(true);
    expect(isInHours(office, at('2026-04-14T17:00:00'))).toBe(false);
    expect(isInHours(office, at('2026-04-18T12:00:00'))).toBe(false);
  });

  test('may go past midnight', () => {
    const nights = { days: [5], from: '22:00', to: '06:00' };
    expect(isInHours(nights, at('2026-04-17T23:00:00'))).toBe(true);
    expect(isInHours(nights, at('2026-04-18T05:59:00'))).toBe(true);
    expect(isInHours(nights, at('2026-04-17T05:00:00'))).toBe(false);
  });

  test('are told in words', () => {
    expect(spokenHours(office)).toBe('Monday to Friday, 8:30 to 17:00');
    expect(spokenHours({ ...office, days: [1, 2, 4] })).toBe('Monday, Tuesday and Thursday, 8:30 to 17:00');
    expect(spokenHours({ ...office, days: [6, 7] })).toBe('Saturday and Sunday, 8:30 to 17:00');
  });
});

describe('the next two times', () => {
  test('lie an hour ahead and two hours apart', () => {
    expect(slots(office, '2026-04-14T09:10:00')).toEqual(['today at 10:30', 'today at 12:30']);
  });

  test('go on to the next working day', () => {
    expect(slots(office, '2026-04-17T15:40:00')).toEqual(['on Monday at 8:30', 'on Monday at 10:30']);
    expect(slots(office, '2026-04-16T20:00:00')).toEqual(['tomorrow at 8:30', 'tomorrow at 10:30']);
  });

  test('are none where nobody ever works', () => {
    expect(slots({ ...office, days: [] }, '2026-04-14T09:10:00')).toEqual([]);
  });
});
