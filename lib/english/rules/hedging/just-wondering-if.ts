import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'warning',
  message: 'The request hides so well that the reader may miss it.',
  patterns: [
    '(i am|i was|we were|we are|i have been|i)? (just|only|kind of|sort of)? (wondering|wondered) (if|whether) (maybe|perhaps|possibly|it (might|could|would) (maybe|perhaps|possibly) be (at all)? possible (for you)? (to)|you (might|could|would)? (maybe|perhaps|possibly)) (you)? (could|might|would|can)? (maybe|perhaps|possibly)? (be able to|be willing to)?',
    '(i am|i was|we were|we are)? (just|only) (wondering|wondered) (if|whether) (you|there) (might|could|would) (maybe|perhaps|possibly|at all|by any chance|potentially)',
    '(i|we) (just|only) (wanted|thought) (to)? (maybe|perhaps|possibly|quickly just)',
    '(if (it is|that is) (not too much (trouble|to ask|bother)|at all possible|ok|okay|not a problem)) (and)? (only)? if (you|it|that)',
    '(sorry|hate|i hate) to (bother|disturb|trouble|pester) you (again)? (but|and)? (i)? (just|was|am|maybe|only)',
    '(this|it) (is|might be|may be|could be) (probably|possibly|maybe|perhaps) (a)? (stupid|silly|dumb|nothing|wrong) (question|idea|thing)?',
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
