import { describe, expect, it } from 'vitest';
import { daysBefore, localTime, momentOf } from '@/lib/browser/local-clock';

describe('the clocks of a zone', () => {
  it.each([
    ['Europe/Paris', '2026-07-01T00:30', '2026-06-30T22:30Z'],
    ['America/New_York', '2026-12-31T19:05', '2027-01-01T00:05Z'],
    ['Asia/Kolkata', '2026-01-01T05:30', '2026-01-01T00:00Z'],
  ])('in %s show %s, and that is the moment', (zone, local, utc) => {
    expect(localTime(Date.parse(utc), zone)).toBe(local);
    expect(momentOf(local, zone)).toBe(Date.parse(utc));
  });

  it('are the machine’s own where there is no such zone', () => {
    const now = Date.parse('2026-07-01T12:00Z');
    expect(localTime(now, 'Nowhere/At all')).toBe(localTime(now));
    expect(momentOf(localTime(now))).toBe(now);
  });

  it('go on when summer time begins and ends', () => {
    const noon = Date.parse('2026-03-29T10:00Z');
    expect(momentOf('2026-03-29T12:00', 'Europe/Paris')).toBe(noon);
    const skipped = momentOf('2026-03-29T02:30', 'Europe/Paris');
    expect([Date.parse('2026-03-29T00:30Z'), Date.parse('2026-03-29T01:30Z')]).toContain(skipped);
  });
});

it('days before a date cross months', () => {
  expect(daysBefore('2026-03-01T09:00', 2)).toBe('2026-02-27');
});
