import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'acknowledge',
  severity: 'warning',
  message: 'They have told this before and feel that nobody was listening.',
  patterns: [
    'how many (more)? (times|emails|calls|messages|letters|weeks|months|people|tickets) (do|did|must|does|will|have|am|are|is)',
    '(this is|now|that is|for) (now)? (the|my|our) <ordinal> (time|call|request|complaint|reminder|attempt)',
    '(i|we) (have|had)? (already)? (called|rung|phoned|emailed|written|wrote|asked|told|contacted|chased|complained|explained|reported|requested|said) (you|this|that|it|about this|your (office|team|colleague|staff|support)|for this|for it|to you)? (now)? (several times|many times|(three|four|five|six|ten|a dozen|countless|numerous|multiple|x|3|4|5|6|10) times|twice|repeatedly|again and again|over and over|more than once)',
    '(again and again|time and again|over and over|time after time)',
    '(yet again (i|we|you|nobody|no one|the|my|our|there)|once again (nobody|no one|nothing))',
    '(for the last time|for the umpteenth time)',
    '(sick|tired) of (asking|chasing|repeating|explaining|waiting|calling|being)',
    '(keep|kept) (asking|chasing|having to|calling|being told|getting passed|being passed|waiting)',
    '(passed|sent|pushed|bounced) from (pillar to post|one (person|department|desk) to)',
    '(tell|repeat|explain) (my|our|the) (whole|entire|same)? story (again|to)',
    '<ordinal> ... (in a row|running)',
    '<ordinal> (time|crash|failure|outage|fault|breakdown|delay|error) ... (this (week|month|year)|in (two|three|four|five|six|a) (days|weeks|months|week|month))',
    'despite (several|many|repeated|numerous|two|three|countless|multiple|all) (of)? (my|our|the)? (previous)? (reminders|emails|calls|requests|messages|letters|promises|assurances|attempts|complaints)',
    '^ (seriously|really|and|yet|once|not)? again $',
    '(i|we|he|she) (still)? (can not|could not|do not|did not|have not) (still)? ... after (two|three|four|five|six|several|all these|this many) (weeks|months|days|calls|emails|attempts|reminders)',
  ],
  except: [
    '(thank|thanks|grateful|appreciate) ... (again and again|time and again)',
    '(play|read|watch|use|enjoy) ... (again and again|over and over)',
    '(quarter|win|year|goal|title|birthday|rise|increase|place|prize|award) ... (in a row|running|this year)',
  ],
  flags: [
    '[How many times do] I have to ask for a receipt?',
    '[This is the third time] the bins were left out.',
    '[We have asked twice].',
    'I am [tired of chasing] the clinic.',
  ],
  passes: [
    'How many chairs do you need for the hall?',
    'The third time slot on Monday suits us.',
    'Thank you once again for the flowers.',
    'We wrote the tests twice, once for each platform.',
  ],
} satisfies Rule;
