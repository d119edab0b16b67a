import type { Rule } from '@/lib/engine/rule';
import { createMarkFinder } from '@/lib/english/detect/mark-runs';
import happy from '@/lib/english/lists/happy';
import outcry from '@/lib/english/lists/outcry';
import stress from '@/lib/english/lists/stress';

/** What else is asked in anger. */
const disbelief = [
  ...[
    'again',
    'are you kidding',
    'are you serious',
    'are you joking',
    'did you even',
    'do you even',
    'have you even',
  ],
  ...[
    'how could',
    'how many times',
    'how many more times',
    'how often',
    'is that your',
    'is this your',
    'really',
    'seriously',
    'what is',
  ],
  ...['no', 'not', 'still', 'where is', 'where are', 'who', 'you did', 'you said', 'hello', 'anybody home'],
];

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A row of question marks reads as impatience or disbelief.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  detect: createMarkFinder('?', { loud: [...outcry, ...disbelief], friendly: happy, stressed: stress }),
  suggestions: ['?'],
  flags: ['Why is the van still not here[???]', 'You did what[?!?]', 'Is that your idea of a joke[???]'],
  passes: ['Where is the van?', 'Lunch at one??', 'Is that the final price? And is the tax in it?'],
} satisfies Rule;
