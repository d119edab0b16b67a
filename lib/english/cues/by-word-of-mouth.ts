import type { Cue } from '@/lib/engine/rule';

/** Whoever speaks for the client. */
const ourSide =
  '(i|we|my <role>|our <role>|my (wife|husband|partner|son|daughter|colleague|mother|father|mum|dad|boss|brother|sister|neighbour|aunt|uncle)|mum|dad|auntie|grandma|granddad)';

/** People of the reader’s firm. */
const yourSide =
  '(you|u|ur (<workman>|office)|(your|one of your|that|the) (young|other|nice|new|older|tall|night|head|two|friendly|kind)? <workman>|your (office|shop|studio|desk|reception|branch|showroom|surgery|depot|store|workshop|salon|garage|school|counter|answerphone|voicemail))';

const talk =
  '(chat|chats|call|conversation|conversations|talk|discussion|phone call|telephone call|telephone conversation|phone conversation|walk round|walk through|walkthrough|site visit|catch up|natter|quick word|chinwag|handshake|voicemail|voice note|zoom|teams call|video call|meeting on site|site meeting)';

const told =
  '(told|said to|mentioned to|mentioned it to|mentioned this to|explained to|explained it to|asked|instructed|agreed with|spoke to|spoke with|discussed it with|discussed with|talked to|had a word with|shouted to|showed|gave|rang|phoned|went through it with|went over it with|left word with|sorted it with|arranged it with|arranged with|cleared it with|ran it past|let)';

/** What was said aloud, by whomever. */
const spoke =
  '(said|told|mentioned|explained|agreed|discussed|settled|decided|promised|spoke|spoken|talked|asked|gave|given|went|gone|approved|instructed|showed|shook|arranged|described|chatted|covered|okayed|requested|ordered|outlined|raised|passed on)';

const onThePhone =
  '((on|over) (the|our|a|my|whatsapp|teams|zoom)? (phone|telephone|blower|call|voice note|voice message|zoom|intercom|whatsapp call|teams call|phone call|conference call)|by (phone|telephone|voicemail)|on (whatsapp|zoom|teams|skype|facetime))';

/** Occasions at which people meet. */
const meeting =
  '(fitting|viewing|tasting|handover|hand over|rehearsal|visit|consultation|session|appointment|lesson|inspection|survey|measure up|pick up|drop off|collection|site|meeting|christening|wedding|party|match|golf|gym|agm|fair|market|school|church|funeral|open day|showroom|counter|desk|reception|door|doorstep|gate|gates|car|van|lift|corridor|bar|pub|cafe|lunch|dinner|breakfast|coffee|school gate|school gates|reception desk|front desk|till|bus stop|barbecue|stairs|touchline)';

const inPerson = `((at|during|over|after|before|by|on) (the|our|my|your|his|her|last|that)? (networking|christmas|site|team|office)? ${meeting}|in (the|your) (corridor|car park|carpark|hallway|hall|pub|lift|elevator|lobby|canteen|playground|foyer|waiting room|office|shop|kitchen)|over (a|the)? (quick)? (coffee|lunch|dinner|breakfast|pint|drinks|drink|beer|cuppa|tea|fence|counter)|on (the)? (site|doorstep|stairs|landing|way out|train|tube|school run)|in (person|passing)|face to face|verbally|orally|out loud|by word of mouth|to (his|her|your) face|off the record)`;

