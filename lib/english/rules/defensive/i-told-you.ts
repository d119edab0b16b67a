import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears “your own fault” before anything that helps.',
  patterns: [
    '(i|we) (have|had)? (already|clearly|repeatedly|specifically|explicitly|very clearly) (told|warned|informed|advised|explained to|reminded) you',
    '(i|we) (did|had) (tell|told|warn|warned) you',
    '(i|we)? told you so',
    '(i|we) (told|warned) you (this|that this|it|that it) (would|was going to|might|could) (happen|break|fail)',
    '(i|we) (have|had)? (told|warned|informed) you ... (many times|several times|twice|repeatedly|before|already|again and again|more than once|in advance)',
    'you (were|had been|have been) (clearly|repeatedly|already|specifically|explicitly|fully|well)? (told|warned|advised) (about|of this|several times|in advance|beforehand|before|not to|repeatedly|many times)',
    '(i|we) (am|are|was|were) (just|only) (doing (my|our) (job|jobs)|doing (what|as)|following (orders|instructions|procedure|the rules)|the messenger)',
    '(i|we) (just|only) work here',
    '(i|we) (do not|did not) (make|write|set) the rules',
    'shoot the messenger',
    '(we|i) (simply|just|only|merely) (followed|were following|was following|did) (our|the|standard)? (process|procedure|procedures|protocol|policy|instructions|your instructions|what (we were|i was|you) (told|asked))',
    '(we|i) followed (our|the (correct|proper|right|standard|usual|full)|standard|every|all the) (process|procedure|procedures|protocol|policy|step|steps|rules)',
  ],
  except: [
    '(should|ought to) have (told|warned|informed|advised) you',
    '(happy|glad|pleased|sorry) (i|we) told you',
    'as (i|we) told you',
  ],
  suggestions: [
    { sentence: 'This has turned out badly for you, so here is what we can do now: [the next step].' },
    { sentence: 'What I can do now is [the next step].' },
  ],
  flags: [
    '[We already told you] that the lift was due for repair.',
    '[I told you so].',
    '[You were warned not to] park on the verge.',
    '[I am just doing my job].',
  ],
  passes: [
    'I told you about the workshop on Friday; the programme is attached.',
    'You were told the wrong room, I am sorry.',
    'We followed up with the courier and the crate is in Leeds.',
    'The steward followed the procedure for a medical call and the guest is well.',
  ],
} satisfies Rule;
