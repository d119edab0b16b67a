import type { Rule } from '@/lib/engine/rule';
import { markRuns } from '@/lib/english/detect/mark-runs';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'More than one question mark reads as impatience or disbelief.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: (text) => markRuns(text, '?'),
  suggestions: ['?'],
  flags: ['Where is the van[???]', 'You did what[?!?]', 'Is that the final price[??]'],
  passes: ['Where is the van?', 'Is that the final price? And is the tax in it?'],
} satisfies Rule;
