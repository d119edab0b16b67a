import type { Rule } from '@/lib/engine/rule';
import { phrasesIn } from '@/lib/english/detect/phrases';
import hedge from '@/lib/english/lists/hedge';
import softener from '@/lib/english/lists/softener';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The reader has to dig for the point under so many qualifiers; one is enough.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: ({ sentences }) =>
    sentences
      .filter((sentence) => phrasesIn(sentence, [...hedge, ...softener]).length >= 4)
      .flatMap((sentence) => phrasesIn(sentence, hedge).slice(1)),
  suggestions: [''],
  flags: [
    'I think that maybe we could [possibly] look at [perhaps] moving the [sort of] heavy shelf.',
    'It might perhaps be [somewhat] better, [I guess], to wait.',
  ],
  passes: [
    'Perhaps we could meet on Friday.',
    'I think the blue one is better.',
    'It may rain, so please bring boots.',
  ],
} satisfies Rule;
