import type { Cue } from '@/lib/engine/rule';

const how =
  '(also|now|just|then|first|both|all|next|personally|gladly|happily|certainly|of course|instead|still|go and|try to)?';

export default {
  says: 'Offers to do something for the reader.',
  patterns: [
    `(i|we) (can|could|would|may) ${how} (be able to|be happy to|be glad to)? (<deed>|have (it|this|that|them|someone|somebody|a|an|the|your|you))`,
    '(happy|glad|pleased|delighted|ready|prepared|willing|able) to <deed>',
    '(shall|should|may|can|could) (i|we) (just|also|perhaps|maybe)? <deed>',
    'would you like (me|us|a|an|the|one|him|her|somebody|someone|it) (to)?',
  ],
  except: [
    '(can|could|would|may|will) (not|never)',
    '(as|when|once|if|unless|how|why|where|than|that) (i|we) (can|could|would)',
    '(i|we) (can|could|would|may) (only|really|certainly|well|fully|quite|completely|totally|just|also|both)? (see|imagine|understand|tell|say|hear|feel|appreciate|have done|do better|have been|help but|talk|show|let down|be proud|make excuses|answer for)',
    '(happy|glad|pleased|delighted|ready|able) to (hear|see|read|help but|have|talk|take|say)',
    '(would you like|shall i|should i|may i|can i) to (think|imagine)',
  ],
  flags: [
    '[I can send] a second crate.',
    'We are [happy to replace] it.',
    '[Shall I book] the ferry?',
    '[Would you like us to] ring?',
  ],
  passes: ['I cannot send it.', 'I can see why.', 'We will ring when we can.', 'I am glad to hear it.'],
} satisfies Cue;
