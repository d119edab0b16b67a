import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears “your own fault” before anything that helps.',
  patterns: [
    '(i|we) (have|had)? (already|clearly|repeatedly|specifically|explicitly|very clearly) (told|warned|advised|explained to|reminded) you (that|this|not|it|what|why|how|in|twice|several|many|more)',
    '(i|we) (did|had) (tell|told|warn|warned) you',
    '(i|we)? told you so',
    '(i|we) (told|warned) you (this|that this|it|that it) (would|was going to|might|could) (happen|break|fail)',
    '(i|we) (have|had)? (told|warned|informed) you (this|that)? (many times|several times|twice already|repeatedly|already|again and again|more than once)',
    'you (were|had been|have been) (clearly|repeatedly|already|specifically|explicitly|fully|well)? (told|warned|advised) (of this|several times|beforehand|not to|repeatedly|many times)',
    '(i|we) (am|are|was|were) (just|only) (doing (my|our) (job|jobs)|doing (what|as)|following (orders|instructions|procedure|the rules)|the messenger)',
    '(i|we) (just|only) work here $',
    'shoot the messenger',
    '(we|i) (simply|just|only|merely) followed (our|the|standard) (process|procedure|procedures|protocol|policy|instructions)',
  ],
  notWith: ['<helping>'],
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
    '[We already told you that] the lift was due for repair.',
    '[I told you so].',
    '[You were warned not to] park on the verge.',
    '[I am just doing my job].',
  ],
  passes: [
    'I told you about the workshop on Friday; the programme is attached.',
    'You were told the wrong room, I am sorry.',
    'I only work here on Tuesdays.',
    'We followed every step in the guide and it works.',
    'You have been told about the fire drill.',
    'We followed up with the courier and the crate is in Leeds.',
    'The steward followed the procedure for a medical call and the guest is well.',
  ],
} satisfies Rule;
