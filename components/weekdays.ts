import { language, t } from '@/lib/text';

/** The days of the week from Monday on, by name. */
export function weekdays(): readonly string[] {
  const format = new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day))); // a year that began on a Monday
}

/** Days in words, such as *Monday to Wednesday and Friday*. @param days Monday is 1 */
export function daysWords(days: readonly number[]): string {
  const names = weekdays();
  const nameOf = (day: number) => names[day - 1] ?? '';
  const parts = runsIn(days).flatMap(({ first, last }) =>
    last - first < 2
      ? [...new Set([first, last])].map(nameOf)
      : [t('set_dayRun', { first: nameOf(first), last: nameOf(last) })],
  );
  return new Intl.ListFormat(language()).format(parts);
}

/** Days that follow each other. */
function runsIn(days: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
