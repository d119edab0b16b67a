import type { Rule } from '@/lib/engine/rule';
import { ordersOnly } from '@/lib/english/detect/whole-text';
import order from '@/lib/english/lists/order';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A bare order is read as a snub; a please and a reason cost one line.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  detect: (text) => ordersOnly(text, order),
  suggestions: [{ sentence: 'Could you please [the task] by [day and time]?' }],
  flags: [
    '[Read the contract].',
    '[Send me the form].',
    '[Just check your spam folder].',
    '[Read the label]. Row 3.',
  ],
  passes: [
    'Please read the contract.',
    'Have a lovely weekend!',
    'Let me check with the kitchen.',
    'Enjoy your holiday, Sam.',
    'Check the map when you have landed, and call me.',
  ],
} satisfies Rule;
