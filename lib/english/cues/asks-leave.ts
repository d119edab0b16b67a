import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks whether something can be had or done.',
  patterns: [
    '(can|could|may|might) (i|we|you|my|our|the|this|it|that|someone|somebody|he|she|they|dr|doctor)',
    '(would|will|are|is) (you|it|there|he|she|anyone|the) (be)? (able|possible|ok|okay|all right|alright|any (chance|way|possibility)|a (way|chance|possibility)|mind|willing|prepared|consider|let|allow|accept|available|free)',
    '(is|are) there (any|a|an|some) (chance|way|possibility|option|flexibility|room|space|slot)',
    '(any|some) (chance|way|possibility|hope) (of|to|that|you|we|i|for)',
    '(do|does) (you|it|the) (do|offer|deliver|ship|sell|have|take|accept|allow|stock|provide|make|price match|cover|come|also|still)',
    '(i|we) (would|should|will|do)? (like|love|want|need|prefer|wish|hope|hoping|was hoping|were hoping|am hoping|are hoping|would appreciate) (to|for|the|a|an|it|you|that|my|our|this)',
    '^ (need|want|looking for|hoping for|please could|please can|please would|kindly)',
    '(how|what) about (a|an|the|if|we|making|moving|having)',
  ],
  except: [
    '(can|could|may|would|will|might) (i|we|you|someone|somebody) (please|just|kindly|also)? (tell|confirm|let (me|us) know|advise|explain|say|remind|ask|check|trust|clarify|remember|see)',
  ],
  flags: [
    '[Can we] move it to June?',
    '[Is there any chance] of a table?',
    '[I would like to] return the boots.',
    '[Do you deliver] to islands?',
  ],
  passes: ['When does it open?', 'The boots pinch.', 'Who holds the key?'],
} satisfies Cue;
