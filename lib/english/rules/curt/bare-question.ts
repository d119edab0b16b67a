import type { Rule } from '@/lib/engine/rule';
import { asksOnly } from '@/lib/english/detect/whole-text';
import bluntQuestion from '@/lib/english/lists/blunt-question';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'A bare question reads as a reproach; a greeting and a please turn it into a question.',
  source: 'Byron, Academy of Management Review, 2008',
  detect: (text) => asksOnly(text, bluntQuestion),
  suggestions: [{ sentence: 'Could you please let me know [the point] by [day and time]?' }],
  flags: ['[Where is my ladder]?', '[Why was this not done]?', '[What do you want]?'],
  passes: [
    'Hi Ann, where is my ladder?',
    'Where is the nearest station from your office, and is there parking?',
    'When does the fair open?',
  ],
} satisfies Rule;
