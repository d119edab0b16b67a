import type { SaidSentence } from '@/lib/engine/said';
import { measures, numberWords, type Unit } from '@/lib/english/amounts';
import { counters } from '@/lib/english/counters';
import { namedTimes } from '@/lib/english/due-times';
import { beginsWith, type Phrase } from '@/lib/english/subjects';
import { limiters } from '@/lib/english/wishes';
import type { Span } from '@/lib/model';
import { amountsIn, isBeyond, type Limit } from './amounts';
import type { Bound } from './bounds';
import { type Demand, demandsIn, wantsTopic } from './demands';
import type { Heard, Said } from './matter';
import { phrasesIn } from './phrases-said';
import { aboutTopic } from './team-topics';

/** What a demand is held against a limit in: the message that makes it, and those before. */
export interface Setting {
  readonly heard: Heard;
  /** Oldest first, without it. */
  readonly before: readonly Heard[];
}

/** The words by which a demand asks for what a bound leaves out, in order; undefined where it does not. */
export function beyondBound(bound: Bound, demand: Demand, setting: Setting): readonly Span[] | undefined {
  const { text } = setting.heard;
  if (bound.kind === 'only') return outsideOnly(bound, demand, text);
  if (bound.kind === 'at most') return onceMore(bound, demand, setting);
  // Of what is near in time little has to be said.
  const about = wantsTopic(demand, bound.topic, text, bound.kind === 'notice' ? 'any' : 'all');
  switch (bound.kind) {
    case 'at least':
      return belowLeast(bound, demand, about, text);
    case 'notice':
      return about && isTooSoon(bound.hours, demand, setting.heard) ? about : undefined;
    case 'never':
      if (!about || (bound.unless && aboutTopic(demand.around, bound.unless, text))) return undefined;
      return !bound.limit || isLonger(bound.limit, demand.around, text) ? about : undefined;
  }
}

function isLonger(limit: Limit, around: readonly Span[], text: string): boolean {
  return amountsWithin(around, text).some((amount) => amount.unit === limit.unit && isBeyond(limit, amount));
}

function amountsWithin(spans: readonly Span[], text: string) {
  return amountsIn(text).filter((amount) =>
    spans.some(({ start, end }) => start <= amount.start && amount.end <= end),
  );
}

/** What is weighed or measured is ordered whatever the words: `could you drop me 2 kg`. */
const speaking: ReadonlySet<Unit | undefined> = new Set<Unit>(['weight', 'length']);

function belowLeast(
  { least, unit }: Extract<Bound, { kind: 'at least' }>,
  { sentence, around }: Demand,
  about: readonly Span[] | undefined,
  text: string,
): readonly Span[] | undefined {
  if (!about && !speaking.has(unit)) return undefined;
  const less = amountsWithin(about ? around : [sentence], text).filter((amount) => amount.unit === unit);
  const most = Math.max(0, ...less.map(({ value }) => value));
  return most > 0 && most < least ? less : undefined;
}

/** In UTF-16 code units: longer sentences are lists, and reading dates is not linear. */
const longestDated = 400;

/** Whether what is asked for, or what it is for, is nearer than a team has to know of it. */
function isTooSoon(hours: number, { around }: Demand, { message, text }: Heard): boolean {
  const sent = Date.parse(`${message.sentAt?.slice(0, 16)}Z`);
  if (Number.isNaN(sent)) return false;
  const dates = around
    .filter(({ start, end }) => end - start <= longestDated)
    .flatMap(({ start, end }) => namedTimes(text.slice(start, end), message.sentAt!))
    .flatMap(({ date }) => (date ? [Date.parse(`${date}T23:59Z`) - sent] : []));
  const nearest = Math.min(...dates) / 3_600_000;
  return nearest >= 0 && nearest < hours;
}

