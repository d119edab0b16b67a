import type { Cue } from '@/lib/engine/rule';

const talk =
  '(chat|chats|call|conversation|conversations|talk|discussion|phone call|telephone call|telephone conversation|phone conversation|walk round|walk through|walkthrough|site visit|catch up|natter|quick word|chinwag|handshake|voicemail|voice note|zoom|teams call|video call|meeting on site|site meeting)';

const told =
  '(told|said to|mentioned to|mentioned it to|mentioned this to|explained to|explained it to|asked|instructed|agreed with|spoke to|spoke with|discussed it with|discussed with|talked to|had a word with|shouted to|showed|gave|rang|phoned|went through it with|went over it with|left word with|sorted it with|arranged it with|arranged with|cleared it with|ran it past|let)';

/** Occasions at which people meet. */
const meeting =
  '(fitting|viewing|tasting|handover|hand over|rehearsal|visit|consultation|session|appointment|lesson|inspection|survey|measure up|pick up|drop off|collection|site|meeting|christening|wedding|party|match|golf|gym|agm|fair|market|school|church|funeral|open day|showroom|counter|desk|reception|door|doorstep|gate|gates|car|van|lift|corridor|bar|pub|cafe|lunch|dinner|breakfast|coffee)';

export default {
  says: 'Speaks of something said, told or agreed by word of mouth.',
  patterns: [
    '(i|we|he|she|they|my <role>|our <role>|who) (have|has|had|just|already|also|then|will have|must have|should have|may have)? <spoken> (it|this|that|all of it|everything|the rest)? (to|with)? (you|him|her|them|your|one of your|the <workman>)',
    '(will|must|may) have (told|said|mentioned|explained|shown|passed it on|let (you|him|her|them) know)',
    '(rang|phoned|called|visited|popped into|dropped into|went to|came to|spoke to|stopped by) (your|the) (office|shop|studio|desk|reception|branch|showroom|surgery|depot|store|team|workshop|salon|garage|school|front desk|counter)',
    '(remember|recall|know|knows|remembers) (what|how|which|all|everything) (i|we|he|she|they|my <role>) (said|told|wanted|explained|showed|mentioned|agreed|decided|meant|like|likes|want|wants)',
    '(as per|following|further to|after|per|since) (our|my|the|yesterday|last) (quick|little|short|brief)? (teams|zoom|whatsapp|slack|skype|phone|video|telephone|messenger) (chat|call|conversation|talk|meeting)',
    `(told|gave|given|said|agreed|mentioned|discussed|explained|asked|showed|decided|settled|talked|spoke|chatted|arranged|shook|promised) ... (at|during|over|after|before|by) (the|our|my|your|his|her|last|that)? ${meeting}`,
    '(i|we|my <role>|our <role>|boss|mum|dad|wife|husband) (have|has|had|just|already|also)? (told|asked|instructed|briefed|informed|showed) (him|her|them|you|the <workman>)',
    '(as|like|what) (i|we|he|she) (was|were) (saying|telling|explaining|told)',
    '(you two|you both|we|they|you and (he|she|him|her|my <role>)) (shook|shook hands|agreed|settled|decided) (on)?',
    '(nice|good|lovely|great|so nice|so good) (bumping into|running into|catching|seeing|chatting (to|with)|talking (to|with)|speaking (to|with)|meeting) (you|your <workman>|him|her)',
    `^ (and|also|so|just|have|oh)? ${told} (your|the|one of your|that) (young|other|nice|new|older|head|night)? <workman>`,
    '(on|over|in) (a|the|our|my)? (whatsapp|teams|zoom|skype|video|facetime|phone|conference)? (call|voice note|voice message)',
    `(i|we|he|she|they|my (wife|husband|partner|son|daughter|colleague|mother|father|boss|brother|sister)|also|just|already|have|and) ${told} (your|the|one of your|that|this) (young|other|nice|new|older|tall|two|head|night)? <workman>`,
    '(as|like|what|everything|all|things|stuff|the things|the changes|which|that) (i|we|he|she|they|you and i|my (wife|husband|partner)) (just|already|also|all)? (said|told|mentioned|explained|discussed|agreed|talked about|spoke about|talked through|went over|went through|went over|settled on|decided|outlined|described)',
    '(as|like|than|way|basis|lines|terms|changes|version|price|what was|that was|one|ones) (already|we|was|were|have|been|previously)? (already|previously)? (discussed|agreed|mentioned|instructed|spoken about|talked about|explained|promised verbally|arranged)',
    '^ (as|like)? (discussed|agreed|mentioned|spoken|promised|arranged)',
    `(following|further to|after|per|as per|as|since|based on|in line with|referring to|re|regarding|from|on) (our|my|yesterday|this morning|today|last|that|from our|from my) (quick|little|brief|short|recent|nice|long|lovely|good|friday|monday|latest|last)? ${talk}`,
    `(had|enjoyed|good|nice|lovely|great|thanks for|thank you for) (a|the|our|your)? (quick|little|brief|good|nice|long)? ${talk} (with (you|your|him|her|the <workman>)|yesterday|today|this|about|in|the other|earlier|last)`,
    '(we|you and i|you and me) (discussed|agreed|talked|spoke|chatted|shook hands|settled|went over|went through|met|decided)',
    '(on|over) the (phone|telephone|blower|doorstep|stairs|landing|fence|counter|way out|train|tube|golf course|school run|touchline|intercom)',
    'by (phone|telephone|voicemail|word of mouth)',
    'over (a|the)? (coffee|lunch|dinner|breakfast|pint|drinks|drink|beer|cuppa|tea)',
    '(said|told|agreed|asked|mentioned|met|saw|spoke|caught|gave|chatted|talked) ... (at|by) (the|your) (school gate|school gates|reception desk|front desk|desk|till|bar|counter|gate|door|bus stop|market|fair|match|agm|gym|wedding|party|barbecue)',
    '(in) (the|your) (corridor|car park|carpark|hallway|hall|pub|lift|elevator|lobby|canteen|playground|foyer|waiting room)',
    '(in person|face to face|in passing|verbally|orally|by word of mouth|verbal|out loud|to (his|her|your) face|off the record)',
    '(when|while) (i|we|he|she|they) (was|were)? (popped|dropped|came|called|rang|phoned|saw|bumped|ran into|stopped|spoke|met|visited|picked up|dropped off)',
    '(ran|bumped) into (you|your|him|her|the)',
    '(left|leave|sent) (you|him|her|them|a|your|the) ... (voicemail|voice note|message with|message on|answerphone|answering machine)',
    '(will|can|could|shall|going to) (text|phone|ring|call|tell|shout|whatsapp|explain to) (you|him|her|them|your) ... (rest|colours|colour|details|numbers|other|measurements|dates|times|changes|on the day|later)',
    '(he|she|u|you|they|your <workman>) (said (fine|ok|okay|yes|no problem|he would|she would|they would|it was fine|it would|that was fine|sure|that would|that is|it is)|(know|knows|remember|remembers|will know|will remember) (which|what (i|we|the|to)|the one|all about it|it all|everything))',
    '(noted|remembered|written down|taken in|wrote down) (everything|all|all that|what|all of what) (that)? (i|we)',
    '(agreed|approved|said yes|gave the ok|gave the go ahead|shook hands|shaken hands|gave my word|ok d|okayed) (it|this|that|them|to it|to that|on it|on that)? (verbally|on site|at the|over the|on the|with your|in the|to your|yesterday|this morning|on friday)',
    '(said|told|agreed|asked|discussed|decided|met|mentioned|you) ... on site',
  ],
  except: [
    '(told|asked|informed) (you|him|her|them) ... (already|before|repeatedly|many times|times|twice|again)',
    '(told|asked|gave|informed|showed) (my|our|everyone|everybody|people|friends|the (police|council|bank|insurer|insurers|landlord|school|court))',
    '(on|over|by) the (phone|telephone) (number|bill|line|lines|app|system|shop|company|contract|menu)',
    '(reach|reached|ring|call|get|got|contact|catch|hold|available|waited|waiting|cut off|sat|spent|hours|minutes|queue|kept) ... (on|over|by) the (phone|telephone)',
    '(as|than) (agreed|promised|discussed|arranged) in (the|our|your|my) (contract|email|quote|order|letter|proposal|agreement|ticket|writing|document)',
    '(in|at) the (shop|showroom|studio|garden|kitchen|hall|garage|yard|salon|surgery) (is|are|was|were|needs|has|have|door|light|floor|window|smells|wall|tap|roof|lock|unit|units)',
    '(on|over) (a|the|our|my)? (conference)? call (with (my|our|another|a)|about|for|centre|out)',
    '(as|like) (you|he|she|they) (said|promised|told|mentioned|explained|agreed|advertised)',
    '(as|like) (i|we) (said|told you|mentioned|explained) in (my|our|the|an) (email|mail|message|letter|ticket|last)',
    '(call|ring|phone|speak to|talk to) me',
    'send (me|us) (a note of)? (what|everything) (we|you|i)',
    '(let (us|me)|can|could|shall|may|might|would|will|should|to) (we|i|you|us)? (have|do|arrange|set up|schedule) (a|another|our)? (quick)? (call|chat|phone call|conversation|talk|meeting)',
    'if you know what (i|we) mean',
    '(we|i) (discussed|talked|spoke) (about)? (several|some|many|last|two|three) (months|years|weeks|year)',
  ],
  flags: [
    '[As I told] your nurse.',
    '[Following our chat], please swap the beds.',
    'She wants [what we discussed].',
    'It was handed over [in the car park].',
    '[We spoke to your gardener] and he will lower the hedge.',
  ],
  passes: [
    'I waited an hour on the phone.',
    'As you said in your email, the bed is oak.',
    'The tap in the kitchen is dripping.',
    'Please send the order.',
  ],
} satisfies Cue;
