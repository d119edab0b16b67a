import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about what the law says.',
  names: ['legal advice', 'legal questions', 'law'],
  patterns: [
    '(legal advice|legally|legal|lawful|the law|my rights|our rights|solicitor|lawyer|attorney|sue|court|contract say|can they evict|evict|eviction|enforceable|liable|is it legal)',
  ],
  flags: ['[Is it legal] to do so?', 'What are [my rights] here?'],
  passes: ['The lawn is wet.', 'Right on.'],
} satisfies Topic;
