import { language, t } from '@/lib/text';

/** Times of messages in words. They are local times of the team, ISO 8601 without zone. */

const dayLength = 86_400_000;

/** The day of a moment on this machine's calendar, as `2026-03-14`. */
export function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A day in a word: *today*, a weekday of the last six days, or a date; null when it is not known. */
export function dayLabel(sentAt: string | undefined, today: string): string | null {
  const at = momentOf(sentAt);
  const now = momentOf(today);
  if (at === null || now === null) return null;
  const daysAgo = Math.round((dayOf(now) - dayOf(at)) / dayLength);
  if (daysAgo === 0) return t('dayToday');
  const isRecent = daysAgo > 0 && daysAgo < 7;
  return at.toLocaleDateString(
    language(),
    isRecent ? { weekday: 'short' } : { day: 'numeric', month: 'short' },
  );
}

/** A time in full, such as *Saturday 14 Mar, 09:12*, with the year if it is another; null when it is not known. */
export function whenWords(sentAt: string | undefined, today: string): string | null {
  const at = momentOf(sentAt);
  if (at === null) return null;
  const isThisYear = at.getFullYear() === momentOf(today)?.getFullYear();
  const weekday = at.toLocaleDateString(language(), { weekday: 'long' });
  const day = at.toLocaleDateString(language(), {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  const time = at.toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });
  return `${weekday} ${day}, ${time}`;
}

/** Read as a time of this machine, so that it is written as it was read, whatever the zone. */
function momentOf(iso: string | undefined): Date | null {
  const moment = iso === undefined ? null : new Date(iso.includes('T') ? iso : `${iso}T00:00`);
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
}

/** Days are counted without the hours that summer time adds or takes. */
function dayOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
