import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a debt.',
  names: ['debt', 'debts', 'arrears', 'bad debt'],
  patterns: ['(debt|debts|arrears|owe|owed|owing|outstanding balance|balance|behind with (my|the|our))'],
  flags: ['I can not clear the [arrears].', 'How much do I [owe]?'],
  passes: ['I doubt it.', 'Towed away.'],
} satisfies Topic;
