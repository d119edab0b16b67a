import type { OfficeHours } from '@/lib/model';

/**
 * The team's local times, ISO 8601 without zone (`2026-04-14T09:10:00`), worked out from their digits alone: the
 * machine's own zone and clock never come into it.
 */
export interface LocalTime {
  /** Days since 1 January 1970. */
  readonly day: number;
  /** Of the day, 0–1439. */
  readonly minutes: number;
}

const isoTime = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
const millisecondsOfDay = 86_400_000;
const minutesOfDay = 1_440;

/** undefined for what is no such time. A date alone is its midnight. */
export function readLocalTime(iso: string): LocalTime | undefined {
  const [, year, month, date, hour = '0', minute = '0'] = isoTime.exec(iso) ?? [];
  if (!year || !month || !date) return undefined;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / millisecondsOfDay;
  return { day, minutes: Number(hour) * 60 + Number(minute) };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf({ day }: LocalTime): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from one date to another, whatever the hour; undefined where one of them is no time. */
export function daysBetween(earlier: string, later: string): number | undefined {
  const [from, to] = [readLocalTime(earlier), readLocalTime(later)];
  return from && to && to.day - from.day;
}

/** Minutes from one time to another; undefined where one of them is no time. */
export function minutesBetween(earlier: string, later: string): number | undefined {
  const [from, to] = [readLocalTime(earlier), readLocalTime(later)];
  return from && to && (to.day - from.day) * minutesOfDay + to.minutes - from.minutes;
}

/** Whether a team works then. Hours that end before they begin go past midnight, and belong to the day they begin. */
export function isInHours({ days, from, to }: OfficeHours, time: LocalTime): boolean {
  const { minutes } = time;
  const [opens, closes] = [clock(from), clock(to)];
  const works = (day: number) => days.includes(weekdayOf({ day, minutes }));
  if (opens < closes) return works(time.day) && minutes >= opens && minutes < closes;
  return (works(time.day) && minutes >= opens) || (works(time.day - 1) && minutes < closes);
}

/** Minutes of the day of `HH:MM`. */
function clock(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** A time is offered no sooner than this, and in hours until this long after, in minutes. */
const soonest = 60;
const callLength = 15;
const step = 30;
/** How far apart two times are offered, in minutes, so that they are a choice. */
const apart = 120;
const furthest = 14 * minutesOfDay;

/** The next two times in hours that can be promised, on the half hour; fewer where the hours hold none. */
export function nextSlots(hours: OfficeHours, now: LocalTime): readonly LocalTime[] {
  const first = slotFrom(hours, now, soonest);
  const second = first && slotFrom(hours, first, apart);
  return [first, second].filter((slot) => slot !== undefined);
}

/** The next time from which the team works; undefined where it never does. */
export function nextOpening(hours: OfficeHours, { day, minutes }: LocalTime): LocalTime | undefined {
  const opens = clock(hours.from);
  const first = minutes < opens ? 0 : 1;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => ({ day: day + first + days, minutes: opens }))
    .find((time) => hours.days.includes(weekdayOf(time)));
}

function slotFrom(hours: OfficeHours, { day, minutes }: LocalTime, wait: number): LocalTime | undefined {
  const start = Math.ceil((minutes + wait) / step) * step;
  for (let at = start; at < start + furthest; at += step) {
    const slot = after(day, at);
    if (isInHours(hours, slot) && isInHours(hours, after(day, at + callLength))) return slot;
  }
  return undefined;
}

function after(day: number, minutes: number): LocalTime {
  return { day: day + Math.floor(minutes / minutesOfDay), minutes: minutes % minutesOfDay };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** As it is said on another day: `today at 14:30`, `tomorrow at 9:00`, `on Friday at 9:00`. */
export function spokenTime(time: LocalTime, now: LocalTime): string {
  const days = time.day - now.day;
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `on ${spokenWeekday(weekdayOf(time))}`;
  return `${day} at ${spokenClock(time.minutes)}`;
}

const months = `January February March April May June July August September October November December`.split(
  ' ',
);

/** The date and the time, as `14 April, 21:40`. */
export function spokenDate({ day, minutes }: LocalTime): string {
  const date = new Date(day * millisecondsOfDay);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}, ${spokenClock(minutes).padStart(5, '0')}`;
}

/** The day of the week and the time, as `Saturday, 21:40`. */
export function spokenDay(time: LocalTime): string {
  return `${spokenWeekday(weekdayOf(time))}, ${spokenClock(time.minutes)}`;
}

function spokenClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** @param weekday Monday is 1, Sunday 7 */
function spokenWeekday(weekday: number): string {
  return weekdays[weekday - 1] ?? '';
}

/** As they are told to a client: `Monday to Friday, 8:30 to 17:00`. */
export function spokenHours({ days, from, to }: OfficeHours): string {
  return `${spokenDays(days)}, ${spokenClock(clock(from))} to ${spokenClock(clock(to))}`;
}

/** Days in a row as a stretch, others one by one. */
function spokenDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isStretch = sorted.length > 2 && last - first === sorted.length - 1;
  if (isStretch) return `${spokenWeekday(first)} to ${spokenWeekday(last)}`;
  return sorted
    .map(spokenWeekday)
    .join(', ')
    .replace(/, (?=\w+$)/, ' and ');
}
