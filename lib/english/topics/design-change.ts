import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about changing what is being made.',
  names: [
    'changes to signed quotes',
    'quote changes',
    'changes to orders',
    'changes to quotes',
    'order amendments',
    'material changes',
    'changes to the design',
    'changes to specification',
    'design changes',
    'design change',
    'specification changes',
    'change requests',
    'changes to order',
    'order changes',
    'spec changes',
    'changes after approval',
    'late changes',
  ],
  patterns: [
    '(swap|change|switch) (the|our|my|it) ... (for|to|into)',

    '(change|changing|swap|swapping|switch|make|alter|have|want|add|move|like) (the|it|them|our|my|a|all|two|those|these|that)? ... (colour|color|finish|size|size|longer|wider|taller|shorter|narrower|deeper|handles|handle|doors|door|worktop|wood|oak|white|black|grey|green|blue|island|drawers|layout|material|fabric|drawing|drawings|design|specification|spec|units|shelf|shelves|cm|inches|side|model|version|instead)',
    '(different|another|new) (colour|color|finish|size|handle|handles|material|design|layout|fabric|wood)',
    'changed (my|our|her|his) (mind|minds)',
  ],
  flags: ['Could we [change the handles]?', 'We would [like a different colour] after all.'],
  passes: ['The size is right.', 'Thank you for the design.'],
} satisfies Topic;
