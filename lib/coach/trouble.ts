import complains from '@/lib/english/cues/complains';
import greeting from '@/lib/english/cues/greeting';
import praises from '@/lib/english/cues/praises';
import regrets from '@/lib/english/cues/regrets';
import settled from '@/lib/english/cues/settled';
import unbothered from '@/lib/english/cues/unbothered';
import type { Span } from '@/lib/model';
import { faultsIn } from './faults';
import { upsetBy } from './feelings';
import { type Matter, type Said, says, sentencesThatSay } from './matter';

/**
 * The sentence of the newest client message that reports a trouble still to be dealt with, whoever caused it: what went
 * wrong before the complaint about it. What the message tells without any word for it, a draft that says sorry has
 * understood. Undefined where there is none, or it is over.
 */
export function troubleIn({ newest, draft }: Matter): Span | undefined {
  if (!newest) return undefined;
  const upset = upsetBy(newest);
  const isRegretted = says(draft, regrets);
  const isOver = [settled, praises, unbothered].some((cue) => says(newest, cue));
  if (isOver && upset.length === 0 && !says(newest, complains) && !isRegretted) return undefined;
  return (
    faultsIn(newest)[0] ??
    sentencesThatSay(newest, complains)[0] ??
    sentenceAround(upset[0], newest) ??
    (isRegretted ? firstTold(newest) : undefined)
  );
}

function sentenceAround(span: Span | undefined, { sentences }: Said): Span | undefined {
  return span && sentences.find(({ start, end }) => start <= span.start && span.end <= end);
}

/** The first sentence that is more than a greeting. */
function firstTold({ sentences }: Said): Span | undefined {
  const told = sentences.filter(({ tokens, cues }) => !cues.has(greeting) || tokens.length > 4);
  return told.find(({ tokens }) => tokens.length > 3) ?? told[0];
}
