import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Agrees with what another on the same side asked for, or settles it.',
  patterns: [
    '(agree|agreed|agrees|seconded|second that|approved|approve|confirmed|confirm|confirming|signed off|sign off|green light|endorse|endorsed|echo|ditto|likewise|same here|same from me|me too|plus one)',
    '(1|one|thumbs up|yes|ok|okay|all good) (from|for|on) (me|us|my side|our side)',
    '(go|going) (right)? ahead',
    '(fine|ok|okay|good|great|perfect|happy|works|suits|grand|lovely|no objection|no objections|no problem|sounds good|looks good|all good) (with|by|for|to|from) (me|us|that|this|it|everyone|everybody|all|both|sales|finance|the|my|our|either|go)',
    '(whatever|what|as) (she|he|they) (says|said|say|wants|decides|suggests|suggested)',
    '(do|go) (what|as|with what|with whatever) (she|he|they) (says|said|say|wants|asked|decides)',
    '(go|going|gone) with (hers|his|theirs|that|it|her|him|them)',
    '(outvoted|talked round|won me over|convinced me|persuaded me|changed my mind|come round|gave in|give in|lost|been overruled|stand corrected)',
    '(we|they|all of us|both of us|the two of us) (have|are)? (all|both|now|finally|since)? (talked|spoken|discussed|agreed|decided|settled|sorted|made up|in agreement|of one mind|on the same page|aligned)',
    '(it is|that is|is) (settled|decided|agreed|final|unanimous|sorted|all agreed)',
    '(final|settled|unanimous|case closed|end of|no more changes) $',
    '(over to|up to|down to|leave it to|leave that to|defer to|i defer|happy to defer) (her|him|them|you)?',
  ],
  except: [
    '(not|never|nobody|no one|has not|have not|did not) ... (agree|agreed|approved|approve|confirmed|settled|decided|signed off|finance)',
    '(can|could|would) (not)? (agree|approve|sign off|confirm)',
  ],
  flags: ['[Seconded], oak is fine.', '[We have talked] and it is oak.', 'Oak it is, I [stand corrected].'],
  passes: ['Nobody has agreed to oak.', 'It must be ash.', 'I cannot sign off the oak.'],
} satisfies Cue;
