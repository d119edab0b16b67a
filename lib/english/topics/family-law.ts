import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about divorce and children.',
  names: ['family law', 'divorce', 'family matters', 'custody', 'matrimonial'],
  patterns: [
    '(divorce|divorced|divorcing|separation|custody|child support|child maintenance|alimony|prenup|my ex|separate from|visitation|contact with the children)',
  ],
  flags: ['I want a [divorce].', 'We have joint [custody].'],
  passes: ['The cream separates.', 'The customs desk.'],
} satisfies Topic;
