import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because people write it so often who do not dare to ask.
export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The request hides so well that the reader may miss it.',
  patterns: [
    '(i am|i was|we were|we are|i have been|i)? (just|only|kind of|sort of)? (wondering|wondered) (if|whether) (maybe|perhaps|possibly|it (might|could|would) (maybe|perhaps|possibly) be (at all)? possible (for you)? (to)|you (might|could|would)? (maybe|perhaps|possibly)) (you)? (could|might|would|can)? (maybe|perhaps|possibly)? (be able to|be willing to)?',
    '(i am|i was|we were|we are)? (just|only) (wondering|wondered) (if|whether) you (might|could|would) (maybe|perhaps|possibly|potentially)',
  ],
  suggestions: ['could you please'],
  flags: [
    '[I was just wondering if maybe you could possibly] send the plan.',
    '[I am wondering whether perhaps you might] open the side gate.',
  ],
  passes: [
    'I was wondering if you could send the plan.',
    'Could you possibly open the side gate?',
    'We wondered whether the bridge would hold.',
  ],
} satisfies Rule;
