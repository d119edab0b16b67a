import type { SaidSentence } from '@/lib/engine/said';
import handsOn from '@/lib/english/cues/hands-on';
import hasDone from '@/lib/english/cues/has-done';
import offers from '@/lib/english/cues/offers';
import regrets from '@/lib/english/cues/regrets';
import takesOn from '@/lib/english/cues/takes-on';
import type { Span } from '@/lib/model';
import type { Said } from './matter';
import { timesAhead } from './times';

/** Something done, or to be done, for the reader. */
export interface NextStep extends Span {
  /** `done` or under way, `promised`, or only `offered`. */
  readonly state: 'done' | 'promised' | 'offered';
  /** The times named for it. */
  readonly times: readonly Span[];
}

/**
 * What a reply says has been or will be done, in whatever wording: one for each sentence that says so. A plan is told by
 * its time, too (“a chair is kept for you at 8.15 tomorrow”). Sympathy and how it came about are none.
 */
export function nextStepsIn(said: Said): readonly NextStep[] {
  return said.sentences.flatMap((sentence) => {
    const step = stepOf(sentence, said);
    return step ? [step] : [];
  });
}

function stepOf(sentence: SaidSentence, said: Said): NextStep | undefined {
  const times = timesAhead(sentence, said);
  const { start, end } = sentence;
  if (sentence.cues.has(takesOn)) return { start, end, state: 'promised', times };
  // What was only handed on is still to come.
  if (sentence.cues.has(hasDone)) {
    return { start, end, state: sentence.cues.has(handsOn) ? 'promised' : 'done', times };
  }
  if (sentence.cues.has(offers)) return { start, end, state: 'offered', times };
  const isSorry = sentence.cues.has(regrets);
  return times.length > 0 && !isSorry && sentence.ending !== '?'
    ? { start, end, state: 'promised', times }
    : undefined;
}
