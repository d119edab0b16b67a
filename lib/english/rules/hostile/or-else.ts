import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'An ultimatum leaves the reader two ways: to give in, or to fight.',
  source: 'Brett et al., Academy of Management Journal, 2007',
  patterns: [
    'or else $',
    '(this is|consider this) (your|my|our|the) (last|final) (warning|chance)',
    '(do not|never) (push|test|try|mess with|cross|threaten) (me|us) $',
    '(do not|never) make me (say|tell|repeat|come|call|do|regret)',
    '(there will be|face|suffer|live with|accept) (serious|severe|the|real)? consequences $',
    'you will (hear|be hearing) from (our|my) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys)',
    'see you in court',
    'i will (make sure|see to it) (that)? (you|nobody|no one|everyone) ... (never|again|pay|regret|knows|lose)',
  ],
  except: ['(never|again) (happen|happens|occur|occurs)'],
  suggestions: [
    { sentence: 'I would like to settle this with you by [day], and I will call you then.' },
    { sentence: 'If we have no answer by [day], our next step will be [the step].' },
  ],
  flags: [
    'Return the keys by noon [or else].',
    '[This is your final warning].',
    'Keep this up and [you will hear from our lawyers].',
    '[Do not test me].',
  ],
  passes: [
    'Our solicitor will send you the lease on Monday.',
    'If the rent is not in by 1 March, clause 9 of the lease applies.',
    'Please do not test the alarm before the engineer is there.',
    'The committee discussed the consequences of the merger for pensions.',
  ],
} satisfies Rule;
