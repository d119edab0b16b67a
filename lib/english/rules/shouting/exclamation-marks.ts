import type { Rule } from '@/lib/engine/rule';
import { markRuns } from '@/lib/english/detect/mark-runs';
import happyWords from '@/lib/english/lists/happy';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A row of exclamation marks reads as a raised voice.',
  detect: (text) => markRuns(text, '!', happyWords),
  suggestions: ['.'],
  flags: ['This has to stop[!!!]', 'The gate was open again[!!!!]'],
  passes: ['Thank you so much!!!', 'Happy birthday, Ines!!!', 'The gate was open again!'],
} satisfies Rule;
