import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks what the reader would like to happen.',
  patterns: [
    '(what|which|how) (would|could|can|might|should|do|does|will|may|is|of) ... (put (it|this|that|things|matters) right|make (it|this|that|things) (right|up|good|better)|fix (it|this)|be fair|feel (right|fair)|help|helps|like|prefer|want|wish|suit|suits|work|need|see (happen|us do)|do for you|resolve|satisfy|useful|best|ideal|acceptable|a good outcome)',
    '(what|which) (outcome|solution|option|result|remedy|way|one|of (these|those|the two)|resolution|route) ',
    '(tell|let|show|write|say) (me|us)? (know)? (please|also|honestly|frankly)? (what|which|how|if|whether) ... (you (would|want|need|prefer|like|expect|have in mind|are hoping|hope|think|feel|wish)|right|fair|help|helps|best|better|suits|suit|work|works|preferred|matters|solution)',
    '(like|love|want|glad|happy|keen|grateful|good|helpful|help me|useful) to (hear|know|understand|learn) (from you)? (what|which|how)',
    '(do|would|could|should|shall) (you|we|i) ... (prefer|rather|like|want) (that|to|me|us|a|the|it|one|either|<doing>|for)?',
    '(would|do|will) you (prefer|rather|like|want)',
    '(would|could|will|does) (a|an|the|another|this|that|it|either|some) ... (help|suit|put (it|this|that) right|make up|be (fair|acceptable|of use|welcome|enough|better|useful|ok|okay|right)|work|do|feel right)',
    'what would (that|it|this) be',
    '(feel|feels|be|seem|seems) right (to|for) you',
    '(hear|know|learn|understand) (it|that|this)? from you (what|how|which|rather|than)?',
    '(make amends|make it up to you|make up for (it|this)) ... (way|how|what)',
    '(your|a) (preference|preferred (solution|outcome|option|way)|choice|wish|wishes|thoughts on (how|what))',
    '(how|what) can (i|we) (do|offer|best|make|fix|help|put|resolve|change|solve)',
    '(shall|should) (we|i) ... (or)',
    '(choose|choice|pick|decide|up to you|say the word|your call|you decide|either way|as you prefer|whichever you|whatever you)',
    '(is there|are there) (anything|something|a way|one thing|any) ... (put|make|help|would|we can|i can|could|prefer|like)',
    'what (did|do) you (expect|have in mind|hope|picture|imagine|want|need)',
    '(would|could) you (let|tell) (me|us) (know)? (what|which|how)',
  ],
  except: [
    '(let|tell) (me|us) know if (you|there)',
    '(what|anything) else ',
    '(would|do) you like to (know|see|hear) (why|how)',
    '(if|should|whenever|in case) (there is|you have|you need|you would) ... (anything|any)',
  ],
  flags: [
    '[What would put it right] for you?',
    'Please [tell me what you would] like us to do.',
    '[Do you prefer a] new bed or a smaller bill?',
    '[How can we fix this] problem?',
  ],
  passes: ['I know what happened.', 'Let me know if you have any questions.', 'The bed will be repaired.'],
} satisfies Cue;
