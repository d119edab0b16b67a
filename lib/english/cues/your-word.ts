import type { Cue } from '@/lib/engine/rule';

const teller = '(you|he|she|they|<workman>|somebody|someone|one of you|your (office|team|colleague|staff))';

export default {
  says: 'Holds the reader to what the reader’s side said.',
  patterns: [
    `(you|he|she|they|somebody|someone|your (young|other)? <workman>) (told|promised|assured|quoted|informed|advised|guaranteed|swore to) (me|us|my|him|her) ... (that|the|it|on|in|over|it would|there|i|we|when)`,
    '(you|he|she|they|your <workman>) (quoted|promised|said (it (was|is|would)|the (price|fee|cost|rate)|that (it|the)|there would|we would|i would|i could|you would|he would|she would|they would)) ',
    `(i|we|my (wife|husband|mother|father|son|daughter)) (was|were|had been|have been) (told|promised|assured|quoted|informed|advised|led to believe) (by|that|on|over|it|the|there|i|we)`,
    `(which|what) (is|one is) (it|right|correct|true)`,
  ],
  except: [`${teller} (said|says) (fine|ok|okay|yes|no problem|sure|leave|he|she|they)`],
  flags: [
    '[You told me on the phone that it] was free.',
    '[I was promised that] the van would wait.',
    'One form says May and one says June, so [which is it]?',
  ],
  passes: ['I told your nurse that it hurts.', 'He said fine.'],
} satisfies Cue;
