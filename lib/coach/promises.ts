import type { SaidSentence } from '@/lib/engine/said';
import commits from '@/lib/english/cues/commits';
import { type HourSaid, type NamedTime, namedTimes } from '@/lib/english/due-times';
import type { OfficeHours, Promised } from '@/lib/model';
import { type Clause, clausesIn } from './clauses';
import { type LocalTime, readLocalTime, weekdayOf } from './local-time';
import type { Said } from './matter';
import { overlap } from './spans';
import { timesIn } from './times';

/** Longer sentences are lists or logs; reading dates is not linear. In UTF-16 code units. */
const longestSentence = 500;
/** What is further away was misread, or is no promise to be reminded of; in days. */
const furthest = 183;
/** When a day ends and begins, where the team has set no hours. */
const plainHours: Pick<OfficeHours, 'days' | 'from' | 'to'> = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
};
const minutesOfDay = 1_440;

/** Words after which a time is somebody else’s, or of something else: `once the form is here by Friday`. */
const turns = new Set(
  'if unless when once whether provided until till because since which who why how was were had due please should not'.split(
    ' ',
  ),
);
/** Words that a clause of another actor begins with. */
const othersStart = new Set([
  ...turns,
  'you',
  'your',
  'could',
  'would',
  'can',
  'kindly',
  'as',
  'although',
  'though',
  'that',
]);
/** Before a time, they make it the name of something: `your mail from Monday`, `the Friday delivery`. */
const naming = new Set([
  'from',
  'since',
  'of',
  'last',
  'until',
  'till',
  'past',
  'your',
  'our',
  'my',
  'his',
  'her',
  'their',
]);

/**
 * What a draft promises by a time: the time, and the words that name it. Only in its own sentences in which the
 * writer’s side commits itself; a passed or a vague time is none, and neither is one for the client to keep. A day
 * without an hour ends with the office hours, else at 17:00.
 *
 * @param now local time of the team, ISO 8601 without zone; where it is not known nothing can be said
 */
export function promisesIn(
  draft: Said,
  now: string | undefined,
  hours: OfficeHours | null = null,
): readonly Promised[] {
  const from = now === undefined ? undefined : readLocalTime(now);
  if (now === undefined || !from) return [];
  const promised = draft.sentences.flatMap((sentence) =>
    mayPromise(sentence) ? promisesOf(sentence, draft, now, from, hours ?? plainHours) : [],
  );
  return promised.filter(({ due }, at) => promised.findIndex((other) => other.due === due) === at);
}

function mayPromise({ start, end, ending, cues }: SaidSentence): boolean {
  return ending !== '?' && cues.has(commits) && end - start <= longestSentence;
}

function promisesOf(
  sentence: SaidSentence,
  draft: Said,
  now: string,
  from: LocalTime,
  hours: Pick<OfficeHours, 'days' | 'from' | 'to'>,
): readonly Promised[] {
  const spans = timesIn(sentence, draft);
  if (spans.length === 0) return [];
  const { start, end } = sentence;
  return namedTimes(draft.text.slice(start, end), now).flatMap((time): Promised[] => {
    const span = { start: start + time.start, end: start + time.end };
    const isNamed = spans.some((named) => overlap(named, span));
    if (!isNamed || !isOurs(sentence, draft, span)) return [];
    const due = dueOf(time, from, hours);
    return due === undefined ? [] : [{ span, due: isoOf(due) }];
  });
}

