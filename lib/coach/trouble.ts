import { onceFor } from '@/lib/engine/once';
import complains from '@/lib/english/cues/complains';
import greeting from '@/lib/english/cues/greeting';
import mocks from '@/lib/english/cues/mocks';
import praises from '@/lib/english/cues/praises';
import regrets from '@/lib/english/cues/regrets';
import settled from '@/lib/english/cues/settled';
import thanksForReport from '@/lib/english/cues/thanks-for-report';
import unbothered from '@/lib/english/cues/unbothered';
import wentWrong from '@/lib/english/cues/went-wrong';
import type { Span } from '@/lib/model';
import { attacksIn, besides } from './attacks';
import { faultsIn, isOurFault } from './faults';
import { feltIn } from './feelings';
import { type Heard, type Matter, type Said, says, sentencesThatSay, spansOf } from './matter';
import { overlap } from './spans';

/** One word of something wrong in more sentences than this is a detail of a long mail, and no report. */
const longestWay = 12;

/**
 * The sentence of the newest client message that reports a trouble still to be dealt with, whoever caused it: what went
 * wrong before the complaint about it. Undefined where there is none, or it is over.
 *
 * What a message tells without any word for it, only its reader can take for a trouble or not: a draft that says sorry,
 * or thanks for the report, has; one that does neither has not.
 */
export const troubleIn = onceFor(({ newest, draft }: Matter): Span | undefined => {
  if (!newest) return undefined;
  const isRegretted = says(draft, regrets);
  if (!isRegretted && isWellAgain(newest)) return undefined;
  const isUnderstood = isRegretted || says(draft, thanksForReport);
  const felt = feelingsIn(newest);
  const isComplaint = felt.length > 0 || says(newest, complains) || newest.assessment.level !== 'calm';
  const reports = sentencesThatSay(newest, wentWrong).length * longestWay >= newest.sentences.length;
  const isPlain = reports && says(newest, wentWrong) && isOurFault(newest) && !says(newest, unbothered);
  if (![isComplaint, isPlain, isUnderstood].some(Boolean)) return undefined;
  const attacks = attacksIn(newest);
  return (
    faultsIn(newest)[0] ??
    sentencesThatSay(newest, complains).find((sentence) => besides(attacks, sentence, newest)) ??
    sentenceAround(
      felt.find((span) => !attacks.some((attack) => overlap(attack, span))),
      newest,
    ) ??
    firstTold(newest)
  );
});

/** All is in order now, or was well done, and nobody complains. */
function isWellAgain(newest: Heard): boolean {
  const isPraised = [settled, praises].some((cue) => says(newest, cue));
  return isPraised && newest.assessment.level === 'calm' && !says(newest, complains) && !isOurFault(newest);
}

/** Where they say how they feel; praise that may be mockery counts only beside something that went wrong. */
function feelingsIn(newest: Heard): readonly Span[] {
  const mocked = new Set(faultsIn(newest).length > 0 ? [] : spansOf(newest, mocks).map(({ start }) => start));
  return feltIn(newest)
    .filter(({ feeling, span }) => feeling !== 'confused' && !mocked.has(span.start))
    .map(({ span }) => span);
}

function sentenceAround(span: Span | undefined, { sentences }: Said): Span | undefined {
  return span && sentences.find(({ start, end }) => start <= span.start && span.end <= end);
}

/** The first sentence that is more than a greeting, and more than an insult. */
function firstTold(newest: Heard): Span | undefined {
  const attacks = attacksIn(newest);
  const told = newest.sentences.filter(
    (sentence) =>
      (!sentence.cues.has(greeting) || sentence.tokens.length > 4) && besides(attacks, sentence, newest),
  );
  return told.find(({ tokens }) => tokens.length > 3) ?? told[0];
}
