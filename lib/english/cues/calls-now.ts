import type { Cue } from '@/lib/engine/rule';

const shortWhile =
  '(second|seconds|sec|secs|minute|minutes|min|mins|moment|moments|tick|ticks|jiffy|mo|two twos)';
const soon = `in (a|one|two|three|five|ten|half a|just a|the next|a few|a couple of|<number>) (few|couple of|two|five|ten)? ${shortWhile}`;
const now = `(now|right now|right away|right this (second|minute|moment)|straight away|straightaway|straight back|this minute|this second|this very (minute|second|moment)|this moment|this instant|immediately|instantly|at once|as (i|we) (write|type|speak)|as you read this|as this (lands|arrives|reaches you|leaves|goes|lands with you)|before you can blink|${soon}|any (second|moment|minute)|within (the|a)? (next)? (a|two|five|ten|few|couple of|<number>)? ${shortWhile})`;

const calling =
  '(ringing|calling|dialling|dialing|phoning|facetiming|buzzing|telephoning|video calling|skyping)';
const call = '(call|ring|phone|dial|telephone|facetime|buzz|bell)';
/** What one gives somebody. */
const ring = '(ring|bell|call|buzz|tinkle|shout|phone call)';
const line = '(mobile|office|phone|number|landline|cell|reception|desk|extension|switchboard)';
const you = `(you|u|you lot|your (${line}|<workman>|office ${line}))`;
const opener = '(ok|okay|right|so|good|great|yes|sure|fine|perfect|hi|hello|just|well|thanks|actually)?';
const onceSent =
  '(straight|right|directly|immediately)? (after|as soon as|once|when|the moment|the minute) ((i|we) (hit|press|click|have pressed|have hit|have sent|send|finish|have finished)|sending|hitting|pressing|this (is sent|has gone|is off|goes))';

