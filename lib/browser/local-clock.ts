/**
 * Local times of the team, ISO 8601 without zone, to the minute (`2026-04-14T09:10`), and the moments that they are.
 * The zone is an IANA name; the machine's own where none is given, or one that the browser does not know.
 */

const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

/** What the clocks of a zone show. @param at milliseconds since 1970 */
export function localTime(at: number, zone?: string): string {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The moment that a local time is, in milliseconds since 1970. Of an hour that summer time skips, the one after. */
export function momentOf(local: string, zone?: string): number {
  const digits = Date.parse(`${local}Z`);
  const offsetAt = (at: number) => Date.parse(`${localTime(at, zone)}Z`) - at;
  const near = digits - offsetAt(digits);
  return digits - offsetAt(near);
}

/** The date some days before another. @param date `2026-04-14`, or a local time */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = createClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function createClock(timeZone: string | undefined): Intl.DateTimeFormat {
  const digits = '2-digit';
  const shape = { year: 'numeric', month: digits, day: digits, hour: digits, minute: digits } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, hourCycle: 'h23', timeZone });
  } catch {
    return createClock(undefined);
  }
}
