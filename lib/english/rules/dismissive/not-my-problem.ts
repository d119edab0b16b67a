import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader is left alone with it, and knows that you know.',
  patterns: [
    '(that|this|it|which) is (really|strictly|purely|entirely|a matter)? between you and (them|him|her|the|your) ',
    '(of)? no (concern|business|interest) (of|to) (ours|mine|us|me) ',
    '(is|was|are) (really|simply|just|frankly|definitely|certainly)? not (really)? (my|our) (problem|problems|concern|business|headache|circus) (and|so|at all|is it|i am afraid)? $',
    '^ (sorry)? not (my|our) (problem|job|circus|monkeys)',
    '(that|this|it|which) is (really|simply|just|entirely|now|frankly|still)? your (own)? (problem|lookout|headache) (not (mine|ours))? $',
    '(that|this|it|which) (sounds like|looks like|seems like|is starting to sound like) (a|your) (you|personal)? problem',
    '(is|are|was|were|be) (still|all|purely|entirely|now|really|actually|very much)? (your|his|her|their|the ... s) (own)? (problem|problems|lookout|headache|business|worry|responsibility|department|job) (and|but)? not (ours|mine|ours i am afraid|my|our)',
    '(above|beyond) my (pay grade|paygrade) $',
    'not (what (i am|we are)|enough)? paid (enough)? to (do|deal|put up|answer|explain|argue)',
    'why (is|should) (this|that|it) (be)? (my|our) (problem|job|concern|business)',
    '^ (so|then|just|well)? (find|bother|pester) (someone|somebody|anyone) else (about (it|this)|with (it|this|that)|to do)? $',
    '(i|we) (have|got) (better|more important|far better|much better) (things|work) to (do|worry about|deal with) (than)?',
    '(wash|washing) (my|our) hands of',
    '(do not|can not|fail to) (see|understand|know) (how|why) (this|that|it) (is|would be|should be|could be) (our|my) (problem|fault|mistake|business|concern)',
  ],
  except: ['not (my|our) (problem|job) (description|title|number|to judge|alone)'],
  suggestions: [
    {
      sentence: 'I cannot settle this myself, so I am passing it to [name], who will write to you by [day].',
    },
    { sentence: 'This is one for [the team]; I have told them, and they will write to you by [day].' },
  ],
  flags: [
    'Who pays whom is [no concern of ours].',
    'The leak [is not our problem].',
    'If the tram was late, [that is your problem].',
    'Budgets are [above my pay grade].',
    '[We have better things to do].',
  ],
  passes: [
    'Please keep this between you and me.',
    'The problem is not our only one, but it comes first.',
    'That is your problem set for week 3.',
    'It is not our job to sign drawings; the engineer does that.',
    'We have bigger problems than the paint: the beam is cracked.',
    'I see why this is our responsibility and will act.',
    'It was not my job number but the one below it on the sheet.',
    'My colleague in accounts will answer the tax question by Friday.',
  ],
} satisfies Rule;
