import { awaitsReply } from '@/lib/coach/awaits-reply';
import { clientMessages, isAtLeast, isHostile, risingMessages, turnsOf } from '@/lib/coach/hostility';
import { callKit } from '@/lib/coach/kits/call';
import { daysBetween } from '@/lib/coach/local-time';
import { type Heard, type Matter, says, sentencesThatSay } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { thresholdsOf } from '@/lib/coach/thresholds';
import { isAngryAtOthers } from '@/lib/coach/warmth';
import coldScorn from '@/lib/english/cues/cold-scorn';
import dealtWith from '@/lib/english/cues/dealt-with';
import goesInCircles from '@/lib/english/cues/goes-in-circles';
import rages from '@/lib/english/cues/rages';
import settled from '@/lib/english/cues/settled';

/** Source: S0, “switching to a phone call when clients send them hostile emails”. When not to: `ranking.ts`. */
export default {
  advises(matter) {
    const { newest, thread } = matter;
    if (!newest || !awaitsReply(thread) || isAngryAtOthers(newest)) return undefined;
    const reasons = [...hostile(newest), ...rising(matter), ...backAndForth(matter, newest)];
    if (reasons.length === 0) return undefined;
    return { action: 'Call instead of writing', reasons, kit: callKit(matter, newest) };
  },
} satisfies CoachedPractice;

/** One sentence of civil scorn may be meant well. */
const fewestScorns = 2;

function hostile(newest: Heard): readonly string[] {
  const [first] = [...newest.assessment.findings, ...newest.assessment.heated];
  if (isHostile(newest)) {
    return [
      first ? seenIn('Their mail is hostile', quotedSentence(newest, first)) : 'Their mail is hostile.',
    ];
  }
  const [rage] = sentencesThatSay(newest, rages);
  if (rage && isAtLeast('frustrated', newest))
    return [seenIn('They are enraged', quotedSentence(newest, rage))];
  const scorns = sentencesThatSay(newest, coldScorn);
  return scorns.length >= fewestScorns
    ? [seenIn('There is contempt in civil words', quotedSentence(newest, scorns[0]!))]
    : [];
}

function rising(matter: Matter): readonly string[] {
  const { length } = risingMessages(matter);
  return length > 1 ? [`Their last ${length} mails got hotter each time.`] : [];
}

/** A long exchange is one within so many days. */
const withinDays = 10;
/** With fewer it is one when they say themselves that writing does not get them on. */
const stuckExchange = 3;

function backAndForth(matter: Matter, newest: Heard): readonly string[] {
  const turns = turnsOf(matter);
  const longExchange = thresholdsOf(matter).callAfterTurns;
  if ([settled, dealtWith].some((cue) => says(newest, cue))) return [];
  const [stuck] = sentencesThatSay(newest, goesInCircles);
  if (stuck && turns.length >= stuckExchange) {
    const isUpset = isAtLeast('frustrated', newest) || turns.length >= longExchange - 2;
    if (isUpset) return [seenIn('Writing does not get you on', quotedSentence(newest, stuck))];
  }
  const first = turns.at(-longExchange)?.messages[0];
  if (!first || clientMessages(matter).length < longExchange / 2) return [];
  const days = daysBetween(first.message.sentAt ?? '', newest.message.sentAt ?? '') ?? 0;
  return days <= withinDays ? [`${turns.length} mails back and forth, and it is still open.`] : [];
}