/** Whether a draft draws the line: about what a bound leaves out it says what is not, or only so. */
export function drawsLine({ sentences, text }: Said, { topic, ...bound }: Bound): Span | undefined {
  return sentences.find(
    (sentence) =>
      sentence.tokens.some(({ word }) => limiters.has(word)) &&
      (aboutTopic([sentence], topic, text, 'any') !== undefined ||
        (bound.kind === 'only' && phrasesIn(sentence, bound.inside).length > 0)),
  );
}

/** Asks for a side that a limit leaves out, and not for the one within. */
function outsideOnly(
  { topic, inside, outside, isTelling }: Extract<Bound, { kind: 'only' }>,
  demand: Demand,
  text: string,
): readonly Span[] | undefined {
  const out = demand.around.flatMap((sentence) => phrasesIn(sentence, outside));
  if (out.length === 0 || demand.around.some((sentence) => phrasesIn(sentence, inside).length > 0)) {
    return undefined;
  }
  const { sentence } = demand;
  const isOwn = isTelling && out.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return isOwn || topic.options.length === 0 || wantsTopic(demand, topic, text, 'any') ? out : undefined;
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

/**
 * What is wanted once more than is done: counted (`a third round`, `version 4`), uncounted (`another round`), or asked for
 * as often before in the thread.
 */
function onceMore(
  { times, topic, counter }: Extract<Bound, { kind: 'at most' }>,
  demand: Demand,
  { heard, before }: Setting,
): readonly Span[] | undefined {
  const byCounter = demand.around.flatMap((sentence) => phrasesIn(sentence, like(counter)));
  const rounds = countsNear(byCounter, demand);
  if (rounds.length > 0) return Math.max(...rounds) > times ? byCounter : undefined;
  const about = wantsTopic(demand, topic, heard.text) ?? (byCounter.length > 0 ? byCounter : undefined);
  if (!about) return undefined;
  const counts = countsNear(about, demand);
  if (counts.length > 0) return Math.max(...counts) > times ? about : undefined;
  const isAgain = about.some((span) =>
    demand.around.some(({ tokens }) => tokensNear(span, tokens).some(({ word }) => again.has(word))),
  );
  if (isAgain) return about;
  const asked = before.filter(
    (said) =>
      said.message.from === 'client' && demandsIn(said).some((other) => wantsTopic(other, topic, said.text)),
  );
  return asked.length >= times ? about : undefined;
}

/** What is counted, or what people call it: `a third pass`. */
function like(counter: Phrase): readonly Phrase[] {
  const known = counters().find((some) => some.some((one) => beginsWith(counter, one, 0)));
  return known ?? [counter];
}

function countsNear(about: readonly Span[], { around }: Demand): readonly number[] {
  return around.flatMap(({ tokens }) =>
    about.flatMap((span) => countsBeside(span, tokensNear(span, tokens))),
  );
}

/** An ordinal near what is counted (`a third full round`), or a number right before or behind it (`round 3`). */
function countsBeside({ start, end }: Span, near: SaidSentence['tokens']): readonly number[] {
  const first = near.findIndex((token) => token.start >= start);
  return near.flatMap((token, at) => {
    if (measures.has(near[at + 1]?.word ?? '')) return [];
    const isBefore = at < first && at >= first - 3 && isUnbroken(near.slice(at, first + 1));
    const isBehind = token.start === end + 1;
    return ordinalOf(token.word) || (isBefore || isBehind ? (cardinalOf(token.word) ?? []) : []);
  });
}

/** Whether nothing but a space stands between some words. */
function isUnbroken(tokens: SaidSentence['tokens']): boolean {
  return tokens.every(({ start }, at) => at === 0 || start === tokens[at - 1]!.end + 1);
}

function tokensNear({ start, end }: Span, tokens: SaidSentence['tokens']): SaidSentence['tokens'] {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first < 0 || last < first
    ? []
    : tokens.slice(Math.max(0, first - wordsBefore), last + 1 + wordsAfter);
}

function ordinalOf(word: string): number {
  return ordinals.indexOf(word) + 1 || Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
}

function cardinalOf(word: string): number | undefined {
  return numberWords.get(word) ?? (/^[1-9]\d{0,3}$/.test(word) ? Number(word) : undefined);
}
