import type { Rule } from '@/lib/engine/rule';
import { createMarkFinder } from '@/lib/english/detect/mark-runs';
import happy from '@/lib/english/lists/happy';
import outcry from '@/lib/english/lists/outcry';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A row of question marks reads as impatience or disbelief.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: createMarkFinder('?', { loud: [...outcry, 'again', 'still', 'you', 'your'], friendly: happy }),
  suggestions: ['?'],
  flags: ['Why is the van still not here[???]', 'You did what[?!?]', 'Is that your idea of a joke[???]'],
  passes: ['Where is the van?', 'Lunch at one??', 'Is that the final price? And is the tax in it?'],
} satisfies Rule;
