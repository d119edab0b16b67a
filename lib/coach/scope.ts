import type { SaidSentence } from '@/lib/engine/said';
import { measures, numberWords } from '@/lib/english/amounts';
import { exceptions, outside } from '@/lib/english/team-words';
import type { Span } from '@/lib/model';
import { amountsIn, isBeyond, type Limit, limitOf } from './amounts';
import { type Demand, wantsTopic } from './demands';
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

const denial = /^(?:no|never|not)\s+/i;
/** `we do not treat horses`, `cars may not leave sealed roads`: what is not done follows the verb. */
const refusal =
  /^(?:\S+\s+){0,3}?(?:(?:do|does|can|may|must|will|shall|are|is) not|don['’]t|doesn['’]t|can['’]?not|can['’]t|won['’]t|never)\s+(\S+)\s+/i;
const counted =
  /^(?:up to |at most |no more than |not more than |a maximum of |maximum of |maximum |max |only )?(\d+|[a-z]+)\s+(.+)$/i;

export function readBound(words: string): Bound {
  const whole = words.trim();
  const plain = whole.replace(denial, '');
  const [, number = '', rest = ''] = plain === whole ? (counted.exec(plain) ?? []) : [];
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
    topic: readTopic(inside ? 'extra work' : plain.replace(refusal, '')),
    times: 0,
    limit,
    unless: allowed ? readTopic(allowed) : undefined,
    plain,
  };
}

/** The words by which a demand asks for what a bound leaves out, in order; undefined where it does not. */
export function beyondBound(bound: Bound, demand: Demand, text: string): readonly Span[] | undefined {
  const about = wantsTopic(demand, bound.topic, text);
  if (!about) return undefined;
  if (bound.kind === 'at most') return isOnceMore(bound.times, about, demand) ? about : undefined;
  if (bound.unless && aboutTopic(demand.around, bound.unless, text)) return undefined;
  return !bound.limit || isLonger(bound.limit, demand.around, text) ? about : undefined;
}

function isLonger(limit: Limit, around: readonly Span[], text: string): boolean {
  return amountsIn(text).some(
    (amount) =>
      amount.unit === limit.unit &&
      isBeyond(limit, amount) &&
      around.some(({ start, end }) => start <= amount.start && amount.end <= end),
  );
}

/** How far from what is counted a number stands, in words: `a third full revision`, `round 3`. */
const wordsBefore = 3;
const wordsAfter = 3;
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const again: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'extra', 'more', 'again']);

/** Whether what is wanted is counted to more than is done: `a third round`, `version 4`; or, uncounted, `another round`. */
function isOnceMore(times: number, about: readonly Span[], { around }: Demand): boolean {
  const near = around.flatMap(({ tokens }) => about.flatMap((span) => wordsNear(span, tokens)));
  const counts = near.flatMap((word, at) => countOf(word, near[at + 1]) ?? []);
  return counts.length > 0 ? Math.max(...counts) > times : near.some((word) => again.has(word));
}

function wordsNear({ start, end }: Span, tokens: SaidSentence['tokens']): readonly string[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first < 0 || last < first) return [];
  return tokens.slice(Math.max(0, first - wordsBefore), last + 1 + wordsAfter).map(({ word }) => word);
}

/** Neither a duration nor money: those count something else. */
function countOf(word: string, next: string | undefined): number | undefined {
  if (next !== undefined && measures.has(next)) return undefined;
  const ordinal = ordinals.indexOf(word) + 1 || Number(/^(\d)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
  return ordinal || numberWords.get(word) || (/^[1-9]$/.test(word) ? Number(word) : undefined);
}
