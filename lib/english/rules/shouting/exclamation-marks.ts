import type { Rule } from '@/lib/engine/rule';
import { createMarkFinder } from '@/lib/english/detect/mark-runs';
import happy from '@/lib/english/lists/happy';
import outcry from '@/lib/english/lists/outcry';
import stress from '@/lib/english/lists/stress';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A row of exclamation marks reads as a raised voice.',
  detect: createMarkFinder('!', {
    loud: [
      ...outcry,
      'again',
      'last',
      'no',
      'not',
      'nothing',
      'still',
      'times',
      'your',
      'second time',
      'third time',
      'fourth time',
    ],
    friendly: happy,
    stressed: stress,
  }),
  suggestions: ['.'],
  flags: ['You have to stop this[!!!]', 'The gate was open again[!!!!]'],
  passes: [
    'The whole team made it to the final!!!',
    'Thank you so much!!!',
    'Happy birthday, Ines!!!',
    'The gate was open again!',
  ],
} satisfies Rule;
