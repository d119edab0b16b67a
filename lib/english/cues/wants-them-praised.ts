import type { Cue } from '@/lib/engine/rule';

const helper = '(you|he|she|they|him|her|them|your|that|this|the <workman>)';

const award =
  '(medal|medals|rise|raise|pay rise|bonus|promotion|pat on the back|gold star|round of applause|award|day off|statue|knighthood|drink on me|box of chocolates|hug)';

export default {
  says: 'Wants somebody of the reader’s side to hear, or to get, the praise that they earned.',
  patterns: [
    `(deserve|deserves|earned|earn|give|giving|get|gets|owed|due|worth|want|for) ... (a|an|the)? (big|proper|decent|huge|massive)? ${award}`,
    `how (very|really|incredibly|so|amazingly)? (<praise>|helpful|kind|patient|good|great|nice|friendly|quick|polite|pleased|happy|well|much (i|we) (liked|loved|enjoyed|appreciate|appreciated)|professional|thorough|fast|efficient) (and (<praise>|helpful|kind|patient|quick|polite|friendly))? ${helper}`,
    '(how|that) (pleased|happy|grateful|thankful|delighted|impressed|satisfied) (i|we)',
    `(say|tell|telling|hear|know|write) (something|a few words|a few things|only|some|a)? (nice|good|kind|positive|lovely|complimentary) (things|words|thing|word)? (about|of|to)`,
    '(pass|send|give|leave|share|put in|pass on|write) (on)? (a|an|some|my|our|the)? (good|kind|positive|nice|glowing|great|five star)? (word|words|compliment|compliments|praise|review|feedback|thanks|reference) (about|for|to|on)',
    '(sing|sang|singing) (your|his|her|their) praises',
    '(credit|tribute) (to|where)',
    '(was|were|is|are|been) (a|an|such a|all)? (absolute|real|total|true|complete|proper)? (star|stars|gem|gems|treasure|treasures|angel|angels|legend|legends|hero|heroes|godsend|delight|marvel)',
    '(say|want to say|express) (a (big|huge|special|proper))? (thanks|thank you|my thanks|our thanks|my gratitude|our gratitude)',
    '(want|like|love|wish) to thank',
    '(commend|compliment|praise) (you|him|her|them|your|the)',
    'thank (him|her|them|your|the)',
    '(keep|hang on to|hold on to) (him|her|them|that one)$',
    '(made|saved) (my|our) (day|week|life|holiday|trip|bacon|wedding)',
    '(best|kindest|nicest|loveliest|friendliest|most helpful|most patient) (service|person|people|agent|<workman>|experience|stay|call|visit)',
    '(sorted|fixed|solved|did|mended|done) ... (in (five|ten|two|5|10|2|a few|no) (minutes|min|mins|time|seconds)|what ... could not)',
  ],
  except: [
    '(not|never|hardly|no|if) ... (deserve|deserves|credit|praise|compliment)',
    '(sarcasm|sarcastic|joking)',
  ],
  flags: [
    'That lad [deserves a pay rise].',
    'I want them to know [how patient you] were.',
    'I would love to [say something nice about] Petra.',
    'You have [made my week].',
  ],
  passes: [
    'I want them to know how long I waited.',
    'He does not deserve a bonus.',
    'How are you?',
    'They should hear about this.',
  ],
} satisfies Cue;
