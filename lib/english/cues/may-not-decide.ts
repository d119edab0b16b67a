import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that the writer may not decide.',
  patterns: [
    '(i|we|he|she) (can|may|could) not (really|actually|possibly|just)? (sign (it|this|that|anything|things)? (off)?|approve|authorise|authorize|decide|agree to|commit|make (that|the|this|a) (decision|call)|say yes|give (the|you) (go ahead|ok|green light|approval)|speak for)',
    '(i|he|she) (am|is) not (the (one|person) (who|to)|in a position to|able to (decide|approve|agree|sign)|allowed to (decide|approve|agree|sign|say)|authorised|authorized|supposed to (decide|agree)|the (owner|boss|decision maker|manager))',
    '(do|does|did|have|has) not (actually|really)? (have|got|had)? (the|any|a|much) (authority|power|right|mandate|say|final say)',
    '(have|has|had|got) (no|zero|little) (say|authority|power|mandate|vote|right)',
    '(not|hardly) (my|mine|her|his) (call|decision|place|job to decide|to (decide|make|give|approve|say))',
    '(above|beyond) (my|his|her) (pay grade|pay scale|authority|remit|head|station)',
    '(i|we) (can|could|may) not (really|actually|possibly|just)? say (yes|no|either way|one way or)',
    '(i|we) (have|was|were|am|are) (been)? (told|instructed|asked|under instructions) not to (sign|agree|approve|say|decide|accept|order|authorise|commit)',
    '(that|this|it|which|these|such) (is|are|was|would be) (a (decision|call|matter|question) for|(really|entirely)? (up|down) to|not for me|for (the|my|our|head) (office|board|committee|owner|owners|boss|director|manager|trustees|landlord)) (to|the|my|our|someone|somebody|head|her|him|them|others)?',
    '(i|we) (have|need|would have|would need) (to)? (wait for|get|await) (the|my|our|his|her|their|an)? (approval|permission|sign off|go ahead|blessing|ok|okay|authorisation)',
  ],
  flags: [
    '[I cannot sign it off].',
    'It is [not my decision].',
    '[I have been told not to sign] anything.',
    'She [has no say] in it.',
  ],
  passes: ['I will sign it on Monday.', 'It is my decision.', 'The board signs.'],
} satisfies Cue;
