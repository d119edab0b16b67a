import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks how somebody is, or wishes them well: no answer is owed.',
  patterns: [
    '(pint|pints|beer|beers|curry|drinks|a drink|coffee|lunch|footy|golf|darts|kickabout) (on|this|next|later|soon|tonight|after|sometime|at|friday|saturday|sunday|monday|thursday|wednesday|tuesday) (friday|saturday|sunday|monday|thursday|wednesday|tuesday|week|tonight|work)? $',
    'how (are|is|r) (you|u|things|life|everyone|everything|it going|the family|the kids|the baby|the dog|the cat|the weather|your (family|mother|mum|mom|father|dad|wife|husband|son|daughter|baby|dog|cat|garden|knee|back|leg|hip|arm|day|week|team|summer|winter))',
    'how (have|has) (you|things|everyone|everything|life|the (week|summer|year)) (all)? been',
    'how (was|were|did) (your|the) (weekend|holiday|holidays|trip|break|christmas|easter|summer|wedding|party|flight|move|half term|vacation|time off|bank holiday|long weekend|birthday|half marathon|marathon|honeymoon)',
    'how did (the|your) (move|wedding|party|marathon|exam|exams|race|trip|holiday) go',
    'how (do you do|goes it|is tricks|are we all)',
    'how (are|is) (you|everyone|everybody|the team|they) (all)? (coping|keeping|doing|holding up|getting on|finding)',
    '^ (hi|hello|hey|dear|so|and|anyway)? (i|we)? (just)? (hope|trust|hoping|hopefully)',
    '(good|nice|lovely|great|pleasant) (weekend|holiday|holidays|break|trip|christmas|easter|summer|bank holiday)',
    '(enjoying|enjoyed|enjoy|surviving|survived) (the|your|this) (sun|sunshine|weather|weekend|holiday|holidays|break|heat|snow|rain|summer|heatwave|bank holiday)',
    '(did|have) you (have|had|enjoy) (a)? (good|nice|lovely|great|the|your) (weekend|holiday|holidays|break|trip|time|christmas|easter|summer|rest)',
    '^ (all|everything|everyone|is everything|is everyone|are you|you|you all|are you all|keeping) (is|are)? (well|ok|okay|good|alright|all right|fine|busy)(with you|there|your end)? $',
    '(who would have thought|who would have guessed|fancy that|small world|where does the time go|where has the (time|year|summer|month) gone|is it (really)? (friday|monday|christmas|march|june|autumn|summer|spring) already|can you believe (it is|that it is|how)|what a (day|week|year|summer)|is not it (lovely|warm|cold|hot))',
    '(how about|what about) (this|that) (weather|heat|rain|snow|match|game|result)',
  ],
  flags: [
    '[How are you]?',
    '[How was your weekend], Ana?',
    '[Hope] the move went well?',
    '[Who would have thought] it?',
  ],
  passes: [
    'How are you going to mend the roof?',
    'How is the deposit paid back?',
    'When is the weekend rate on?',
    'Is everything ready for the inspection?',
  ],
  except: [
    'how (are|is) you (going|planning|supposed|meant|able|dealing|handling|charging|calculating|proposing|intending|getting on with)',
    'how (are|is) (you|things|it|everything) (going)? (to|with (the|my|our))',
    'how (are|is) things (progressing|looking|going) (with|on)',
  ],
} satisfies Cue;
