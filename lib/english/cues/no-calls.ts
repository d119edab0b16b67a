import type { Cue } from '@/lib/engine/rule';

const call =
  '(call|calls|ring|phone|telephone|talk|speak|phone calls|telephone calls|be rung|be called|be phoned)';

export default {
  says: 'Says that the writer cannot or will not talk on the telephone, or wants it in writing.',
  patterns: [
    '(am|is|are|being|was born|profoundly|partially|severely|completely|stone|nearly|quite|very|gone) (profoundly|partially|severely|completely|stone|nearly|quite|very|totally|now)? (deaf|hard of hearing|hearing impaired|mute|non verbal|nonverbal|aphasic)',
    '(lost|losing|without|no|lose) (all|my|his|her|most of my)? (hearing|voice|speech|larynx)',
    '(stammer|stutter|aphasia|selective mutism|phone phobia|phone anxiety|telephone phobia|hearing (loss|aid|aids)|laryngitis|tracheostomy)',
    `(do|please do|would rather you did|will|would|can|could|must|shall|should) not (want|wish|need|like|be|able|have|try|use|do|make|take|come|answer|pick up|ever|under any circumstances|attempt|bother|dare|ask me)? (to)? (to|a|an|any|the|me|another|it)? (${call}|telephone|phones|by phone|on the phone|over the phone|to me by phone)`,
    `(please|kindly)? (no|stop|without|avoid|hate|not|never|refuse|rather than|instead of|not able|unable) (more|to|further|any|by|on|over)? (the|another|a)? (${call}|calling|ringing|phoning|phone|telephone)`,
    '(by|via|in|over|through|to|on) (email|e mail|mail|writing|letter|text|chat|post) (only|alone|please|from now on|and nothing else|exclusively|instead)',
    '(only|just|solely|exclusively) (by|via|in|over|through|to|on|use) (the)? (email|e mail|mail|writing|letter|text|chat|post)',
    '(keep|stick|keeping|stay) (it|this|everything|us|things)? (to|with|on|in) (email|e mail|mail|writing|text)',
    '(everything|it|this|that|answer|reply|response|explanation|all|confirmation of everything|anything|communication|correspondence) ... in writing',
    '(want|need|require|expect|prefer|insist on|demand|like|have|get|put|reply|respond|answer|explain) (it|this|that|everything|all|a|an|your|to|me|us|the)? ... in writing',
    '(email|e mail|write|text|message) (me)? (only|instead|please do not (call|ring|phone))',
    '(prefer|rather|want|happier|easier|better) (to)? (email|e mail|mail|write|writing|text|have it written|emails)',
    '(can not|could not|unable to|not allowed to|no way to|not able to) (take|make|use|answer|pick up|hear|get to|be on|talk|speak) ... (call|calls|phone|telephone|on the phone|work|shift)',
    '(no|not) (signal|reception|phone|mobile|telephone) (here|there|where|at|in|on|with me|available|right now)?',
    '^ (write|email|mail)$',
  ],
  except: [
    '(did|do|does|you) not (even|ever)? (call|ring|phone|speak|talk) (me|us)? (back)?$',
    '(nobody|no one|none of you|you|they|he|she|who|why) ... (did|do|does|will|would|can|could) not (even|ever|bother to|bother|have the courtesy to|want to)? (call|ring|phone|speak|talk|answer|pick up)',
    '(no|not) (phone|call|ring|calls|phone call|telephone call) (back|from|at all|to say|yet|since|returned|for|came|received|all day|from you)',
    '(do not|did not) (hesitate|forget|fail|mind|be afraid) to (call|ring|phone|speak|talk)',
    'do not (call|ring|phone) (it|this|that|yourself|yourselves|him|her|them)',
    '(why|how|whether) ... (not|never) (call|ring|phone)',
    'not (talking|speaking) about',
    '(can not|could not) (talk|speak) (highly|for)',
    '(not|never) (want|need|asked for|interested in) another (email|mail|message|letter)',
    '(confirm|confirmed) ... in writing',
    '(difficult|hard|tricky|impossible|easy|easier|awkward) to ... (in writing|by email|in an email|in words)',
    '(fall|fell|falls|turn|turned|turning) (on|a)? deaf (ears|ear)?',
    'deaf ears',
    'stop (calling|ringing|phoning)? (it|this|that|him|her|them|yourself)',
  ],
  flags: [
    'I [am profoundly deaf].',
    '[Please do not ring], I am at work.',
    'I [want everything in writing].',
    'Reply [by email only].',
    'I [can not use the telephone].',
  ],
  passes: [
    'Nobody called me back.',
    'Please do not hesitate to call.',
    'Why did you not ring?',
    'My words fell on deaf ears.',
    'Do not call it a day yet.',
    'I never got a call from you.',
  ],
} satisfies Cue;