export default {
  says: 'Says that a telephone call begins now.',
  patterns: [
    '(i|we|am|are|just|now|finger on) (will|shall|am|am going to|are)? (just|now)? (hit|hitting|press|pressing|push|pushing|tap|tapping)? (the|that) (call|dial|green) (button|key)',
    '(putting|put) (a|the) call through (to you|now|this)?',
    '(i|we) (call|ring|phone|dial) (you|u) (in|at|on)? (this|the same) (moment|minute|second|instant)',
    '(i|we) (have)? (just|now|already)? opened the (line|bridge|call|room|conference|meeting)',
    // They do it as they write.
    `(i|we|am|are|just|and|so|then|now|be) ${calling} (you|u|him|her|your|back|it|again|through|on|in|across)? ... ${now}`,
    `${calling} (you|u|him|her|back|them|through) ... ${now}`,
    `${calling} (your|the) ${line} ... ${now}`,
    `^ ${opener} ${calling} (your|back|it|again|through|on|in|across)? ... ${now}`,
    `(am|are|now|just|and) (dialling|dialing) (it|that|them|the number|your (number|${line}))`,
    `(trying|getting|reaching) (you|u|you again|your ${line}|that number|the number) (again|on the ${line})? (${now})`,
    `on the (phone|line|blower|telephone) (to|with) you ... ${now}`,
    `(hear|hearing) (from)? (me|us|my voice) (by|on|over) (the)? (phone|telephone|line) ... ${now}`,
    'your (number|name) (has|have)? (just|only just)? (came|come|popped|flashed|showed|lit) up',
    `(picking up|answering) ${now}`,
    `^ ${opener} ${calling} ${you}`,
    `(i|we) (am|are) (just|now|already|currently) ${calling} ${you}`,
    `(i|we) (am|are) ${calling} ${you} (so that|so|on|from|about|to|back)`,
    `(i|we) (am|are) ${calling} $`,
    `^ ${opener} ${calling} (in|now|straight|right|you|u)? (now|away|two|one|five|a ${shortWhile}|a few seconds)? $`,
    `^ ${opener} (am|and|now|so)? ${calling} $`,
    `(yes|ok|okay|right|great|sure|perfect|fine|now|then|so|brilliant|grand|lovely|super|cool) ${calling} $`,
    `(getting|trying|got) (you|u) on (the|your) (phone|mobile|line|office line|landline) ${now}?`,
    // They will at once.
    `(i|we) (will|shall|am going to|are going to|can|would) (just|now|also|try and|try to|quickly)? ${call} ${you} ... ${now}`,
    `^ ${opener} (will|shall|going to|gonna|let me|let us) (just|quickly|now)? ${call} (you|u)? ... ${now}`,
    `(i|we) (will|shall|am going to|can) (just|quickly|try and|try to)? ${call} (back|through|over)? ${now}`,
    `^ ${opener} about to (${call} (you|u|your|the ${line})|give (you|u) a (quick|short)? ${ring})`,
    `(i|we|let me|let us) (will|shall)? (just|now|quickly)? ${call} (you|u)? (now|quickly|straight away)? (two ticks|one sec|one second|one moment|two seconds|two secs|hang on|hold on|bear with me)`,
    `(will|shall|to|can|let me|let us) (just|quickly|now)? (try and|try to)? ${call} ${you} ${onceSent}`,
    `(give|giving) (you|u|your ${line}) a (quick|short|little)? ${ring} ... (${now}|${onceSent})`,
    `^ ${opener} (giving|going to give|gonna give|will give) (you|u) a (quick|short|little)? ${ring} (so|to|about)?`,
    `(am|are) (just)? (about to|going to) ${call} (you|u|your)`,
    `(am|are) (just)? about to give (you|u) a (quick|short)? ${ring}`,
    `(picking|pick) up the (phone|receiver|handset) (to (you|u|call|ring)|${now})`,
    '(reaching|grabbing|going|walking|heading|on my way) (for|to)? (the|my|a) phone (now|to|as|so|and|speak)',
    '(dialling|dialing|joining|hopping|jumping|getting) (in|on|on to|onto|into) (now|the (call|line|meeting|zoom|phone|conference|teams)|to the (call|line|meeting))',
    '(starting|opening|launching|placing|connecting|setting up) (the|our|a|this|your) (teams|zoom|video|phone|google|skype|whatsapp|conference)? (call|zoom|meeting|teams|line) (now|as|in|this (minute|second))',
    `(speak|talk|speaking|talking) (to you)? ${soon}`,
    // The reader's telephone goes, or is to be answered.
    `(phone|mobile|cell|telephone|landline|handset) (is|will|should|to) (be|about to|going to|just about to|start)? (ring|ringing|go|going off|go off|buzz|buzzing|light up) ... (${now}|shortly)`,
    `(phone|mobile|cell|telephone|landline|handset) (is|will|should|to) (about to|going to|just about to|start)? (ring|ringing|buzz|buzzing) $`,
    `(hear|see) (your|the) (phone|mobile|telephone) (go|ring|light up|ringing|buzz) (${now})?`,
    `(expect|await|watch|watching|look|listen|get|have|receive) (out)? (for)? (my|our|a) (call|ring|phone call) ... (${now}|shortly)`,
    '(my|your|the|our) (desk|work|office|mobile|home)? (phone|mobile|telephone|cell|handset) is (already|now|just)? ringing',
    '(receiver|phone|handset|mobile) (is)? (already|now|s)? (in|at|to|against) (my|the) (hand|ear|lap)',
    `${calling} (the|your) (flat|house|site|workshop|shop|lab|hotel|room|ward|gate|studio|farm|lodge|boat|cottage|clinic|school|barn|bar|kitchen|stable|yard|surgery|venue|church|home) ... ${now}`,
    `(our|my|the office|this) (number|name) (to)? (pop|come|flash|show|light|appear|pops|comes|flashes|shows|lights|appears) (up)? ... ${now}`,
    '(do|please|just) pick up$',
    '^ it is (already|now|just)? ringing',
    'it is (already|now|just)? ringing (now|already|as (i|we) (type|write|speak))',
    '^ (yes|ok|okay|ah|oh|hi|hello|right)? (phone|mobile) is (already|now|just)? ringing',
    '(is that|that is) you (ringing|calling|on the (phone|line))',
    `^ ${opener} (picking up|answering) (now|the phone|it now|${soon})`,
    '(see|hear) (you|your number|you lot|your name) (are)? (coming up|ringing|calling|come up|flash up|flashing up)',
    '^ (please)? pick up (please|now|it is me|that is me)',
    'pick up (please|when it rings|in a (second|moment|minute)|the phone)',
    '(be|get) on (your|the) (line|phone|mobile) (in|now|straight|right)? $',
    '(i|we) (am|are) (on hold|on the line|in the (waiting room|lobby|meeting room)|dialled in|dialed in) (now|already|waiting)?',
    '(i|we) (am|are) (already|now)? (in|on) the (call|zoom|meeting) (now|already|waiting|where are you)',
  ],
  except: [
    '(who|what|why|where|how|else|keeps|kept|stop|stopped|are you|mind|for|by|of|about) (calling|ringing|phoning|dialling|dialing)',
    '(no one|nobody|anybody|anyone|somebody|someone) (was|is|kept|keeps)? (calling|ringing|phoning)',
    '(was|were|been|kept|keep|keeps|tried|stop|stopped|started|start|not|without|before|after|when|while|if|instead of|for|avoid|about|from|of|by) (ringing|calling|dialling|dialing|phoning|picking up)',
    '(picking up|pick up) (from|on|where|speed|some|at|in (the|your|our)|his|her|their|them|two|today|tomorrow|(the|my|our|your|a) (parcel|order|keys|car|kids|children|son|daughter|point|thread|goods|pallets|bill|tab|pieces|delivery|slack|tempo))',
    '(cold|sales) calling',
    'calling (card|off|out|for|it|the (api|endpoint|function|service)|in sick|on behalf|a halt|time)',
    '(api|endpoint|function|script|server) ... call',
    '(phone|telephone) is ringing (off|all day|non stop|constantly)',
    '(alarm|bell|ears) (is|are) ringing',
    'on hold (for|since)',
    '(will not|can not|could not|do not|did not|never) (call|ring|phone|be calling|be ringing|ring (me|us))',
    '(a|the) (great|nice) ring to',
    'get a (call|ring) (from|about|that)',
    '(give|gives|giving) (me|us) a (ring|call|bell)',
  ],
  // How a product works, or what happens as a rule.
  notAfter: [
    '(whenever|every time|each time)',
    '(if|when|once|after|until|unless|as soon as|the moment|the second|the minute) (you|it|they|he|she|the|a|an|your|somebody|someone|nobody|anybody|people|customers|users|one)',
  ],
  notWith: [
    '(clients|customers|users|callers|the (hotline|engineer|desk|system|alarm|robot|app)) (ring|rings|call|calls|dial|dials|phone|phones)',
  ],
  flags: [
    '[Putting a call through to you] this minute.',
    '[Ringing you] in the next breath.',
    'I have it open, [calling you on the office line now].',
    'Let me [give you a ring right away].',
    'Your [phone is about to ring].',
    '[The phone is ringing], is it you?',
    'I [will call you once I hit] send.',
    'You should [hear your phone go any moment].',
    '[Speak in a minute].',
    '[Trying your mobile now].',
    '[I will ring straight away].',
    '[Expect a call from us within the next five minutes].',
  ],
  passes: [
    'We called you yesterday.',
    'What is your call-out charge?',
    'Good call on the blue labels.',
    'I will ring you on Friday at ten.',
    'The script is calling the endpoint now.',
    'I am picking up the parcel now.',
    'Who is calling the meeting?',
    'The name has a nice ring to it.',
    'I expect a call from your office next week.',
    'Once you press the bell, the phone is ringing in the kitchen.',
    'Does the calling card work straight away?',
    'Which number is the panel dialling?',
    'Who is calling?',
  ],
} satisfies Cue;
