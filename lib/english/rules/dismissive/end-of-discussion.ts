import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader is shut out, and will look for another door.',
  patterns: [
    'end of (story|discussion|conversation|debate|argument) $',
    '(this|the|that) (discussion|conversation|matter|subject|topic|debate) is (now)? (closed|over|finished|done|ended)',
    'not up for (discussion|debate|negotiation)',
    '(i|we) (have|had) (nothing (more|else|further) to (say|add)|said all)',
    '(i|we) (am|are) (not)? (done|finished|through) (discussing|talking|arguing|debating|with this (conversation|discussion))',
    '(i|we) (am|are|will) not (going to|be)? (discuss|discussing|debate|debating|argue|arguing) (this|it|that)? (with you)? (any (further|more|longer)|anymore|again)',
    '(that|this) is (all|everything) (i|we) (am going|are going|will|need|intend) to say',
    '(take it or leave it|like it or lump it|you like it or not)',
    '^ like it or not',
    '(do not|please do not) (bother|waste your time) (to|with)? (replying|reply|writing|write|calling|call|arguing|contacting|emailing|asking|responding)',
    '(free|welcome) to ... (elsewhere|somewhere else|someone else|somebody else)',
    '(if you do not like it|if that does not suit you|if you are not happy) ... (elsewhere|somewhere else|leave|door|find (another|someone)|tough)',
    '(you know where|there is) the door',
    'because (i|we) (say|said) so',
  ],
  except: ['(say|add) (to (the|your|this|that|it|what)|from|on|at this|about (the|your|this|that|it))'],
  suggestions: [
    { sentence: 'This is as far as I can go, and here is why: [the reason].' },
    { sentence: 'I cannot change this, but I can offer [the alternative].' },
  ],
  flags: [
    'No pets, [end of story].',
    '[This discussion is closed].',
    'The price is 40, [take it or leave it].',
    '[You know where the door] is.',
  ],
  passes: [
    'The end of the discussion paper has the figures.',
    'I have nothing further to add to the plan.',
    'You are welcome to go up to the roof terrace.',
    'We will not discuss your file with anyone.',
    'We cannot lower the fee, but we can spread it over six months.',
  ],
} satisfies Rule;
