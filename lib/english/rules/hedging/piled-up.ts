import type { Sentence } from '@/lib/engine/parse';
import type { Rule } from '@/lib/engine/rule';
import { createPhraseFinder } from '@/lib/english/detect/phrases';
import hedge from '@/lib/english/lists/hedge';
import softener from '@/lib/english/lists/softener';
import type { Span } from '@/lib/model';

const hedgesIn = createPhraseFinder(hedge);
const softenersIn = createPhraseFinder(softener);

/** Hedges weigh more than the softeners in the frame of a sentence; one of either may stay. */
function superfluous(sentence: Sentence): Span[] {
  const hedges = hedgesIn(sentence);
  const softeners = softenersIn(sentence);
  if (2 * hedges.length + softeners.length < 6) return [];
  return softeners.length > 0 ? hedges : hedges.slice(1);
}

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The reader has to dig for the point under so many qualifiers; one is enough.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: ({ sentences }) => sentences.flatMap(superfluous),
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
