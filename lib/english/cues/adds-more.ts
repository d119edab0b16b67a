import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Adds one more thing to what was asked.',
  patterns: [
    '^ (oh|and|also|plus|ps|p s|ah|actually|sorry|forgot|one|another|while|last|final|quick|btw|by the way|additionally|furthermore|just)',
    '(one|another|a few|two|couple of|few|some|couple) (more|other|last|final|further|small|little|quick|extra)? (thing|things|tweak|tweaks|request|requests|change|changes|bit|bits|extra|extras|idea|point|points)',
    '(while you are|whilst you are|while we are|whilst we are|when you are) (at it|there|on it|in there|about it)',
    '(forgot|forgotten|meant) to (say|mention|add|ask|tell)',
    '(can|could) you (also|add|throw in|squeeze in)',
    'also (add|can|could|please|pls|the|we|need|want|would|do|put|change|make|include)',
    '(as well|too|on top) (please|pls|if you|thanks|then)',
  ],
  flags: ['[Oh], and a second bell.', 'Could we have [one more thing]?', 'I [forgot to say] that it is red.'],
  passes: ['The bell is red.', 'Thank you for the bell.'],
} satisfies Cue;
