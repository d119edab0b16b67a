import type { Rule } from '@/lib/engine/rule';

const lost =
  '(birthday|wedding|anniversary|funeral|honeymoon|christmas|holiday|holidays|weekend|weekends|sunday|saturday|lunch|lunch break|dinner|day off|annual leave|leave|maternity leave|sick leave|easter|new year|school play|sleep|evening|half the night|whole night|whole weekend)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader is handed a bill for your sacrifice, and most people refuse to pay it.',
  patterns: [
    `(i|we|my (team|colleagues|colleague|lads|people)|our (team|staff)) (have|had)? (worked|working|sat|slaved|toiled|did|done|answered|spent|stayed|been) ... ... (through|during|on|over|out of) (my|our|their|his|her|the) ... ${lost}`,
    `(i|we|my (team|colleagues|colleague|lads|people)|our (team|staff)) (have|had)? (missed|cancelled|canceled|skipped|gave up|given up|lost|left|ruined|cut short|sacrificed) (my|our|their|his|her|the|two|three) ... ${lost}`,
    '(i|we) (have|had)? (barely|hardly|not) (slept|eaten|seen my (children|kids|family|wife|husband)|had a (day|evening|weekend) off)',
    '(i|we|my (team|colleagues|colleague|receptionist|staff)|our (team|staff|receptionist)) ... (in tears|crying|cried|close to tears) ... (because of|thanks to|over|after) (you|your)',
    '(because of|thanks to) (you|your (complaint|complaints|email|emails|demands|letter)) ... (in tears|cried|crying|sick leave|off sick|resigned|quit|handed in|working all)',
  ],
  onlyWith: [
    '(so (you|your|i|we|this|that|please|do|if|excuse|forgive|a)|and (you|your|this is|that is|all|now|still|then|yet|not)|only (to|for)|but (you|your|no|that|it seems)|for (you|your|this|nothing)|because of (you|your)|thanks to (you|your)|just (so|to|for|because)|while you|and for what)',
  ],
  notWith: ['(glad|happy to|pleased|proud|no trouble|pleasure|delighted|sorry|apologies)'],
  suggestions: [
    {
      sentence:
        'I put a good deal of work into this, so it would help me to know what is missing: [the question].',
    },
    { sentence: 'Here is what I can do about it: [the next step].' },
  ],
  flags: [
    '[We worked on your plans through our weekend], so you might say thank you.',
    '[I missed my own birthday] for your tax return, and you complain about a comma.',
    '[My colleague was in tears because of your] letter.',
  ],
  passes: [
    'We worked over the weekend, and the lift runs again.',
    'I was on holiday, so I read your mail only today.',
    'We missed our lunch, but the pump is in, and we are happy to help.',
    'The team worked through the night and the server is back.',
  ],
} satisfies Rule;
