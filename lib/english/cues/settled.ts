import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that the trouble is over, or takes the complaint back.',
  patterns: [
    '(it is|it was|they are|that is|this is|everything is|everything|all|now|both|it has|has|is|has been|have been|been|got it|are|its|we are) (now|all|been|finally|completely|happily|already|since)? (all)? (sorted|fixed|resolved|mended|solved|put right|working (now|again|perfectly|fine|a treat|beautifully)|cleared up|back (to normal|up|on|working|online)|sorted out|good now|fine now|ok now|okay now|perfect now|settled|repaired|refunded (already|now|in full)|arrived (now|safely|today|this morning|after all)|turned up|ironed out|straightened out)',
    '^ (all|now)? (sorted|fixed|resolved|solved|mended|panic over|false alarm|scrap that|scratch that|crisis averted|all good|all sorted|all done|ignore (that|this|me|my)|never mind|forget (it|that|my last|what i))',
    '(ignore|disregard|scrap|scratch|forget|cancel|withdraw|withdrawing|drop|dropping|take back|close|delete) (all)? (of)? (my|the|this|that|what i|our|me) (last|previous|earlier|first|other|complaint|original|angry|said|rant|email|message|mail|ticket|query|moan|note|request|two)',
    '(found|find|spotted|located|discovered|got) (it|them|the ...|that ...|my ...|our ...) (after all|in (my|our|the) (spam|junk|drawer|bag|car|other|inbox|shed|loft|coat|pocket)|now|in the end|eventually|thanks)',
    '(turns|turned) out (it|that|i|we) (was|is|had|were|am) (just|only|all)? (my|our|me|us|fine|nothing|user|looking|using|the wrong (address|password|button|box)|already|there all along|in (my|the)|not (plugged|switched))',
    '(false alarm|panic over|crisis (over|averted)|no harm done|all is (well|forgiven|good)|all s well|water under the bridge|bygones|consider it closed|case closed|no longer (a problem|an issue|needed|necessary)|problem solved|you can (close|ignore|disregard)|please (close|ignore|disregard)|nothing (more)? (to do|needed|required|further) (now|from you|on your side)?)',
    '(no longer|not) (upset|angry|cross|annoyed|worried|bothered|needed|an issue|a problem) (now|any more|anymore)?',
    '(was|were|felt|had been) (<very>|a bit|a little|quite)? (angry|upset|cross|furious|livid|worried|fuming|annoyed|anxious|frustrated|panicking|panicked|scared|in a state) ... (but|until|till|then|though|when|yesterday|earlier|last (week|month|night)|at first|initially)',
    '(calmed down|over it now|put (me|us|my|our) ... (mind|minds) at (rest|ease)|(huge|big|massive|such a|what a|a real|great)? (relief|weight off)|so relieved|very relieved|relieved (to|that)|sigh of relief)',
  ],
  except: [
    '(not|never|nothing|until|till|when|once|if|before|unless|wish|want|need|needs|would|should|must|will|could|can|get|supposed|claims|told|said|says|why|how|isn t|half) ... (sorted|fixed|resolved|mended|solved|put right|working|cleared up|back|repaired|refunded|ironed out|settled|straightened out)',
    '(marked|closed|shown|listed|status|shows|called) (as|it)? (sorted|fixed|resolved|solved|done|closed)',
    '(do not|can not|did not|will not|never|you|to|they|just|please do not) (ignore|disregard|forget|close|cancel|drop|delete)',
    '(would be|it would be|will be|be) (a|such a|an)? (huge|big|great|enormous)? (relief|weight off)',
  ],
  flags: [
    'The gate [is all sorted], thank you.',
    '[Please ignore] my last note.',
    '[Panic over].',
    'I [was cross on Monday, but] Ana put it right.',
    'We [found the key after all].',
    'The call [put my wife and my minds at rest].',
  ],
  passes: [
    'It is still not fixed.',
    'When will it be sorted?',
    'The ticket was closed as resolved, and the tap still drips.',
    'I want this put right today.',
    'It would be a huge relief to have a date.',
    'Do not ignore the smell of gas.',
  ],
} satisfies Cue;
