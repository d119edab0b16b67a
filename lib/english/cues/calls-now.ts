import type { Cue } from '@/lib/engine/rule';

const now =
  '(now|right now|right away|straight away|straightaway|this minute|this second|this very (minute|second|moment)|this moment|this instant|immediately|at once|as (i|we) (write|type|speak)|as you read this|in (a|one|two|five|ten|2|5|10|three|3|half a) (second|seconds|sec|secs|minute|minutes|min|mins|moment|tick|ticks|jiffy|mo)|any (second|moment|minute)|in just a (moment|second|minute))';

const calling = '(ringing|calling|dialling|dialing|phoning|facetiming|buzzing|telephoning|video calling)';
const call = '(call|ring|phone|dial|telephone|facetime|buzz|bell)';

export default {
  says: 'Says that a telephone call begins now.',
  patterns: [
    `${calling} (you|u|him|her|your|the|back|it|again|through|on|in|across)? ... ${now}`,
    `^ (ok|okay|right|so|good|great|yes|sure|fine)? ${calling} (you|u|your (mobile|office|phone|number|landline|cell))`,
    `(i|we) (am|are) (just|now|already|currently) ${calling} (you|u|your (mobile|office|phone|number|landline|cell))`,
    `(i|we) (will|shall|am going to|can|would) (just|now|also|try and|try to|quickly)? ${call} (you|u|your (mobile|office|phone|number|landline|cell)) ... ${now}`,
    `(let me|let us|i will|we will|i shall|i am going to|i can|can i|may i|about to) (just|quickly|now)? give you a (quick|short|little)? (bell|call|ring|buzz|tinkle|shout) ... ${now}`,
    `give you a (quick|short)? (bell|call|ring|buzz|tinkle) ${now}`,
    `(picking|pick) up the (phone|receiver|handset) (to (you|u|call|ring)|${now})`,
    '^ (dialling|dialing|ringing|calling|phoning) (now)? $',
    '(phone|mobile|cell|telephone|landline|handset) (is|will be|should be|will) (about to|going to|just about to|now|start|starting)? (ring|ringing|go|buzz|buzzing) (in (a|one|two|five|ten) (second|seconds|minute|minutes|moment)|now|any (second|moment|minute)|shortly)?',
    `(am|are) (just)? (about to|going to) ${call} (you|u|your)`,
    '(reaching|grabbing) (for)? the phone (now|to|as)',
    '(dialling|dialing|joining|hopping|jumping|getting) (in|on|on to|onto|into) (now|the (call|line|meeting|zoom|phone|conference|teams)|to the (call|line|meeting))',
    '(i|we) (am|are) (dialling|dialing|ringing|calling|phoning) $',
    '(starting|opening|launching) the (call|zoom|meeting|teams|line) (now|as|in)',
    '(phone|it) is ringing',
    '(is that|that is) you (ringing|calling|on the (phone|line))',
    '^ (picking up|answering) (now|the phone|it now)',
    '(i|we) (am|are) (on hold|on the line|in the (waiting room|lobby|call|meeting room)|on the (call|zoom)|dialled in|dialed in) (now|already|waiting)?',
    'pick up (please|when it rings|in a (second|moment|minute)|the phone)',
  ],
  except: [
    '(was|were|been|kept|keep|keeps|tried|stop|stopped|started|start|not|without|before|after|when|while|if|instead of|for|avoid|about|from|of|by) (ringing|calling|dialling|dialing|phoning|picking up)',
    '(picking up|pick up) (from|on|where|speed|some|at|in|his|her|their|them|two|today|tomorrow|(the|my|our|your|a) (parcel|order|keys|car|kids|children|son|daughter|point|thread|goods|pallets|bill|tab|pieces|delivery|slack|tempo))',
    '(cold|sales) calling',
    'calling (card|off|out|for|it|the (api|endpoint|function|service)|in sick|on behalf)',
    '(api|endpoint|function|script|server) ... call',
    '(phone|telephone) is ringing (off|all day|non stop|constantly)',
    '(alarm|bell|ears) (is|are) ringing',
    'on hold (for|since)',
    '(will not|can not|could not|do not|did not|never) (call|ring|phone|be calling|be ringing)',
  ],
  flags: [
    '[Ringing you] in the next breath.',
    'I have it open, [calling you on the office line now].',
    '[Let me give you a ring right away].',
    'Your [phone is about to ring].',
    'The [phone is ringing], is it you?',
  ],
  passes: [
    'We called you yesterday.',
    'What is your call-out charge?',
    'Good call on the blue labels.',
    'I will ring you on Friday at ten.',
    'The script is calling the endpoint now.',
    'I am picking up the parcel now.',
  ],
} satisfies Cue;
