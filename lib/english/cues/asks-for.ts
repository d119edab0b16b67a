import type { Cue } from '@/lib/engine/rule';

/** What a reader can be asked to do. */
const act =
  '(<deed>|advise|bear|begin|calculate|catch|compare|consider|create|design|do|ensure|explain|give|keep|knock|let|make|quote|recommend|remind|reprint|return|round|run|see to|sort|spell|state|take|turn|use|wash|watch)';

const soften =
  '(please|kindly|pls|just|also|at least|then|now|maybe|perhaps|possibly|so|and|so please|and please)?';

const wanted =
  '(a|an|the|my|our|your|it|this|that|these|those|them|some|someone|somebody|you|to|all|full|compensation|answers|confirmation|him|her|one|two|three|another|everything|action|reassurance|proof|money|dates|both)';

export default {
  says: 'Asks for something to be done, given or stopped.',
  patterns: [
    `(please|kindly|pls) (also|just|can you|could you|would you|do|then|simply)? (not|<deed>|${act})`,
    `${act} ... (please|pls) $`,
    `(can|could|would|will|may|might) (you|someone|somebody|anyone|one of you|your (team|office|colleague|engineer|driver|manager)|we|i) (please|kindly|possibly|pls|just|also|maybe|perhaps|at least|mind)? (<deed>|have|come|arrange|mind|be|<doing>|see)`,
    `(i|we|they|she|he|my (wife|husband|mother|father|boss|client|clients|daughter|son)) (do|would|really|just|only|also|simply|now|therefore|still|all)? (just|really|also|only|now)? (want|need|require|expect|demand|insist on|request|would like|should like|would prefer|would appreciate|ask for|am asking for|are asking for|am after|are after|am requesting|are requesting|am looking for|would rather|deserve|look forward to|await|would expect|am expecting|must have|must ask|must insist|have to have) (now|really|just|only|at least|also)? ${wanted}`,
    `^ ${soften} (need|want|require|would like|looking for|requesting|asking for|after) (now|just|also)? (a|an|the|my|our|this|that|it|some|to|these|those|your|more|another|full)`,
    `^ ${soften} (<order>|ring|call|phone|refund|replace|repair|collect|return|stop|get|give|put|bring|take|book|confirm|arrange|make sure|ensure|organise|come|remove|reinstate|release|deliver|let me|let us|see to|pay|do) (me|us|him|her|it|this|that|them|the|my|our|your|a|an|all|someone|somebody|back|off|over|round|by|for|up|out|with|both|these|those|to|now|that|everything)`,
    `(fix|sort|repair|replace|refund|correct|cancel|return|send|get|collect|mend|solve|resolve|undo|redo|make) (it|this|that|them|these|everything|the|my|our|me|us) (fixed|sorted|repaired|replaced|refunded|done|out|right|good|back|off|up|down|over|by|before|today|now|immediately|asap|please|or|for)`,
    '(has|have|needs|need|must|should|ought|got) to be (fixed|sorted|repaired|replaced|refunded|done|redone|corrected|cancelled|returned|removed|collected|paid|back|moved|changed|finished|delivered|credited|cleaned|resolved|put right|made good|stopped|taken|here|sent|ready|in)',
    '(must|should) be (fixed|sorted|repaired|replaced|refunded|redone|corrected|cancelled|removed|collected|paid|credited|put right|made good)',
    '(needs|need) (fixing|sorting|repairing|replacing|changing|correcting|doing|moving|looking at|cleaning|redoing|to (go|come|change|stop|happen|know))',
    '(refund|replacement|credit|my money back|our money back|money back|compensation|new one|exchange|reimbursement|discount) (please|pls|now|asap|by|today|or|immediately|would do)',
    '(let|tell) (me|us) know (when|by|as soon as|once|what|how|if|whether|which|who|where|your|the|asap)',
    '(i|we) (look|am looking|are looking) forward to (your|receiving|hearing|a|an|the|my|seeing)',
    '(it|that) would (be)? (help|good|great|nice|helpful|appreciated|lovely|mean|make) (a lot|if|to have|to get)',
    '(i|we) (would be|am|are) (grateful|obliged|glad|happy) (if|for (a|an|the|your|any|some))',
    '(how|what) about (a|an|some|my|our|giving|sending|refunding|replacing)',
    '(would you mind|do you mind|any chance (of|you|that|we|i)|is there any (chance|way)|is it possible (to|for|that)|would it be (possible|ok|okay|alright))',
    '(i|we) (expect|want|demand|insist) (that)? (you|it|this|them|the|my|our) ... (to|be|is|are)',
    '(the least you can do|all (i|we) (ask|want|need)|what (i|we) (want|need|expect|would like) (is|now))',
    '(either|or) (you)? (refund|cancel|send|replace|fix|collect|take)',
  ],
  except: [
    '(please|kindly|pls) (do)? not? (worry|hesitate|get me wrong|feel|note|be (aware|assured|advised)|bear with|excuse|forgive|pardon|accept (my|our)|find|see (attached|below|the attached)|ignore|give my|give our|thank|pass (on)? my|say (hi|hello|thanks)|give (him|her|them|my|our) (my|our)? (regards|thanks|love|best))',
    'please (see|find|note|bear|feel|give (him|her|them|my|our) (regards|thanks|love|best|a big|my|our))',
    '(let|tell) (me|us) know (if|when|whether) (you (need|have|want|require|would)|there is anything|anything|that (works|suits|is ok)|this (works|suits|is ok)|it (works|suits))',
    '(can|could|would) (you|i|we) (believe|imagine|see (why|how|that|what)|say|blame)',
    '(i|we) (do|did) not (want|need|expect|require|ask for|demand|insist)',
    '(i|we) (never|hardly|no longer) (want|wanted|need|needed|asked|expect)',
    '(want|need|would like|wish) to (say|thank|add|tell|let you know|apologise|apologize|congratulate|mention|complain|make (it|you) (clear|aware)|be clear|express|raise|stress|point out|know (if|whether|when|what|how|why|who|where)|write|start|begin|believe|like|be (fair|honest))',
    '(want|wanted|like|need|wish|would like) (it|this|that|you|them|to)? (be)? (on (the)? record|recorded|noted|to know|know|heard|to understand|to be aware|aware|vent|get (it|this) off my chest|to realise|to realize)',
    '(get|put|come|take) (it|this|that|me)? (back to normal|well|round|together|along|on with|off to|over it)',
    '(look|looking) forward to (seeing|meeting|it|working|the (weekend|day|show|party|wedding|event|trip)|next|our (stay|visit|trip|meeting|call|next))',
    '^ (call|send|give|take|make|get|stop|pay|do|come) (it|me|us|you|that|this) (what you|my|a (day|stretch|moment)|old fashioned|picky|from me|sense)',
  ],
  flags: [
    '[Please send the] form again.',
    '[I want a] refund.',
    '[Could you move] the visit to June?',
    'The gate [needs fixing].',
    '[Send me] the right key.',
    '[We expect it to be] replaced.',
  ],
  passes: [
    'Please do not worry.',
    'I wanted to thank you for the lift.',
    'Let me know if you need anything.',
    'The bus was late again.',
    'We look forward to seeing you at the fair.',
    'I do not want a refund.',
  ],
} satisfies Cue;
