import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  answering: { attack: 'warning', fault: 'warning' },
  message: 'The reader wrote to somebody who can help, and learns only that you cannot.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    '(i|we) (really|only|just|do|honestly)? (wish) (i|we|there) (could|was|were|had) ... (help|do|more|tell|say|answer|something|anything)',
    '(there is)? (not|hardly|very little|little) (a lot|much|a great deal|a whole lot|anything|a thing)? (more|else)? (that)? (i|we) can (really|actually|personally)? do (about (it|this|that)|for you)? (from|at|on) (here|this (desk|end|side|office)|my (end|side|desk|position|level)|our (end|side))',
    '(nothing|not a thing|very little|not much|not a lot) (more|else)? (that)? (i|we) can (really|actually|personally)? do (about (it|this|that)|for you)? (from|at|on) (here|this (desk|end|side|office)|my (end|side|desk|position|level)|our (end|side))',
    '(sorry|afraid) (that)? (i|we) (can not|could not|am not able to|are not able to|was not able to) be (of)? (more|much|any|any more|further|greater) (help|use|assistance|helpful|useful)',
    '(sorry|afraid) (not to|to not|for not being able to) be (of)? (more|much|any|any more|further) (help|use|assistance)',
    '(i|we) (am|are) (powerless|helpless|as helpless as|stuck) (here|too|to|in this|as you)?',
    '(it|that|this) is (completely|totally|entirely|all|really)? (out of|not in) (my|our) (hands|power|control)',
    '(i|we) (have|had) (no|very little|not much|zero) (say|influence|control|power) (in|over|about|on) (it|this|that|these|the|what|how|when)',
    '(i|we) (can not|could not) (really|actually|personally)? (help|do anything|do much|tell you (much|anything)|say (much|anything)) (about|with|on|here|there|from)? (it|that|this|you)? (i am afraid|sorry|unfortunately|from here)',
  ],
  notWith: [
    '<helping>',
    '(but|so|and|instead|however) (i|we|here|what) (can|will|have|am|are|would|shall)',
    '(sooner|earlier|in person|with you|be there|join|come|stay)',
  ],
  suggestions: [
    { sentence: 'What I can do is [the next step].' },
    {
      sentence:
        'The person who can decide this is [name]; I will pass it on today and write to you by [day].',
    },
  ],
  flags: [
    '[I wish I could help].',
    '[There is not a lot I can do from this desk].',
    '[Sorry I cannot be of more help].',
    '[I have no say in what] the depot sends.',
  ],
  passes: [
    'I wish I could be there to see it open.',
    'I cannot change the date, but I can book you a second room.',
    'There is nothing that I cannot carry from here.',
    'We have a say in the colour, and we chose green.',
  ],
} satisfies Rule;
