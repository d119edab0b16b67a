import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt } from '@/lib/english/feeling';

export default {
  says: 'Is confused or at a loss, and says it.',
  patterns: [
    `${feels} (confused|baffled|puzzled|bewildered|perplexed|mystified|bemused|flummoxed|stumped|nonplussed|none the wiser|unsure what|not sure what (is|to)|lost|completely lost|muddled|unclear (about|what|why|how|as to)|in the dark|at a loss to (understand|see|know|explain))`,
    `${feelsAtStart} (confused|baffled|puzzled|bewildered|perplexed) (by|as to|about|why|how|what|here|now|that)`,
    `${itIs} (confusing|baffling|puzzling|bewildering|a mystery|clear as mud|contradictory|hard to (follow|understand))`,
    '(makes|make|made) (absolutely|literally)? no sense (to (me|us))?',
    '(i|we|she|he) (really|just|honestly|simply|genuinely|still)? (do not|does not|can not|could not|did not|fail to|can t) (really|quite|even|begin to|possibly|for the life of me)? (understand|see|fathom|work out|make sense|make head|make out|grasp|follow|get|comprehend) (why|how|what|where|which|any|this|it|the (letter|bill|form|invoice|statement|message)|of|your|head)',
    '(my|our|his|her) (confusion|bewilderment)',
    '(told|tells|telling|says|said|say) ... (one thing|something different|different things|two different things|the opposite|something else)',
  ],
  except: [
    ...notFelt,
    '(i|we) (do not|can not) (see|get|understand) (why not|any (problem|reason|harm|objection|attachment|issue)|it (today|in|on)|what (time|day))',
    '(lost) (my|our|the|a|his|her|it|in|to|two|three|hours|money|track|count|an|at|on|for|all|weight)',
  ],
  flags: [
    '[We are completely baffled] by the second bill.',
    'The letter [makes no sense to me].',
    '[I do not understand why] the fee went up.',
    '[It is all very confusing] for my father.',
  ],
  passes: [
    'I do not see any problem with Friday.',
    'We lost two hours at the border.',
    'The plan makes sense to me.',
    'Confused words in the log are greyed out.',
  ],
} satisfies Cue;
