import type { DayOfDrafts } from '@/lib/model';
import { daysBefore } from './local-clock';
import { change, trend, trendDays } from './storage';

/** Adds a draft that was sent. @param now local time of the team */
export async function addToTrend(score: number, now: string): Promise<void> {
  const date = now.slice(0, 10);
  await change(trend, (days) => {
    const today = days.find((day) => day.date === date) ?? { date, drafts: 0, sum: 0 };
    const others = trendSince(days, now).filter((day) => day !== today);
    return [...others, { date, drafts: today.drafts + 1, sum: today.sum + score }];
  });
}

/** The days that are still kept, oldest first. @param now local time of the team */
export function trendSince(days: readonly DayOfDrafts[], now: string): DayOfDrafts[] {
  const first = daysBefore(now, trendDays);
  return days.filter(({ date }) => date > first).sort((a, b) => (a.date < b.date ? -1 : 1));
}
