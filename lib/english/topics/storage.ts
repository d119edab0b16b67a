import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about keeping goods for somebody.',
  names: ['storage', 'storing', 'warehousing', 'holding goods', 'store'],
  isEssential: true,
  patterns: [
    '({store} (it|them|the|our|my|this|these|some|for)|storage|keep (it|them|the|our|these|this|hold) ... (for|until|till|over|at yours|in your)|hold (on to|onto|it|them|the|our|these|this) ... (for|until|till|over)|hang on to|hold (it|them)|warehouse (it|them)|keep (it|them) (there|with you|at yours|in the depot))',
  ],
  except: ['storage (space|device|full|limit|drive)', '(cloud|mailbox|disk|icloud) storage'],
  flags: ['Can you [keep the pallets until] Friday?', 'We need [storage] for a week.'],
  passes: ['The store is open.', 'Keep well.'],
} satisfies Topic;
