import { language } from './text';

/** A day as people read it, such as *Friday 17 Apr*. @param date `2026-04-17`, and any time after it */
export function dayWords(date: string): string {
  const noon = new Date(`${date.slice(0, 10)}T12:00Z`);
  return noon
    .toLocaleDateString(language(), { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace(',', ''); // some browsers put one in English
}

/** A moment as people read it on this machine, such as *today, 14:05* or *Friday 17 Apr, 09:30*. @param now of the same kind: milliseconds since 1970 */
export function momentWords(at: number, now: number): string {
  const moment = new Date(at);
  const daysAway = Math.round((dayOf(moment) - dayOf(new Date(now))) / 86_400_000);
  const day =
    Math.abs(daysAway) < 2
      ? new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(daysAway, 'day')
      : dayWords(new Date(dayOf(moment)).toISOString());
  return `${day}, ${moment.toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' })}`;
}

/** The day on this machine's calendar, without the hours that summer time adds or takes. */
function dayOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
