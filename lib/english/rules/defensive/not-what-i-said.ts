import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The talk turns to who said what; the reader still has the problem.',
  patterns: [
    '(that|this|it) is (really|simply|absolutely|definitely)? not (at all)? what (i|we) (said|meant|wrote|agreed|promised|told|discussed)',
    '(i|we) (have)? never (once)? (said|agreed|promised|claimed|told you|wrote|stated) (that|this|to|anything|any such thing|it|you)?',
    '(i|we) (did|do) not (ever)? (say|promise|agree to|write|claim|tell you) (that|this|any such thing|anything of the)',
    '(you are|you have been|stop) (just)? (twisting|putting words|misquoting|misrepresenting|distorting)',
    'do not put words',
    '(i|we) (never|did not) (make|made) (any)? (such|that) (a)? (promise|claim|statement|commitment)',
  ],
  except: ['(i|we) never (said|promised|agreed|told you) (thank|thanks|goodbye|hello|hi)'],
  suggestions: [
    { sentence: 'I may not have been clear, so let me say what I meant: [the point].' },
    { sentence: 'Let us put in writing what applies now: [the point].' },
  ],
  flags: [
    '[That is not what I said].',
    '[I never said that] the fence was included.',
    '[We never promised] a sea view.',
    '[You are twisting] my words.',
  ],
  passes: [
    'That is what we said in the quote, and it holds.',
    'We have never seen this fault before, and our engineer is on it.',
    'The twisting stair is being repaired.',
    'I did not say thank you for the cake yet, so thank you.',
  ],
} satisfies Rule;
