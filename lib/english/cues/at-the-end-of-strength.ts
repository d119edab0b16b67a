import type { Cue } from '@/lib/engine/rule';

/** Said of life, or of a supplier: what else the message says tells which (lib/coach/danger.ts). */
export default {
  says: 'The writer has no strength or hope left, of which it stays open whether that is said of life.',
  patterns: [
    '(i|im|i really|i just|and|i simply|i honestly) (really|just|simply|honestly)? (can not|could not|can no longer|do not want to|do not know how to|am not able to|will not|no longer can) (just|even|possibly|really)? (go on|carry on|keep going|keep on|continue) (like this|this way|much longer|with this)?$',
    '(i|im|and|i just|i really) (really|just|simply)? (can not|could not|can no longer|am unable to|am not able to) (take|bear|stand|cope|face|do|manage|fight) (with)? (this|it|it all|things|anything|everything|all this|much more)? (any more|anymore|any longer|alone)?$',
    '(i have|i am|i have got|there is|left with) (got)? (nothing|no one|nobody|no hope|no future) (left|any more|anymore|more|at all)',
    '(nothing|no hope|no future) (is)? left',
    '(it|that|nothing|none of it|none of this|money|all this) (really)? (does not|no longer|do not|will not) (really)? (matter|matters) (any more|anymore|any longer|to me|now|at all)?$',
    '(no|not any|see no|can not see any|can not see a|only one|the only) (other)? way (out|forward for me|left)$',
    '(lost|losing|taken|took) (everything|it all|all i had|all i have|my whole life|everything i (had|have|love|loved|own|owned|worked for))',
    '(i|and) (really|just)? (do not|no longer) (really)? (want|wish) to be (here|around) (any more|anymore|any longer)?$',
    '(want|wanted|wish|need) (for)? (it|everything|this|all this|it all|all of it|the pain|the hurt|the noise in my head) (all)? (to)? (just|all)? (stop|end|be over|stopped|go away)',
    '(i have|i am|i feel|im|feeling|feel) (so|very|completely|totally|utterly|just|all|really)? (given up|hopeless|worthless|in despair|desperate|broken|at rock bottom|at my lowest|at the end of my (strength|tether|rope)|numb|empty inside|all alone|so alone|completely alone)',
    '(burden|bother) (to|on) (everyone|everybody|anyone|anybody|people|my (family|kids|children|daughter|son|wife|husband))',
    '(no|not any|see no|not see any|not see the|no more|not see a) (point|hope|future|reason) (any more|anymore|any longer|left|now|for me|in anything|in any of it)?$',
    '(my life|life|everything) is (over|finished|ruined|hell|unbearable|hopeless|meaningless|not worth much|pointless)',
    '(i|and) (have)? (had|got) enough of (everything|it all|this world)',
    '(tired|sick|weary) (of|with) (everything|it all|fighting|struggling|this world|being alone)',
    '(can not|could not|not) (sleep|eat|think|stop crying|stop shaking)',
    '(nobody|no one|not a soul) (will|would) (be)? (any)? (the)? (worse off|cares|care|notice)',
    '(i am|im|i have been) (crying|in tears) (as i|while i|all|every|and i can not)',
  ],
  flags: [
    'After the letter from the bank [I cannot go on].',
    'The dog died in May and [I have nothing left].',
    '[It does not matter any more].',
    'I have [lost everything], the house and the shop.',
    'The nights are long and [I feel hopeless].',
  ],
  passes: [
    'I cannot go on Tuesday, could we say Wednesday?',
    'Nobody took the last of the sandwiches.',
    'There are ten seats left for the matinee.',
    'I cannot do the tenth, but the twelfth is fine.',
    'Does the colour matter to you?',
  ],
} satisfies Cue;
