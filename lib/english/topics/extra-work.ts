import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about more work than was agreed.',
  names: [
    'work outside',
    'extra work',
    'additional work',
    'extras',
    'variations',
    'out of scope',
    'work beyond',
    'outside the contract',
    'outside the drawings',
    'outside the signed drawings',
    'unquoted work',
    'additional tasks',
    'extra tasks',
  ],
  patterns: [
    '(while|whilst|when|as|since) (you|he|she|they|your (lads|chaps|men|guys|boys|team|people|fitter|plumber|crew|lot|man|lad)) (are|is|were) (here|there|at it|on site|in|over|up there|about|round|in there|doing)',
    '(might|may) as well',
    '(could|can|would|will|please|and|to) (you|they|he|she|them)? (also|quickly) (do|add|paint|fit|move|build|put|take out|knock|make|install|run|lay|tile|plaster|replace|remove)',
    '(throw|squeeze|slip|fit|pop|tack) (in|it in|on|them in|that in|this in)',
    '(one|a few|a couple of|some) (more|other|extra|additional|small|little|quick) (thing|things|job|jobs|bits|bit|extra|extras|favour|favours|task|tasks) (for|while|to|you|please|could|can|that)',
    '(extra|additional|another) (socket|sockets|door|window|room|page|pages|radiator|shelf|wall|job|light|lights|coat|work|feature|report|section)',
    '(instead of|rather than|not) (what|as|the one) (we|was|is) (agreed|drawn|quoted|in the drawings)',
    '(quick|small|little|tiny) (favour|job|thing|extra|change)',
    'was not (in|on|part of) (the|our|your) (plan|plans|drawings|quote|contract|brief|scope|order)',
  ],
  flags: [
    '[While you are here], paint the gate.',
    'They [might as well] do the shed.',
    'Could you [throw in] a map?',
  ],
  passes: ['Thank you for the plan.', 'Please send the drawings.'],
} satisfies Topic;
