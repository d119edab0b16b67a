import type { Cue } from '@/lib/engine/rule';

const boss =
  '(<boss>|partner|partners|owner|colleague|colleagues|team|board|finance|finance team|accounts|legal|legal team|insurer|insurers|head|someone senior|somebody senior|committee|boss)';

export default {
  says: 'Says that somebody else decides.',
  patterns: [
    '(not|never) (mine|my decision|my call|for me|up to me|within my|in my (power|gift|authority)|something i (can|could|may|am able to)|authorised|authorized|allowed|able) (to (decide|agree|approve|grant|give|offer|promise|sign|lift|authorise|authorize|say yes|waive|change))',
    '(is|was) not (mine|my decision|my call|up to me|within my|in my (power|gift|authority))',
    '(can|could|may|will) not (decide|agree to|approve|authorise|authorize|sign off|grant|promise) (that|this|it|on|alone|by myself|myself|without)',
    `(need|needs|require|requires|subject to|awaiting|get|getting|ask for|asked for|asking for|obtain|request|requested|seek|pending) (a|the|an|his|her|their|my|our)? (${boss})? (approval|permission|sign off|agreement|go ahead|authorisation|authorization|signature|okay|yes|consent|decision)`,
    `(ask|asked|asking|check|checked|checking|speak|spoken|clear|talk|talked|discuss|raise|raised|take|put|taken) (it|this|that|your request|your case)? (up)? (with|to|past|before|in front of)? (my|our|the) ${boss}`,
    `(my|our|the) ${boss} (decides|decide|has to|have to|needs to|need to|must|signs|approves|will decide|will have to|can decide|will look|makes that|would have to|can|may)`,
    `(decision|call|question|matter|one) (is|lies|rests|sits|for) (for|with)? (my|our|the)? ${boss}`,
    '(above|beyond|over|outside) (my|our) (limit|authority|pay grade|level|remit|head|allowance)',
    '(sign|signs|signed|signing) (it|this|that|these|them) off',
    '(is|are|sits|lies|rests) (on|with) (his|her|their) (desk|call|decision)',
  ],
  flags: [
    'That [is not mine] to decide.',
    'It [needs approval], which I have asked for.',
    'I will [check with my manager] this afternoon.',
    '[Our director decides] that, and she is in tomorrow.',
    'It is [above my limit].',
  ],
  passes: [
    'I decided to send it by post.',
    'My manager is on leave.',
    'We can do that for you.',
    'Of course, no charge at all.',
  ],
} satisfies Cue;
