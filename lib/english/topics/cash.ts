import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about cash.',
  names: ['cash', 'cash payments', 'cash in hand', 'cheques'],
  patterns: ['(cash|cash in hand|in notes|cheque|cheques|check in the post)'],
  flags: ['May I pay in [cash]?', 'I will leave a [cheque].'],
  passes: ['Cashmere is soft.', 'Please check it.'],
} satisfies Topic;
