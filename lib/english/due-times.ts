import { type Chrono, casual, type ParsedResult, type Parser } from 'chrono-node/en';
import { Recent } from '@/lib/engine/recent';
import type { Span } from '@/lib/model';

/** What is said of the hour: the time itself, or a word that the office hours fill. `none`: the day alone. */
export type HourSaid =
  | { readonly kind: 'time'; readonly minutes: number; readonly isHalfDay: boolean }
  | { readonly kind: 'opening' | 'closing' | 'noon' | 'evening' | 'night' | 'none' };

/** A time that a text names, as far as it names it. */
export interface NamedTime extends Span {
  /** `2026-04-17`; null where only an hour is named. */
  readonly date: string | null;
  readonly hour: HourSaid;
  /** In how many days that are worked, in place of a date. */
  readonly workingDays?: number;
}

type ByPattern = readonly [pattern: RegExp, read: (match: RegExpMatchArray, day: Date) => Components | null];
type Components = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'meridiem', number>>;

const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const hour = `\\d{1,2}|${numbers.join('|')}`;
const dayLength = 86_400_000;

/** Words of offices and spoken hours, which the library does not know. It merges them with the day beside them. */
const ownWords: readonly ByPattern[] = [
  [
    /\b(?:cob|eob|cop|eod|close of (?:business|play)|(?:the )?end of (?:the |your |our )?(?:working |business )?(?:day|business|play)|(?:the )?end(?= of (?:today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b))\b/i,
    () => ({ hour: 17, minute: 0 }),
  ],
  [/\b(?:lunch ?time|lunch)\b/i, () => ({ hour: 12, minute: 0 })],
  [/\bfirst thing\b/i, () => ({ hour: 9, minute: 0 })],
  [
    /\b(?:the )?end of (?:(?:the|this|next) )?(?:working )?week\b|\beow\b/i,
    (match, day) => {
      const toFriday = (5 - day.getUTCDay() + 7) % 7;
      return dateAfter(day, toFriday + (/next/i.test(match[0]) ? 7 : 0));
    },
  ],
  [
    /\b(?:the )?end of (?:the |this )?month\b|\beom\b/i,
    (_, day) => dateOf(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0))),
  ],
  [/\bthe (\d{1,2})(?:st|nd|rd|th)\b/i, (match, day) => nextDayOfMonth(Number(match[1]), day)],
  [
    new RegExp(`\\b(half past|quarter past|quarter to) (${hour})\\b`, 'i'),
    ([, part = '', of = '']) => {
      const minutes =
        numberOf(of) * 60 +
        { h: 30, p: 15, t: -15 }[/half/i.test(part) ? 'h' : /past/i.test(part) ? 'p' : 't'];
      return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
    },
  ],
  // “12 to 1”, “between nine and eleven”: from when on somebody waits
  [
    new RegExp(
      `\\b(${hour})(?:[:.](\\d\\d))?\\s?(am|pm)?\\s?(?:-|–|to|and)\\s?(?:${hour})(?:[:.]\\d\\d)?\\s?(?:am|pm)?\\b`,
      'i',
    ),
    ([, from = '', minute = '0', half]) => timeOf(numberOf(from), Number(minute), half),
  ],
  [
    new RegExp(`\\b(${numbers.join('|')})(?: o.?clock)?\\b`, 'i'),
    ([, word = '']) => timeOf(numberOf(word), 0),
  ],
];

const named: Chrono = ownWords.reduce((chrono, [pattern, read]) => {
  const parser: Parser = {
    pattern: () => pattern,
    extract: ({ refDate }, match) => read(match, refDate),
  };
  chrono.parsers.push(parser);
  return chrono;
}, casual.clone());

const workingDays = new RegExp(
  `\\b(?:within|in) (?:the next )?(\\d{1,2}|${numbers.join('|')}|a) (?:full |clear )?(?:working|business) days?\\b`,
  'gi',
);