export default {
  says: 'Speaks of something said, told or agreed by word of mouth.',
  patterns: [
    '(my|our) ... (rang|phoned|called|told|spoke to|spoke with|saw|met|caught) (your|ur) (<workman>|foreman|people|guy|guys|lads|lad|girl|colleague|team)',
    '(communicated|conveyed|indicated|stated|expressed|passed on|given|agreed|discussed) (orally|verbally|by word of mouth|in person|face to face)',
    // We told your side.
    `${ourSide} (have|has|had|just|already|also|then|will have|must have|should have|may have|did)? (have|has|had|just|already|also)? <spoken> (it|this|that|all of it|it all|everything|the rest|the changes|the details)? (all)? (to|with)? ${yourSide}`,
    `${ourSide} (have|had|just|already|also)? ${told} ${yourSide}`,
    `^ (and|also|so|just|have|oh|already|as|like)? ${told} ${yourSide}`,
    `(just|also|already|have|and) ${told} ${yourSide}`,
    `${ourSide} (have|had|also)? (said|mentioned|explained|spoke|talked|told) ... ... (when|while|as) (he|she|they|you|your <workman>|${ourSide}) (was|were|came|called|visited|rang|popped|dropped|met|saw|stopped)`,
    `(noted|remembered|written down|taken in|wrote down) (everything|all|all that|what|all of what) (that)? (i|we)`,
    `(rang|phoned|called|visited|popped into|dropped into|went to|came to|spoke to|stopped by) (your|the) (office|shop|studio|desk|reception|branch|showroom|surgery|depot|store|team|workshop|salon|garage|school|front desk|counter)`,
    '(will|must|may) have (told|said|mentioned|explained|shown|passed it on)',
    '(i|we) (have|had|already|just)? (told|explained to|showed|shown|mentioned to|said to|went through with|described to) ... (what|how|where|which|that) (we|i|it|the|they|everything|to|is|has|all)',
    `(when|last time|while) ${ourSide} (was|were|came|popped|dropped|called|visited|stopped|looked) ... (i|we) (also)? ${spoke}`,
    '(walked|took|drove|led|showed|guided) (your <workman>|him|her|you|them) (round|through|around|over|along)',
    // Wherever it was.
    `${spoke} ... ... ${onThePhone}`,
    `${onThePhone} (i|we|you and i|my <role>) (also|then|already)? ${spoke}`,
    `(${ourSide}|you and i|and|also|as|like|just|what|everything) (have|had|also|just|already|was|were)? ${spoke} ... ... ${inPerson}`,
    `^ (just|also)? ${spoke} ... ${inPerson}`,
    '(left|leave|sent) (it|you|him|her|them|a|your|the|word) ... (voicemail|voice note|message with|message on|answerphone|answering machine)',
    // As it was said.
    `(as|like) ${ourSide} (just|already|also|all)? (said|told|mentioned|explained|instructed|asked|showed|described)`,
    `(everything|all|things|stuff|the things|the changes|which|that|the rest|do what|what|as|like) (i|we|you and i) (just|already|also|all)? (told you|told your|said to|mentioned|explained|discussed|agreed|talked about|spoke about|talked through|went over|went through|settled on|outlined|described|said (on|over|when|at|last|yesterday|this))`,
    '(as|like|than|way|basis|lines|terms|changes|version|what was|that was|one|ones) (already|we|was|were|have|been|previously)? (already|previously)? (discussed|agreed|mentioned|instructed|spoken about|talked about|explained|promised verbally)',
    '^ (as|like)? (discussed|agreed|mentioned|spoken)',
    `(following|further to|after|per|as per|as|since|based on|in line with|referring to|re|regarding|from) (our|my|yesterday|this morning|today|last|that|from our|from my) (quick|little|brief|short|recent|nice|long|lovely|good|friday|monday|latest|last|teams|zoom|phone|telephone|video|whatsapp)? (${talk}|meeting)`,
    `(had|enjoyed|good|nice|lovely|great|thanks for|thank you for) (a|the|our|your)? (quick|little|brief|good|nice|long)? ${talk} (with (you|your|the <workman>)|yesterday|this|about|in|the other|earlier|last)`,
    '(as) (we|you and i|you and me) (discussed|agreed|said|settled|decided|talked about)',
    '(we|you and i|you and me) (agreed|shook|shook hands|settled|went over|went through) (on|that|it|this|the|to|over|through)',
    '(you two|you both|you and (he|she|him|her|my <role>)) (shook|shook hands|agreed|settled|decided|discussed) (on)?',
    `(remember|recall|know|knows|remembers) (what|how|which|all|everything) (i|we|he|she|they|my <role>) (said|told|wanted|explained|showed|mentioned|agreed|decided|meant|talked about|discussed|spoke about)`,
    '(nice|good|lovely|great|so nice|so good) (bumping into|running into|catching|seeing|chatting (to|with)|talking (to|with)|speaking (to|with)|meeting) (you|your <workman>|him|her) (at|on|in|yesterday|today|earlier|the other|last|this)',
    '(ran|bumped) into (you|your|him|her)',
    // Or is to be, or rests in somebody’s memory.
    '(will|can|could|shall|going to) (text|phone|ring|call|tell|shout|whatsapp|explain to) (you|him|her|them|your) ... (rest|colours|colour|details|numbers|other|measurements|dates|times|changes|on the day|later)',
    '(he|she|u|you|they|your <workman>) (said (fine|ok|okay|yes|no problem|he would|she would|they would|it was fine|it would|that was fine|sure|that would|that is|it is)|(know|knows|remember|remembers|will know|will remember) (which|what (i|we|the|to)|the one|all about it|it all|everything))',
    '(agreed|approved|said yes|gave the ok|gave the go ahead|shook hands|shaken hands|gave my word|ok d|okayed) (it|this|that|them|to it|to that|on it|on that)? (verbally|on site|with your)',
  ],
  except: [
    '(told|asked|informed) (you|him|her|them) ... (already|before|repeatedly|many times|times|twice|again)',
    '(told|asked|gave|informed|showed|said to|mentioned to|spoke to|spoke with|talked to) (my|our|everyone|everybody|people|friends|the (police|council|bank|insurer|insurers|landlord|school|court|group|board|press|others))',
    '(on|over|by) the (phone|telephone) (number|bill|line|lines|app|system|shop|company|contract|menu)',
    '(reach|reached|ring|call|get|got|contact|catch|hold|available|waited|waiting|cut off|sat|spent|hours|minutes|queue|kept) ... (on|over|by) the (phone|telephone)',
    '(agreed|promised|discussed|arranged|mentioned|described|outlined|said|explained|price|terms) (with|in|by|on) (the|our|your|my|his|an|a|that|last)? (last|first|earlier|previous)? (contract|email|mail|e mail|memo|quote|order|letter|proposal|agreement|ticket|writing|document|message|note|form|brochure|website|policy|report|attached)',
    '(agreed|discussed|settled|went|gone|shook) (on|over|in|with|through) (a|the) (price|date|call with|meeting with|other)',
    '(as|like) (you|he|she|they) (said|promised|told|mentioned|explained|agreed|advertised)',
    '(as|like) (i|we) (said|told you|mentioned|explained) (before|in|above|below|earlier)',
    '(call|ring|phone|speak to|talk to) me',
    'send (me|us) (a note of)? (what|everything) (we|you|i)',
    '(let (us|me)|can|could|shall|may|might|would|will|should|to) (we|i|you|us)? (have|do|arrange|set up|schedule) (a|another|our)? (quick)? (call|chat|phone call|conversation|talk|meeting)',
    '(would|will|might|could) be (good|great|nice|lovely|happy|glad)',
    'if you know what (i|we) mean',
    '(we|i) (discussed|talked|spoke) (about)? (several|some|many|last|two|three) (months|years|weeks|year)',
    '(as|in) (we|i) (discussed|mentioned|agreed) (with|that)',
    '(given|gave|gone|went) (the|to|up|down|a|on (holiday|leave|sale)) ... (on|over|in|at|by)',
    '(not|never) (been)? (discussed|agreed|mentioned|told|said)',
    '(he|she|they) (told|asked|said to|called|rang) (me|us)',
  ],
  flags: [
    '[My foreman rang your foreman] with the new order.',
    '[As I told your] nurse.',
    '[Following our chat], please swap the beds.',
    'She wants [what was agreed over coffee].',
    '[We spoke to your gardener] and he will lower the hedge.',
    '[I mentioned it to Dora when she was] here.',
    'I [left it on your answerphone], use the new list.',
  ],
  passes: [
    'I waited an hour on the phone.',
    'As you said in your email, the bed is oak.',
    'The tap in the kitchen is dripping.',
    'Please send the order.',
    'I will be there in person on Monday.',
    'I told them to mend the roof.',
    'The terms that we discussed in the contract are fine.',
    'She can take part by phone.',
  ],
} satisfies Cue;
