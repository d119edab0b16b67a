import type { SaidSentence } from '@/lib/engine/said';
import { measures, numberWords } from '@/lib/english/amounts';
import { exceptions, outside } from '@/lib/english/team-words';
import type { Span } from '@/lib/model';
import { amountsIn, isBeyond, type Limit, limitOf } from './amounts';
import { aboutTopic, readTopic, type TeamTopic } from './team-topics';

/** A limit of a team's service, read from its own words. */
export interface Bound {
  /** What it does not do (`no weekend work`), or how often it does something (`two rounds of revisions`). */
  readonly kind: 'never' | 'at most';
  readonly topic: TeamTopic;
  /** How often, of `at most`. */
  readonly times: number;
  /** Up to where it does it nevertheless (`no storage beyond 48 hours`). */
  readonly limit: Limit | undefined;
  /** What makes it right nevertheless (`no files before final payment`). */
  readonly unless: TeamTopic | undefined;
  /** The words without the denial, to be said to a client. */
  readonly plain: string;
}

const denial = /^(?:no|never|not|we (?:do not|don['’]t|never|cannot|can['’]t)(?: do| offer| provide)?)\s+/i;
const counted = /^(?:up to |at most |a maximum of |maximum |max |only )?(\d+|[a-z]+)\s+(.+)$/i;

export function readBound(words: string): Bound {
  const plain = words.trim().replace(denial, '');
  const [, number = '', rest = ''] = denial.test(words.trim()) ? [] : (counted.exec(plain) ?? []);
  const times = numberWords.get(number.toLowerCase()) ?? Number(number || Number.NaN);
  if (times >= 1) {
    const topic = readTopic(
      rest.replace(/\s(?:per|for each|for every|a|an|each)\s.*$/i, '').replace(/^free /i, ''),
    );
    return { kind: 'at most', topic, times, limit: undefined, unless: undefined, plain };
  }
  const limit = limitOf(plain);
  const [, inside] = limit ? [] : (outside.exec(plain) ?? []);
  const [, exception] = exceptions.exec(plain) ?? [];
  const allowed = inside ?? exception;
  return {
    kind: 'never',
    topic: readTopic(inside ? 'extra work' : plain),
    times: 0,
    limit,
    unless: allowed ? readTopic(allowed) : undefined,
    plain,
  };
}

/**
 * The words by which a demand asks for what a bound leaves out, in order; undefined where it does not.
 *
 * @param around the sentences of the demand
 */
export function beyondBound(
  bound: Bound,
  around: readonly SaidSentence[],
  text: string,
): readonly Span[] | undefined {
  const about = aboutTopic(around, bound.topic, text);
  if (!about) return undefined;
  if (bound.kind === 'at most') return isOnceMore(bound.times, around) ? about : undefined;
  if (bound.unless && aboutTopic(around, bound.unless, text)) return undefined;
  return !bound.limit || isLonger(bound.limit, around, text) ? about : undefined;
}

function isLonger(limit: Limit, around: readonly Span[], text: string): boolean {
  return amountsIn(text).some(
    (amount) =>
      amount.unit === limit.unit &&
      isBeyond(limit, amount) &&
      around.some(({ start, end }) => start <= amount.start && amount.end <= end),
  );
}

const ordinals = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map((word, at) => [
    word,
    at + 1,
  ]),
);
const again: ReadonlySet<string> = new Set([
  'another',
  'further',
  'additional',
  'extra',
  'more',
  'again',
  'also',
]);

/** Whether a demand counts to more than is done: by an ordinal (`a third round`, `round 3`), or, with none, `another`. */
function isOnceMore(times: number, around: readonly SaidSentence[]): boolean {
  const tokens = around.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const counts = tokens.flatMap((word, at) => countOf(word, tokens[at + 1]) ?? []);
  if (counts.length > 0) return Math.max(...counts) > times;
  return tokens.some((word) => again.has(word));
}

/** Neither a duration nor money: those count something else. */
function countOf(word: string, next: string | undefined): number | undefined {
  if (next !== undefined && measures.has(next)) return undefined;
  const ordinal = ordinals.get(word) ?? (/^(\d)(?:st|nd|rd|th)$/.exec(word)?.[1] || undefined);
  const counted = ordinal ?? numberWords.get(word) ?? (/^[1-9]$/.test(word) ? word : undefined);
  return counted === undefined ? undefined : Number(counted);
}
