import { onceFor } from '@/lib/engine/once';
import type { Cue } from '@/lib/engine/rule';
import asksInVain from '@/lib/english/cues/asks-in-vain';
import complains from '@/lib/english/cues/complains';
import angry from '@/lib/english/cues/feels-angry';
import confused from '@/lib/english/cues/feels-confused';
import disappointed from '@/lib/english/cues/feels-disappointed';
import embarrassed from '@/lib/english/cues/feels-embarrassed';
import frustrated from '@/lib/english/cues/feels-frustrated';
import letDown from '@/lib/english/cues/feels-let-down';
import tired from '@/lib/english/cues/feels-tired';
import upset from '@/lib/english/cues/feels-upset';
import worried from '@/lib/english/cues/feels-worried';
import hardship from '@/lib/english/cues/hardship';
import jokes from '@/lib/english/cues/jokes';
import mocks from '@/lib/english/cues/mocks';
import ownFault from '@/lib/english/cues/own-fault';
import praises from '@/lib/english/cues/praises';
import rhetorical from '@/lib/english/cues/rhetorical';
import settled from '@/lib/english/cues/settled';
import unbothered from '@/lib/english/cues/unbothered';
import wentWrong from '@/lib/english/cues/went-wrong';
import type { Feeling, Span } from '@/lib/model';
import { attacksIn } from './attacks';
import { type Heard, says, spansOf } from './matter';
import { overlap } from './spans';

/** A feeling, and the words that tell it. */
export interface Felt {
  readonly feeling: Feeling;
  readonly span: Span;
}

/** Each feeling and the cues that tell it, the plainest first. */
const told: readonly (readonly [Feeling, Cue])[] = [
  ['angry', angry],
  ['frustrated', frustrated],
  ['disappointed', disappointed],
  ['let down', letDown],
  ['worried', worried],
  ['upset', upset],
  ['embarrassed', embarrassed],
  ['tired', tired],
  ['confused', confused],
  ['angry', mocks],
];

/**
 * What the writer of a message says they feel, or those at their side, in the order of the text; of words that tell
 * two feelings, the first of {@link told}. Nothing where all is well again.
 */
export const feltIn = onceFor((heard: Heard): readonly Felt[] => {
  const felt = told.flatMap(([feeling, cue]) => spansOf(heard, cue).map((span) => ({ feeling, span })));
  const own = felt
    .filter(({ span }, at) => !felt.slice(0, at).some((earlier) => overlap(earlier.span, span)))
    .toSorted((a, b) => a.span.start - b.span.start);
  return isAtPeace(heard, own.at(-1)?.span) ? [] : own;
});

/** Whether the writer of a message is upset with us or by what happened with us; not joyful, grateful or done with it. */
export function isUpset(heard: Heard): boolean {
  return upsetBy(heard).length > 0;
}

/**
 * The words that show that the writer of a message is upset, the plainest first: feelings, complaints, heat, what
 * it does to them. Empty where they are not upset: a hardship alone, where nothing went wrong, is none, nor is what
 * they lay to themselves.
 */
export const upsetBy = onceFor((heard: Heard): readonly Span[] => {
  const felt = feltIn(heard).filter(({ feeling }) => feeling !== 'confused');
  const plain = [
    ...felt.map(({ span }) => span),
    ...[complains, asksInVain].flatMap((cue) => spansOf(heard, cue)),
    ...hotIn(heard),
  ];
  const isWarm = heard.assessment.heat > lukewarm;
  const hints = [...spansOf(heard, hardship), ...(isWarm ? spansOf(heard, rhetorical) : [])];
  const isHurt = hints.length > 0 && (isWarm || says(heard, wentWrong));
  const isSelfMade = felt.length === 0 && says(heard, ownFault) && !says(heard, complains);
  if ((plain.length === 0 && !isHurt) || isSelfMade || isAtPeace(heard, plain.at(-1))) return [];
  return [...plain, ...hints];
});

/** The plainest of those words that are no insult; undefined where there are none. */
export function plainestUpset(heard: Heard): Span | undefined {
  const attacks = attacksIn(heard);
  return upsetBy(heard).find((span) => !attacks.some((attack) => overlap(attack, span)));
}

/** Words that say nothing by themselves carry a heat from here on. */
const hot = 0.3;

/** What was found in a heated message, or the words that carry its heat. */
function hotIn({ assessment: { level, heat, findings, heated } }: Heard): readonly Span[] {
  if (level === 'calm') return [];
  const loud = findings.filter(({ severity }) => severity !== 'info');
  if (loud.length === 0 && heat > hot) return heated;
  return loud.map(({ start, end }) => ({ start, end }));
}

/** Messages that are called calm and are warmer than this are seldom quite calm. */
const lukewarm = 0.12;

/** Whether the trouble is over, was none or a joke, or praise comes after the last word of displeasure. */
function isAtPeace(heard: Heard, lastWord: Span | undefined): boolean {
  const peace = [settled, unbothered, praises].flatMap((cue) => spansOf(heard, cue));
  return isMerry(heard) || peace.some(({ start }) => lastWord === undefined || start >= lastWord.start);
}

const laughing = /[😀😁😂🤣😃😄😆😊😍🥰🎉]/u;

/** Laughs, and reports nothing that went wrong. */
function isMerry(heard: Heard): boolean {
  const laughs = says(heard, jokes) || laughing.test(heard.text);
  return laughs && ![complains, asksInVain, wentWrong].some((cue) => says(heard, cue));
}
