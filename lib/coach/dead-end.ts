import causeUnknown from '@/lib/english/cues/cause-unknown';
import dealtWith from '@/lib/english/cues/dealt-with';
import demandsToKnowWhy from '@/lib/english/cues/demands-to-know-why';
import rages from '@/lib/english/cues/rages';
import refusesOffers from '@/lib/english/cues/refuses-offers';
import settled from '@/lib/english/cues/settled';
import type { Span } from '@/lib/model';
import { clientMessages, isAtLeast, isHostile } from './hostility';
import { daysBetween } from './local-time';
import { type Heard, type Matter, type Said, says, spansOf } from './matter';
import { timesIn } from './times';
import { isAngryAtOthers } from './warmth';

/** Great anger with nothing to offer yet: who shows which, in words. */
export interface DeadEnd {
  /** The message that is enraged. */
  readonly enraged: Heard;
  /** That nobody knows yet, or that every offer is refused. */
  readonly stuck: { readonly said: Said; readonly words: Span };
}

/**
 * Whether the client is enraged and there is nothing to offer yet: the cause is not known, the search not done, or every
 * offer is refused. What is heated and can be put right, is none.
 */
export function deadEnd(matter: Matter): DeadEnd | undefined {
  const enraged = enragedMessage(matter);
  const stuck = enraged && stuckBy(matter, enraged);
  return enraged && stuck && { enraged, stuck };
}

/** Rage does not cool between two messages of a day or two. */
const freshDays = 2;
const lastMessages = 3;

function enragedMessage(matter: Matter): Heard | undefined {
  const { newest } = matter;
  if (!newest || (!isAtLeast('frustrated', newest) && (says(newest, settled) || says(newest, dealtWith)))) {
    return undefined;
  }
  return clientMessages(matter)
    .slice(-lastMessages)
    .findLast((heard) => isEnraged(heard) && !isAngryAtOthers(heard) && isFresh(heard, newest));
}

/** Hostility begins at 0.45; what is so near to it is no mild annoyance. */
const nearlyHostile = 0.4;

/** Whoever refuses so many offers in one message is enraged, whatever their words are. */
const manyRefusals = 2;

/** Hostile, enraged by their own words, or frustrated at the top of the voice. */
function isEnraged(heard: Heard): boolean {
  if (isHostile(heard) || says(heard, rages)) return true;
  const isRefusal = spansOf(heard, refusesOffers).length >= manyRefusals;
  const isHot = heard.assessment.heat >= nearlyHostile;
  return isAtLeast('frustrated', heard) && (isLoud(heard) || isRefusal || isHot);
}

/** Enraged by their own words, or at the top of the voice. */
function isRaging(heard: Heard): boolean {
  return isLoud(heard) || says(heard, rages);
}

function isLoud({ assessment }: Heard): boolean {
  return assessment.findings.some(({ category, rule }) => category === 'shouting' || rule === 'angry');
}

function isFresh({ message: { sentAt } }: Heard, { message: { sentAt: until } }: Heard): boolean {
  return !sentAt || !until || (daysBetween(sentAt, until) ?? 0) <= freshDays;
}

/** A draft of fewer words answers nothing yet, unless it names a time. */
const begun = 12;

function isAnswered(draft: Said): boolean {
  const words = draft.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return words >= begun || draft.sentences.some((sentence) => timesIn(sentence, draft).length > 0);
}

/** What our draft or last answer admits, and what the client says, the newest first. */
function stuckBy({ thread, newest, draft }: Matter, enraged: Heard): DeadEnd['stuck'] | undefined {
  const ours = thread.findLast(({ message }) => message.from === 'us');
  const unanswered = isRaging(enraged) && !isAnswered(draft) ? [demandsToKnowWhy] : [];
  for (const said of [draft, ours, newest]) {
    if (!said) continue;
    const cues = said === newest ? [causeUnknown, refusesOffers, ...unanswered] : [causeUnknown];
    const [first] = cues.flatMap((cue) => spansOf(said, cue));
    if (first) return { said, words: first };
  }
  return undefined;
}
