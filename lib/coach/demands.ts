import type { Cue } from '@/lib/engine/rule';
import type { SaidSentence } from '@/lib/engine/said';
import asksFor from '@/lib/english/cues/asks-for';
import asksToKnow from '@/lib/english/cues/asks-to-know';
import claimsARight from '@/lib/english/cues/claims-a-right';
import dealtWith from '@/lib/english/cues/dealt-with';
import smallTalk from '@/lib/english/cues/small-talk';
import takesForGranted from '@/lib/english/cues/takes-for-granted';
import type { Heard } from './matter';

/** A sentence that wants something, with those beside it that say what of. */
export interface Demand {
  readonly sentence: SaidSentence;
  /** In the order of the text; the sentence itself among them. */
  readonly around: readonly SaidSentence[];
}

/**
 * What a message wants, demand by demand: questions and requests, and what the writer says they should be given. A fault
 * reported without a word of asking wants to be dealt with as well.
 *
 * @param also what counts as wanting, too
 */
export function demandsIn({ sentences, assessment }: Heard, ...also: readonly Cue[]): readonly Demand[] {
  const wants = (sentence: SaidSentence) => isWanting(sentence, also);
  const demands = sentences.flatMap((sentence, at) => {
    if (!wants(sentence)) return [];
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    const beside = [before, after].filter((other) => other && !wants(other) && !other.cues.has(dealtWith));
    const around = [sentence, ...beside].filter((one) => one !== undefined);
    return [{ sentence, around: around.sort((a, b) => a.start - b.start) }];
  });
  if (demands.length > 0 || assessment.situation !== 'fault') return demands;
  return sentences.map((sentence) => ({ sentence, around: [sentence] }));
}

function isWanting({ cues, ending }: SaidSentence, also: readonly Cue[]): boolean {
  if (cues.has(smallTalk) || cues.has(dealtWith)) return false;
  return ending === '?' || [...wanting, ...also].some((cue) => cues.has(cue));
}

const wanting: readonly Cue[] = [asksFor, asksToKnow, claimsARight, takesForGranted];
