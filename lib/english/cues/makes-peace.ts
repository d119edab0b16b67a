import type { Cue } from '@/lib/engine/rule';

const glad =
  '(great|good|lovely|nice|kind|brilliant|perfect|wonderful|excellent|gorgeous|marvellous|fantastic|superb|fine|sorted|well|happy|pleased|delighted|grateful|better|much better|star|gem|treasure|beautiful|amazing|helpful)';

export default {
  says: 'The writer thanks, praises, or takes back what they said.',
  patterns: [
    '(thank|thanks|thankyou|ta|cheers|thx)',
    '(many thanks|much appreciated|appreciate (it|that|this|you|your)|grateful)',
    '(i|we|im) (am|are|was|were|do|really|truly|must|want to|would like to|owe you)? (so|very|truly|really|terribly|awfully)? (sorry|apologise|apologize|an apology|apologies|beg your pardon)',
    '^ (so|very|really|terribly|awfully|oh|ah|right)? (sorry|apologies)',
    '(forgive me|my mistake|my fault|my bad|my apologies|out of order|take (it|that|it all) back|i was (wrong|rude|beastly|unfair|harsh|out of line|horrible|in the wrong)|you were right|forget i spoke|no hard feelings|start again|fresh start|clean slate|mea culpa|i overreacted|feeling daft|feel daft)',
    `(is|it is|are|was|were|looks|look|that is|all|you are|you have been|you were|she is|he is) <very>? (all|a|an|so|much|absolutely|really|such a)? ${glad} (now|again|work|job|news|to hear|of you)?`,
    '(all done|all in order|all sorted|all good|job done|works now|working now|found it|fixed now|pint on me|drinks on me|over the moon|well done|ten out of ten|10 out of 10|looking forward to)',
  ],
  except: [
    '(no|without|not even a|not a|not so much as a|never a|not one) (thank|thanks|apology|sorry)',
    '(thanks|thank you|cheers) for (nothing|ruining|wasting|ignoring|destroying|the lies|lying)',
    '(no|zero) thanks to',
    '(not|never|hardly|far from|nowhere near|no) (so|very|all|at all|a|even|been|much|really)? (great|good|lovely|nice|kind|brilliant|perfect|wonderful|excellent|fine|sorted|happy|pleased|better|helpful|well|grateful|sorry|in order)',
    'sorry (is not|does not|will not|excuse|lot|state|sight|outfit|is worth|to say|but|mess|shower)',
    '(your|a|an|that|this|the|any) (sorry|apology|apologies)',
    '(good|great|nice|lovely) (for nothing|luck with|riddance)',
  ],
  notWith: ['(useless|idiots|idiot|pathetic|disgrace|disgusting|rubbish|liars|crooks|appalling|shambles)'],
  flags: [
    '[Thank] you, that worked.',
    'The new worktop is in, and [it is perfect].',
    '[I am so sorry], I was tired on Friday.',
    '[You were right] about the fuse.',
  ],
  passes: [
    'Thanks for nothing.',
    'Your sorry is worth nothing to us.',
    'It is not good enough.',
    'Not even an apology came with it.',
  ],
} satisfies Cue;