/**
 * The times that a sentence names, in order. They are worked out from digits alone: the machine’s zone and clock never
 * come into it. Not linear: for a sentence, not for a whole text.
 *
 * @param now local time, ISO 8601 without zone
 */
export function namedTimes(sentence: string, now: string): readonly NamedTime[] {
  return known.get(`${now} ${sentence}`, () => readTimes(sentence, now));
}

/** Of a draft, the sentences that promise something: they are asked about at each keystroke. */
const known = new Recent<readonly NamedTime[]>(200);

function readTimes(sentence: string, now: string): readonly NamedTime[] {
  const instant = new Date(`${now.slice(0, 16)}Z`);
  if (Number.isNaN(instant.getTime())) return [];
  const inWorkingDays = [...sentence.matchAll(workingDays)].map((match): NamedTime => {
    const count = match[1]!.toLowerCase() === 'a' ? 1 : numberOf(match[1]!);
    return {
      start: match.index,
      end: match.index + match[0].length,
      date: null,
      hour: { kind: 'none' },
      workingDays: count,
    };
  });
  // The library joins a day and an hour over “at”, but not over “by”.
  const words = sentence.replace(/\bby\b/gi, 'at').replace(workingDays, (match) => ' '.repeat(match.length));
  const others = named.parse(words, { instant, timezone: 0 }, { forwardDate: true });
  return [...inWorkingDays, ...others.map((result) => namedTime(result, instant))].sort(
    (a, b) => a.start - b.start,
  );
}

function namedTime(result: ParsedResult, now: Date): NamedTime {
  const { index, text, start } = result;
  const isDated = (['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part));
  const date = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!));
  const isToday = date.getTime() === dayOf(now);
  // “On Tuesday”, written on a Tuesday, is the next one.
  const isNext = isToday && start.isCertain('weekday') && !start.isCertain('day');
  if (isNext) date.setUTCDate(date.getUTCDate() + 7);
  const at = { start: index, end: index + text.length };
  return { ...at, date: isDated ? iso(date) : null, hour: hourSaid(text.toLowerCase(), start) };
}

function hourSaid(words: string, start: ParsedResult['start']): HourSaid {
  if (/\bfirst thing\b/.test(words)) return { kind: 'opening' };
  if (/\b(?:end|close|cob|eob|cop|eod|eow|eom)\b/.test(words)) return { kind: 'closing' };
  if (start.isCertain('hour')) {
    const said = start.get('hour')! * 60 + start.get('minute')!;
    const isSure =
      start.isCertain('meridiem') || /\b0\d|noon|midday|midnight|lunch|morning|evening/.test(words);
    return { kind: 'time', minutes: said, isHalfDay: !isSure && said < 13 * 60 };
  }
  if (/\bmorning\b/.test(words)) return { kind: 'noon' };
  if (/\bevening\b/.test(words)) return { kind: 'evening' };
  if (/\b(?:night|tonight)\b/.test(words)) return { kind: 'night' };
  return { kind: /\bafternoon\b/.test(words) ? 'closing' : 'none' };
}

function numberOf(word: string): number {
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

function timeOf(of: number, minute: number, half?: string): Components | null {
  if (of > 23 || minute > 59) return null;
  if (half === undefined) return { hour: of, minute };
  const isPm = half.toLowerCase() === 'pm';
  return { hour: (of % 12) + (isPm ? 12 : 0), minute, meridiem: isPm ? 1 : 0 };
}

function nextDayOfMonth(of: number, day: Date): Components | null {
  const month = day.getUTCMonth() + (of < day.getUTCDate() ? 1 : 0);
  const date = new Date(Date.UTC(day.getUTCFullYear(), month, of));
  return date.getUTCDate() === of ? dateOf(date) : null;
}

function dateAfter(day: Date, days: number): Components {
  return dateOf(new Date(dayOf(day) + days * dayLength));
}

function dateOf(date: Date): Components {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / dayLength) * dayLength;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
