import { dayWords } from '@/lib/dates';
import type { DayOfDrafts, PromiseMade } from '@/lib/model';
import { t } from '@/lib/text';

/** What is remembered of the person, in words. Times are local times of the team, ISO 8601 without zone. */

const minute = 60_000;
const dayLength = 1_440 * minute;
/** A promise is due soon from when it is reminded of, in minutes. */
const soon = 30;

/** How near a promise is. */
export type Nearness = 'overdue' | 'soon' | 'later';

export function nearnessOf({ due }: Pick<PromiseMade, 'due'>, now: string): Nearness {
  const minutes = (digitsOf(due) - digitsOf(now)) / minute;
  return minutes <= 0 ? 'overdue' : minutes <= soon ? 'soon' : 'later';
}

/** Days that have a name, by how far ahead they are. */
const nearDays = new Map([
  [-1, 'promiseDue_yesterday'],
  [0, 'promiseDue_today'],
  [1, 'promiseDue_tomorrow'],
] as const);

/** `today at 12:00`, `tomorrow at 9:00`, `Friday 17 Apr at 12:00`. */
export function dueWords(due: string, now: string): string {
  const days = daysFrom(now, due);
  const name = nearDays.get(days as -1 | 0 | 1);
  return t('promiseDue', { day: name ? t(name) : dayWords(due), time: due.slice(11) });
}

/** How many days the line shows. */
export const shownDays = 14;

/** A stretch of days in sum. */
interface Stretch {
  readonly drafts: number;
  /** Mean of the scores, whole. */
  readonly mean: number;
}

/** The days that the line shows, and the same stretch before; null where no draft was sent in it. */
function stretchesOf(trend: readonly DayOfDrafts[], now: string): [Stretch | null, Stretch | null] {
  const within = (first: number, last: number) =>
    trend.filter(({ date }) => {
      const ago = daysFrom(date, now);
      return first <= ago && ago < last;
    });
  return [sumOf(within(0, shownDays)), sumOf(within(shownDays, 2 * shownDays))];
}

/** The line in words: `12 drafts in the last 14 days, mean score 84. In the 14 days before: 79.` */
export function trendWords(trend: readonly DayOfDrafts[], now: string): string | null {
  const [recent, before] = stretchesOf(trend, now);
  if (recent === null) return null;
  const days = shownDays;
  const words = t('trendDrafts', { count: recent.drafts, days, mean: recent.mean });
  return before === null ? words : `${words} ${t('trendBefore', { days, mean: before.mean })}`;
}

/** A day on the line, in per cent of the width and of the height, from the foot. */
export interface TrendPoint {
  readonly date: string;
  readonly drafts: number;
  readonly mean: number;
  readonly across: number;
  readonly rise: number;
}

/** The line of the days shown, oldest first, and the score that its foot stands for. */
export function trendLine(
  trend: readonly DayOfDrafts[],
  now: string,
): { points: TrendPoint[]; foot: number } {
  const days = trend
    .map((day) => ({ ...day, ago: daysFrom(day.date, now), mean: Math.round(day.sum / day.drafts) }))
    .filter(({ ago }) => ago >= 0 && ago < shownDays);
  const foot = Math.floor(Math.min(60, ...days.map(({ mean }) => mean - 5)) / 10) * 10;
  const lowest = Math.max(0, foot);
  const points = days.map(({ date, drafts, mean, ago }) => ({
    date,
    drafts,
    mean,
    across: 3 + (94 * (shownDays - 1 - ago)) / (shownDays - 1),
    rise: (100 * (mean - lowest)) / (100 - lowest),
  }));
  return { points, foot: lowest };
}

function sumOf(days: readonly DayOfDrafts[]): Stretch | null {
  const drafts = days.reduce((sum, day) => sum + day.drafts, 0);
  const points = days.reduce((sum, day) => sum + day.sum, 0);
  return drafts === 0 ? null : { drafts, mean: Math.round(points / drafts) };
}

function daysFrom(earlier: string, later: string): number {
  return Math.round((digitsOf(later.slice(0, 10)) - digitsOf(earlier.slice(0, 10))) / dayLength);
}

function digitsOf(local: string): number {
  return Date.parse(local.length > 10 ? `${local}Z` : `${local}T00:00Z`);
}
