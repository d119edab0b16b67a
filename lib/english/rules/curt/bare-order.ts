import type { Rule } from '@/lib/engine/rule';
import { soleSentence } from '@/lib/english/detect/whole-text';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A bare order is read as a snub; a please and a reason cost one line.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  only: 'imperative',
  detect: (text) => soleSentence(text, 6),
  suggestions: [{ sentence: 'Could you please [the task] by [day and time]?' }],
  flags: ['[Read the contract].', '[Send me the form].', '[Check your spam folder].'],
  passes: [
    'Please read the contract.',
    'Have a lovely weekend!',
    'Let me check with the kitchen.',
    'Enjoy your holiday, Sam.',
    'See you at noon.',
  ],
} satisfies Rule;
