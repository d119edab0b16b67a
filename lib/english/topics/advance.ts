import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a free thing that is limited.',
  names: ['free', 'free of charge', 'complimentary', 'gratis', 'no charge'],
  patterns: ['(free|complimentary|gratis|on the house|included|no charge|without charge)'],
  except: [
    'feel free',
    '(are|is|am|be|you|i|we) free (on|at|to|for|in|this|next|then|now|tomorrow|after|before|until|between)?',
    '(gluten|dairy|sugar|smoke|toll|tax|duty|hands|stress|trouble|hassle|interest) free',
  ],
  flags: ['Is that one [free] as well?', 'A [complimentary] one would be nice.'],
  passes: ['Feel free to call.', 'I am at home on Friday.'],
} satisfies Topic;
