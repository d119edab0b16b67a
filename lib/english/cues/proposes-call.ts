import type { Cue } from '@/lib/engine/rule';

const call = '(call|ring|phone|dial|telephone)';

export default {
  says: 'Proposes to telephone, now or later.',
  patterns: [
    '(my|our|his|her) (number|name|call) (will|is going to|should) (come up|flash up|appear|show|show up|light up|reach you)',
    '(i|we) (will|would|shall|can|could|am going to)? (try|reach|catch|get hold of) (you|your (mobile|phone|office|number|landline)) (on|at|by phone|on the)',
    '(borrow|steal|have|take|spare me|give me) (ten|five|fifteen|twenty|a few|some|two)? minutes? of your (ear|time) (today|tomorrow|on the|by|at|this)?',
    '(be|is|am|are) on the (phone|line) (to|with) you',

    `(and|then|so) (will|shall|can) (also|then|personally)? ${call} (you|him|her|u|back)`,
    `(i|we|he|she|they|who|manager|director|owner|boss|colleague) (will|shall|can|could|would|am going to|are going to|is going to|may|might|would like to|am happy to|propose to|suggest i|plan to) (also|then|personally|just|now|gladly|myself)? (${call}|speak (to|with)|talk (to|with)) (you|him|her|u|back|your)`,
    `(let me|let us|allow me to|may i|can i|could i|shall i|happy to) (also|then|personally|just)? (${call} (you|u|back|your)|speak (to|with) you|talk (it|this|to|with|through|on the phone|over the phone)|give you a (call|ring|bell|buzz))`,
    '(give you a|a quick|a short|arrange a|schedule a|set up a|book a|hop on a|have a|offer you a|for a) (quick|short)? (call|call back|ring|bell|phone call|callback|telephone call)',
    '(your|the) (phone|mobile|telephone) (rings|will ring|is going to ring|is about to ring)',
    `(is|am|are|be|being) (calling|ringing|phoning) (you|u|back|him|her) (back|at|by|before|today|tomorrow|this|on|within|between|in|as|personally)?`,
    '(calls|rings|phones) (you|u|back) (back|at|by|before|today|tomorrow|this|on|within|between|in|as|personally)?',
    '(when|what time|which number|is there a time|what number|would|does) ... (call|ring|phone|reach|suit|good time to (talk|speak))',
    '(call|ring) (you)? back',
    '(try|reach|catch|get hold of|get) (you|your (mobile|phone|office|number|landline)) (on|at) <number>',
    `(and|then|to|or|will|shall) (personally|also|then|gladly)? ${call} (you|u) (on|at|by|before|after|again|with|about|today|tomorrow|this|within|between|back|personally|<weekday>)`,
  ],
  except: [
    '(you|please) (call|ring|phone) (me|us)',
    '(did|tried to|was trying to|have tried to|had) (call|ring|phone)',
    '(will|can|could) not (call|ring|phone)',
  ],
  flags: [
    'At noon [my number will come up] on your screen.',

    '[I will ring you] at three with the log.',
    '[Let me call you] at noon.',
    'At four [your phone rings] and it is me.',
    'Could we [arrange a call]?',
  ],
  passes: [
    'We are still looking into it.',
    'Please call me.',
    'The call was good.',
    'I can not call it good.',
  ],
} satisfies Cue;
