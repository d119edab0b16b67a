import type { Rule } from '@/lib/engine/rule';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader is told that they heard wrong; the talk turns to who said what.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(you|they|your ...) (must|may|might|will|probably|clearly|obviously|simply|surely) (well)? (have)? (got it wrong|misheard|misread|misunderstood|mixed (it|that|this|them|things|something) up|been (mistaken|confused|thinking of|dreaming|given the wrong)|imagined|dreamt|confused)',
    '(nobody|no one|none of us|not one of (us|my team|our staff)) (here|in (this|the|our) (office|team|shop|building|company)|at (our|this) (end|office)|on (our|my) (side|team))? (ever|would have|would ever have|could have|has|has ever)? (told|said|promised|agreed|mentioned|offered|suggested|quoted|confirmed|advised) (you (that|this|any such thing|so|anything)?|that|this|anything|any such|to|a|it)',
    '(that|this|it) is (really|simply|absolutely|definitely|certainly|most certainly)? not (at all)? (what (was|we had|had been|i|we) (ever)? (said|agreed|told|promised|quoted|discussed|offered|written)|how (it|that|things) (happened|went|was)|the case at all|what happened)',
    '(i|we) (have)? never (once|ever)? (said|quoted|promised|confirmed|mentioned|offered|agreed (to|on)|told (you|anyone)|wrote) (the|a|an|friday|monday|tuesday|wednesday|thursday|saturday|sunday|anything|any|it|that (it|we|i|you|the|there)|you|we|blue|free|two|three|four|five|six|seven|eight|nine|ten|twelve|more|less)',
    'you (said|told|agreed|promised|signed|approved|confirmed|wanted|chose|picked|insisted|asked for) (it|this|that|so|to|on|off|the)? ... yourself',
  ],
  except: [
    '(i|we) (have)? never (said|told|promised|offered) (you|it)? (thank|thanks|goodbye|how)',
    '(if|maybe|perhaps|sorry|apologies|i|we|may) (you|i|we) ... misunderstood',
    'never (said|mentioned) that (it|there) (was|is) (easy|your)',
  ],
  notWith: [
    '<helping>',
    '<owning>',
    '(but i can|wrong|may have been unclear|nobody (told|warned) you|and (that|this) (is|was) (our|my)|should have)',
  ],
  suggestions: [
    { sentence: 'I may not have been clear, so let me say what applies now: [the point].' },
    { sentence: 'Whatever was said, here is what I can do now: [the next step].' },
  ],
  flags: [
    'The fitting is extra; [you must have misheard].',
    '[Nobody here told you that].',
    '[That is not what was agreed].',
    '[We never promised a] room with a view.',
  ],
  passes: [
    'Nobody told you about the lift, and that was our mistake.',
    'You may have missed the bus by a minute; the next one leaves at six.',
    'We have never offered a smaller size, sorry.',
    'That is not what we had agreed; could you check the quote?',
    'Nobody here told anyone to move the car.',
  ],
} satisfies Rule;
