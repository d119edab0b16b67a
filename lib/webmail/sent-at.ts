/** English, long or short, each by its first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const weekday = '(?<weekday>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?';
const year = '(?<year>\\d{4})';
const time = '(?:,| at)? (?<hour>\\d{1,2}):(?<minute>\\d{2})(?: (?<half>[AP]M))?';

/** `Mon, Nov 3, 2025, 9:12 AM`; `Monday 3 November 2025 at 09:12`; `Mon 11/3/2025 9:12 AM`. */
const shapes = [
  new RegExp(`^(?:${weekday},? )?${month} (?<day>\\d{1,2}),? ${year}${time}$`, 'i'),
  new RegExp(`^(?:${weekday},? )?(?<day>\\d{1,2}) ${month},? ${year}${time}$`, 'i'),
  new RegExp(`^${weekday},? (?<first>\\d{1,2})/(?<second>\\d{1,2})/${year}${time}$`, 'i'),
];

interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/**
 * When a message was sent, from the date as the page shows it: local time, ISO 8601 without zone. Only of an English
 * date that can be read in one way: with the month as a word, or with a weekday that tells day from month. Pages are
 * translated and nothing is guessed: null for anything else.
 */
export function sentAtOf(shown: string): string | null {
  const words = shown.replace(/\s+/g, ' ').trim(); // newer browsers write a narrow blank before AM
  const groups = shapes.map((shape) => shape.exec(words)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const days = daysOf(groups).filter((day) => isOn(day, groups.weekday));
  const hour = hourOf(Number(groups.hour), groups.half?.toUpperCase());
  const minute = Number(groups.minute);
  const [day, ...others] = days;
  if (!day || others.length > 0 || hour === null || minute > 59) return null;
  return `${day.year}-${two(day.month)}-${two(day.day)}T${two(hour)}:${two(minute)}`;
}

/** The days that it may be. */
function daysOf({ year, month, day, first, second }: Record<string, string>): Day[] {
  if (month !== undefined) {
    const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    return [{ year: Number(year), month: number, day: Number(day) }];
  }
  const [one, other] = [Number(first), Number(second)];
  const days = [{ year: Number(year), month: one, day: other }];
  return one === other ? days : [...days, { year: Number(year), month: other, day: one }];
}

/** Whether there is such a day, and whether it is on the weekday, if one is named. */
function isOn({ year, month, day }: Day, weekday: string | undefined): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && (!weekday || weekdays.indexOf(weekday.slice(0, 3).toLowerCase()) === date.getUTCDay());
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'PM' ? 12 : 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
