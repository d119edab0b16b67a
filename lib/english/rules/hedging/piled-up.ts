import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Rule } from '@/lib/engine/rule';
import { createPhraseFinder } from '@/lib/english/detect/phrases';
import hedge from '@/lib/english/lists/hedge';
import modal from '@/lib/english/lists/modal';
import softener from '@/lib/english/lists/softener';
import type { Span } from '@/lib/model';

const hedgesIn = createPhraseFinder(hedge);
const softenersIn = createPhraseFinder(softener);
const modalsIn = createPhraseFinder(modal);

/** As much as a sentence may carry, and as two in a row may. */
const mostInOne = 4.5;
const mostInTwo = 7;
/** A sentence of two such in a row carries at least this. */
const leastInTwo = 3;
/** A long sentence may carry more: this for each word. */
const mostPerWord = 1 / 8;

/** Hedges weigh more than the softeners in the frame of a sentence, and these more than “could” and “just”. */
function weigh(sentence: Sentence | undefined) {
  if (!sentence) return { hedges: [], others: 0, weight: 0 };
  const hedges = hedgesIn(sentence);
  const others = softenersIn(sentence).length + modalsIn(sentence).length / 2;
  const weight = 2 * hedges.length + others;
  return { hedges, others, weight: weight < mostPerWord * sentence.tokens.length ? 0 : weight };
}

/** One of them may stay, where nothing else softens the sentence. */
function superfluous({ sentences }: ParsedText): readonly Span[] {
  return sentences.flatMap((sentence, at) => {
    // Most sentences have none, and this is asked of all of them at every keystroke.
    if (hedgesIn(sentence).length === 0) return [];
    const { hedges, others, weight } = weigh(sentence);
    const near = Math.max(weigh(sentences[at - 1]).weight, weigh(sentences[at + 1]).weight);
    const isOneOfTwo = Math.min(weight, near) >= leastInTwo && weight + near > mostInTwo;
    if (weight <= mostInOne && !isOneOfTwo) return [];
    return others > 0 ? hedges : hedges.slice(1);
  });
}

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The reader has to dig for the point under so many qualifiers; one is enough.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: superfluous,
  suggestions: [''],
  flags: [
    'I think that [maybe] we could [possibly] look at [perhaps] moving the [sort of] heavy shelf.',
    'It might [perhaps] be [somewhat] better, [I guess], to wait.',
  ],
  passes: [
    'Perhaps we could meet on Friday.',
    'I think the blue one is better.',
    'It may rain, so please bring boots.',
  ],
} satisfies Rule;
