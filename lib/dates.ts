import { language } from './text';

/** A day as people read it, such as *Friday 17 Apr*. @param date `2026-04-17`, and any time after it */
export function dayWords(date: string): string {
  const noon = new Date(`${date.slice(0, 10)}T12:00Z`);
  return noon
    .toLocaleDateString(language(), { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace(',', ''); // some browsers put one in English
}
