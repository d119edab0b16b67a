import complains from '@/lib/english/cues/complains';
import hardship from '@/lib/english/cues/hardship';
import othersFault from '@/lib/english/cues/others-fault';
import ownFault from '@/lib/english/cues/own-fault';
import settled from '@/lib/english/cues/settled';
import unbothered from '@/lib/english/cues/unbothered';
import wentWrong from '@/lib/english/cues/went-wrong';
import type { Span } from '@/lib/model';
import { type Heard, says, sentencesThatSay, spansOf } from './matter';

/**
 * The sentences of a message that report what went wrong, the plainest first: with most that went wrong in them, and
 * before those that say only what it did to them. Whose fault it was, {@link isOurFault} tells.
 */
export function faultsIn(heard: Heard): readonly Span[] {
  const weigh = (sentence: Heard['sentences'][number]) =>
    2 * spansOf({ sentences: [sentence] }, wentWrong).length +
    spansOf({ sentences: [sentence] }, hardship).length;
  return sentencesThatSay(heard, wentWrong, hardship)
    .filter((sentence) => !says({ sentences: [sentence] }, ownFault))
    .map(({ start, end, ...sentence }) => ({ start, end, weight: weigh({ start, end, ...sentence }) }))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}

/** Whether something of ours went wrong; not what is plainly the client's own fault or a third party's, or over. */
export function isOurFault(heard: Heard): boolean {
  const excused = [ownFault, othersFault, settled, unbothered].some((cue) => says(heard, cue));
  return faultsIn(heard).length > 0 && (!excused || says(heard, complains));
}