/** Whether it is our side that commits itself to this time, and not another who is asked or told of. */
function isOurs(sentence: SaidSentence, draft: Said, span: Promised['span']): boolean {
  const commitments = sentence.cues.get(commits) ?? [];
  const clauses = clausesIn({ text: draft.text, sentences: [sentence] });
  const at = clauses.findIndex((clause) => overlap(clause, span));
  const clause = clauses[at];
  if (!clause) return false;
  const commitment = commitments.findLast((each) => each.start < span.start && overlap(each, clause));
  const since = commitment?.end ?? clause.start;
  const before = sentence.tokens.filter((token) => token.end <= span.start && token.start >= since);
  if (before.some(({ word }) => turns.has(word)) || isName(before)) return false;
  if (commitment) return true;
  if (othersStart.has(firstWord(clause))) return false;
  // “By noon I will call”; “I will call you, and write by noon”; “By noon, you will have it”.
  const isCommitted = (each: Clause) => commitments.some((commitment) => overlap(commitment, each));
  const isActed = (each: Clause) => isCommitted(each) || othersStart.has(firstWord(each));
  const actor = isActed(clause)
    ? clause
    : (clauses.slice(0, at).findLast(isActed) ?? clauses.slice(at).find(isActed));
  return actor !== undefined && isCommitted(actor);
}

const joining = new Set(['and', 'but', 'so', 'or', 'then', 'also']);

/** The word that tells who acts: the first after a conjunction. */
function firstWord({ tokens }: Clause): string {
  return tokens.find(({ word }) => !joining.has(word))?.word ?? '';
}

function isName(before: SaidSentence['tokens']): boolean {
  const [last, beforeLast] = [before.at(-1)?.word ?? '', before.at(-2)?.word ?? ''];
  const isEarliest = last === 'before' && beforeLast === 'not';
  return naming.has(last) || isEarliest;
}

/** The moment that is meant, after `now`; undefined where it has passed or is too far away. */
function dueOf(
  { date, hour, workingDays }: NamedTime,
  now: LocalTime,
  hours: Pick<OfficeHours, 'days' | 'from' | 'to'>,
): LocalTime | undefined {
  const closing = clock(hours.to) || minutesOfDay - 1;
  const day = workingDays === undefined ? dayOf(date, now) : afterWorkingDays(now, workingDays, hours.days);
  const minutes = minutesOf(hour, { opening: clock(hours.from), closing });
  const due = halfDay({ day, minutes }, hour, date === null ? undefined : now);
  // Past the office hours an hour alone is tomorrow’s.
  const isTomorrow = date === null && workingDays === undefined && isPast(due, now) && now.minutes >= closing;
  const meant = isTomorrow ? { ...due, day: due.day + 1 } : due;
  return isPast(meant, now) || meant.day - now.day > furthest ? undefined : meant;
}

function minutesOf(hour: HourSaid, { opening, closing }: { opening: number; closing: number }): number {
  switch (hour.kind) {
    case 'time':
      return hour.minutes;
    case 'opening':
      return opening;
    case 'noon':
      return 12 * 60;
    case 'evening':
      return 20 * 60;
    case 'night':
      return 22 * 60;
    default:
      return closing;
  }
}

/** “At 3” is three in the afternoon; “at 8” is in the evening only when it is said of a day whose morning’s has passed. */
function halfDay(due: LocalTime, hour: HourSaid, now: LocalTime | undefined): LocalTime {
  if (hour.kind !== 'time' || !hour.isHalfDay || due.minutes >= 12 * 60) return due;
  const later = { ...due, minutes: due.minutes + 12 * 60 };
  const hasPassed = now !== undefined && isPast(due, now) && !isPast(later, now);
  return due.minutes < 7 * 60 || hasPassed ? later : due;
}

function isPast(time: LocalTime, now: LocalTime): boolean {
  return time.day < now.day || (time.day === now.day && time.minutes <= now.minutes);
}

function dayOf(date: string | null, now: LocalTime): number {
  return (date === null ? undefined : readLocalTime(date)?.day) ?? now.day;
}

function afterWorkingDays(now: LocalTime, count: number, days: readonly number[]): number {
  let { day } = now;
  for (let left = count; left > 0 && day - now.day <= furthest; ) {
    day += 1;
    if (days.length === 0 || days.includes(weekdayOf({ day, minutes: 0 }))) left -= 1;
  }
  return day;
}

/** Minutes of the day of `HH:MM`. */
function clock(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

function isoOf({ day, minutes }: LocalTime): string {
  return new Date((day * minutesOfDay + minutes) * 60_000).toISOString().slice(0, 16);
}
