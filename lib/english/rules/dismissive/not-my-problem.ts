import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader is left alone with it, and knows that you know.',
  patterns: [
    '(is|was|are) (really|simply|just|frankly|definitely|certainly)? not (really)? (my|our) (problem|problems|job|concern|business|headache|circus)',
    'not (my|our) (problem|job|circus|monkeys)',
    '(that|this|it|which) is (really|simply|just|entirely|now|frankly|still)? your (own)? (problem|lookout|headache) (not (mine|ours))? $',
    '(that|this|it|which) (sounds like|looks like|seems like|is starting to sound like) (a|your) (you|personal)? problem',
    '(above|below|beyond) my (pay grade|paygrade)',
    'not (what (i am|we are)|enough)? paid (enough)? to (do|deal|put up|answer|explain|argue)',
    '(why|how) (is|should) (this|that|it) (be)? (my|our) (problem|job|concern|business|responsibility)',
    '(find|ask|bother|pester|talk to|call|contact) (someone|somebody|anyone) else (about (it|this)|with (it|this|that)|to do)? $',
    '(i|we) (have|got) (better|more important|bigger|other|far better|much better) (things|problems|fish|work) (to do|to worry about|to fry|to deal with)',
    '(wash|washing) (my|our) hands of',
    'not (really|actually)? (my|our) (department|team) (problem|job|concern)',
    '(see|understand|know) (how|why) (this|that|it) (is|would be|should be|could be) (our|my) (problem|fault|mistake|responsibility|business|concern)',
    '(bigger|larger|better|worse|more important|more urgent) (problems|fish|things|worries|issues) (than|to fry|to worry)',
  ],
  except: ['not (my|our) (problem|job) (description|title|number|to judge|alone)'],
  suggestions: [
    {
      sentence: 'I cannot settle this myself, so I am passing it to [name], who will write to you by [day].',
    },
    { sentence: 'This is one for [the team]; I have told them, and they will write to you by [day].' },
  ],
  flags: [
    'The leak [is not our problem].',
    'If the tram was late, [that is your problem].',
    'Budgets are [above my pay grade].',
    '[We have better things to do].',
  ],
  passes: [
    'The problem is not our only one, but it comes first.',
    'That is your problem set for week 3.',
    'It was not my job number but the one below it on the sheet.',
    'My colleague in accounts will answer the tax question by Friday.',
  ],
} satisfies Rule;
