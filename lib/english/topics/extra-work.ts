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
    '(while|whilst|when|as|since) (you|he|she|they|your|the) (are|is|were|lads|chaps|men|guys|boys|team|people|fitter|plumber|crew|lot|man)? (are|is)? (here|there|at it|on site|in|over|up there|about|on|round|in there|doing)',
    '(might|may) as well',
    '(also|just|quickly) (do|add|paint|fit|move|build|fix|put|take|sort|knock|make|include|write|change|install|run|lay|tile|plaster|replace|remove|have)',
    '(throw|squeeze|slip|fit|pop|tack) (in|it in|on|them in|that in|this in)',
    '(one|a few|a couple of|some) (more|other|extra|additional|small|little|last|quick) (thing|things|job|jobs|bits|bit|extra|extras|favour|favours|changes|task|tasks|request|requests)',
    '(extra|additional|another) (socket|sockets|door|window|room|page|pages|radiator|shelf|wall|job|light|lights|coat|work|feature|report|section)',
    '(in addition|on top of that|as well|too|at the same time)',
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
