import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because quarrels in writing turn on who said what.
export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The talk turns to who said what; the reader still has the problem.',
  patterns: [
    '(that|this|it) is (really|simply|absolutely|definitely)? not (at all)? what (i|we) (said|wrote|promised) $',
    '(i|we) (have)? never (once)? (said|agreed to|promised|claimed|told you|wrote) (that|this|anything|any such thing|you) $',
    '(i|we) (did|do) not (ever)? (say|promise|agree to|write|claim|tell you) (any such thing|anything of the) (kind|sort)?',
    '(you are|you have been|stop) (just)? (twisting|putting words|misquoting|misrepresenting|distorting)',
    'do not put words',
    '(i|we) (never|did not) (make|made) (any)? (such|that) (a)? (promise|claim|statement|commitment)',
  ],
  notWith: ['<helping>', '(but i can|sorry|wrong|may have)'],
  except: ['(i|we) never (said|promised|agreed|told you) (thank|thanks|goodbye|hello|hi)'],
  suggestions: [
    { sentence: 'I may not have been clear, so let me say what I meant: [the point].' },
    { sentence: 'Let us put in writing what applies now: [the point].' },
  ],
  flags: [
    '[That is not what I said].',
    '[I never said that].',
    '[We never made any such promise].',
    '[You are twisting] my words.',
  ],
  passes: [
    'That is what we said in the quote, and it holds.',
    'We have never seen this fault before, and our engineer is on it.',
    'The twisting stair is being repaired.',
    'That is not what we agreed; could you check the quote?',
    'I never said that it was easy.',
    'I did not say thank you for the cake yet, so thank you.',
  ],
} satisfies Rule;
