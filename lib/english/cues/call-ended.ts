import type { Cue } from '@/lib/engine/rule';

const just =
  '(just now|now|earlier|today|this (morning|afternoon|evening|noon)|(a|ten|five|two|few|couple of|half an)? (minute|minutes|moment|moments|hour) ago|an hour ago|a (few|couple of) (minutes|moments) ago|yesterday|on the (phone|telephone|call|line|zoom))';
const talk = '(speak|talk|chat|catch up|call|zoom|discuss)';
const aCall =
  '(call|phone call|telephone call|telephone conversation|phone conversation|conversation|chat|talk|zoom|teams call|video call|ring|discussion|phone chat|catch up)';
const aTelephoneCall =
  '(call|phone call|telephone call|telephone conversation|phone conversation|zoom|zoom call|teams call|video call|phone chat|telecon|conference call)';
const thanks =
  '(thank|thanks|thank you|thx|ta|cheers|many thanks|grateful|obliged|indebted|(i|we)? appreciate (you|it)?|appreciated) (so much|very much|again|a lot|to you|you|ever so much)? (so much|again)? (for)? (you)?';
const good =
  '(good|great|nice|lovely|pleasure|glad|wonderful|helpful|useful|reassuring|refreshing|a (pleasure|delight|relief|joy|comfort))';
const agreed =
  '(agreed|discussed|said|settled|arranged|decided|promised|talked about|spoke about|went through|mentioned|went over|covered|left it)';
/** Somebody else than the reader. */
const another =
  '(my|our|the|a|his|her|their|your|another|some|mr|mrs|ms|everyone|everybody|him|them|someone|somebody)';

export default {
  says: 'Says that a conversation has just ended.',
  patterns: [
    '(i|we) (have)? (only|just|only just) (this (second|minute|moment|instant)|now|just now)? (put|laid|set) (the|my) (phone|receiver|handset) down',
    '(i|we) (am|are) (just|only just|barely) off (our|the|that) (call|phone|line)',
    'what a (lovely|nice|good|helpful|useful|pleasant|kind) (chat|call|conversation|talk) (that|this|it) was',
    '(a|the|that|very)? (useful|good|productive|helpful|pleasant|long) (conference|telephone|video|phone|group) call (just now|today|this (morning|afternoon)|earlier|thank you|thanks|it (finished|ended|went))',
    '(thank|thanks) ... (explained|told|helped|calmed|listened) ... (on|by|over) the (telephone|phone)',
    // It was good.
    `${good} (to|that (we|i)|that we finally|we|we could|we finally|i)? (finally|at last)? (${talk}|talking|speaking|chatting|catching up|spoke|talked|spoken|hear your voice|hear a (human|real|friendly) voice|put a voice) (to|with|through|things|you|about|it|today|just|this|earlier|on)?`,
    `^ (that was (a)?|what a|such a)? (good|great|nice|lovely|helpful|useful|productive|quick|brilliant|super|fab) (${aCall}) (earlier|just now|today|this morning|this afternoon|thanks|thank you)?`,
    `${good} ... (go|went|going|run|talk) (through|over) ... (on the (phone|call)|over the phone|with you)`,
    `(that|the|our|your|this) (little|quick|short|long|phone|telephone)? ${aTelephoneCall} (was|really|has|just|just now)? (really|very|so|a great|a big)? (cleared|helped|helpful|useful|calmed|reassuring|reassured|put my mind|sorted|good|great)`,
    `(now (that)?|glad|pleased|happy) (that)? (we|i) (have)? (now|just|finally)? (spoken|spoke|talked) (with you|to you|on|over|i|things|it)?`,
    // Thanks for it.
    `${thanks} (the|your|our|a|that|such a|this morning s|today s|all your|taking my|my)? (very|quick|good|kind|lovely|long|helpful|great|telephone|useful)? (call|phone call|telephone call|telephone conversation|conversation|chat|zoom|video call|teams call|patience on the (phone|call)|time (on the phone|on the call|just now|earlier|this morning|this afternoon|today))`,
    `${thanks} (calling|ringing|phoning|speaking|talking|chatting|picking up|listening|hearing me out|taking the time|your time|taking my call|making the time|getting on the phone|calling back|ringing back|calling me|ringing me|talking to me|talking me through|talking it through|going through|walking me through) ... ${just}`,
    `${thanks} (taking|making|finding|having)? (the|a)? (time|minute|moment|patience)? (to|for)? (calling|ringing|phoning|(to)? (call|ring|phone) (me|us|back|so|earlier|today|this|just)|picking up the phone|take my call|taking my call)`,
    `${thanks} (taking|making|finding) the time to (call|ring|phone)`,
    `${thanks} (talking (to|with|me|it|us)|speaking (to|with)|picking up the phone|listening to me on)`,
    // As was said in it.
    `(as|like|what) (we|i|you)? (have|just)? ${agreed} ... (${just}|on (our|the|that) ${aCall}|when we spoke|over the phone)`,
    `(following|following up|further to|after|from|on|during|since|per|as per|to recap|recap of|summary of|notes (from|of|on)|minutes of|regarding|re) (on)? (from)? (our|that|this morning s|today s|yesterday s|this morning|today) (quick)? (phone|telephone|quick|earlier|recent|short|little|video|good)? ${aTelephoneCall}`,
    `(following|following up|further to|after|to recap|recap of|summary of|per|as per) (on)? (from)? (our|that|the|today s|this morning s|this morning|today) (quick|short|little|earlier)? (phone|telephone|video)? (chat|conversation|talk|call) (just now|earlier|today|this morning|this afternoon|of (a|this)|with you|i|here|please|we|you|could|can|when|what)?`,
    `(as|per) (per|our)? (our)? ${aCall} (just now|earlier|today|this morning|this afternoon|a (minute|moment) ago)`,
    `(you|we|i) (told|promised|said|agreed|gave|went through) ... (on the phone|over the phone|on the call|during our call) (just now|today|this (morning|afternoon)|earlier|a (minute|moment) ago)`,
    `(on|in|during) (our|the|that|today s|this morning s) (phone|telephone|quick|video)? ${aTelephoneCall} (we|you|i) (also|both|then)? ${agreed}`,
    // It is just over.
    '(i|we) (have)? just (hung up|put the phone down|put down the phone|got off the (phone|call|line)|come off the (phone|call)|came off the (phone|call)|finished (talking|our call|the call|on the phone))',
    '(i|we|only) (have)? just (spoke|spoken|talked|chatted) (to you|with you|on|over|you and i|about (this|it|the))',
    'we (have)? just (spoke|spoken|talked|chatted)',
    '^ (only)? just (hung up|put the phone down|got off the phone with you|off the (phone|call) with you|spoke (to|with) you|spoken (to|with) you)',
    '(just|only just|just now) (come|came|got|gotten) off the (phone|call|line|zoom) (with you)?',
    '(sorry|apologies) (for|that i|that i had to|i had to|about|we|that we|you) (hanging up|hang up|cutting (you|it|the call) (off|short)|ringing off|dashing off|the bad line|the line dropping|having to go|having to run|to dash|hung up|cut you off|got cut off|were cut off|the dog in the background)',
    '(we|you|i) (got|were|was) cut off (just now|there|earlier|mid|before|in the middle|as|again|and|sorry)?',
    '(battery|signal|line|connection|phone) (died|dropped|cut out|went|gave up) (mid|in the middle of|during|halfway through|while we) (call|the call|our call|conversation|our chat|talking|sentence)?',
    '^ (now|just|only just)? off the (phone|call|line) (with|to) you',
    `(as|what|like) (we|you|i) (have)? (just|all|both)? ${agreed} (it|this|that|them|things|everything|all of it)? (on|over|via) (teams|zoom|skype|facetime|whatsapp|google meet|meet|the line|screen share)`,
    `${good} ... to have (had (that|a|our|the|this|another) (little|quick|proper|good|long)? ${aCall}|spoken|talked|chatted|heard (your|a) ... voice|cleared|sorted|been able to (speak|talk))`,
    `(glad|pleased|happy|relieved|good|great|relief) (that)? (we|to) (have)? (finally|just)? (had|have had) (that|a|our|the|this|another) (little|quick|proper|good|long)? ${aCall}`,
    '(now that|since) we have (just|finally|now)? (spoken|talked|had (that|our|a) (chat|call|talk))',
    '(hear|hearing|heard) your voice (just now|today|this (morning|afternoon)|earlier)',
    '(cleared up|sorted|settled|agreed|sorted out|clear|done|decided|fixed|arranged) (now)? (on|over) the (phone|telephone|call) (then|now|just now|today|earlier)?',
    '(got|come|came|gotten|are|am|back) off (our|that|the) (video|phone|zoom|teams|conference|long|little|quick) (call|chat)',
    '^ (phone|our|that)? (call|chat) (is|was)? (over|done|finished|ended|behind us)',
    `${thanks} (picking up|taking that|taking it) (just now|so fast|so quickly|today|at last|right away)?$`,
    '(good|great|lovely|nice|relief|refreshing|treat) (talking|speaking|chatting|to have talked|to have spoken) (to|with) (a|an) (real|actual|human|live|proper)',
    '(glad|good|phew|relieved|relief|happy|pleased) ... (talked|discussed|cleared|sorted|went|gone|spoken) (that|it|this|things|everything)? (through|over|up) (now|just now|today|on the phone|together|at last)?$',
    `${thanks} (the|your|that|a) (quick|prompt|kind|fast)? (ring|call|phone|bell) back`,
    // What came of it.
    '(send|email|mail|drop|forward|let|jot|write|note|put|set) (me|us|down|out)? ... (what|everything) (we|you) (just|both)? (said|agreed|discussed|went through|talked about|decided|promised|settled|covered)',
    '(put|write|set) ... (in an email|in writing|down|on paper) what (was|we) (decided|agreed|discussed|said|settled)',
    '(write|put|note|set) (down|out) (what|which|who) (each|every one|both) of us (does|do|will do|is to do|has to do)',
    '(list|notes|summary|recap|actions|action points|minutes|write up|points) (from|of|on|after) (our|that|today s|this morning s) (call|chat|conversation|talk|zoom|meeting)',
    '(look|looking) forward to (getting|receiving|seeing|having) (that|the|your) (list|summary|notes|recap|actions|action points|write up|follow up|confirmation|minutes)',
  ],
  except: [
    '(call|chat|conversation|ring|talk) from (the|my|our|his|her|their|another|a|some|one of (my|our))',
    '(was|is|be|made|making|make) (a|the) (very|really)? (good|great|brilliant|smart|right|bad|poor|tough|close|judgement|judgment) call',
    '(cancelled|canceled|did not happen|never happened|fell through)',
    '(would|will|might|could|may|should|wouldnt|shall) (be|have been|also be) (very|really|so)? (good|great|nice|lovely|helpful|useful|easier|best|a pleasure|wonderful|glad|happy|appreciated) to',
    '(would|will|will also|should|shall|might) (really|greatly|very much|also)? (appreciate|be (grateful|obliged))',
    '(look|looking) forward to (our|the|a|your) (call|chat|conversation|zoom|talk)',
    '(before|ahead of|until|prior to|at|join|book|arrange|schedule|set up|confirm|cancel|postpone|move) (our|the|a|your) (phone|next|planned)? (call|chat|conversation|zoom|talk|meeting)',
    '(our|the|that|a) (phone|telephone)? (call|chat|conversation|talk|zoom) (in|of|last|from|back in|on) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week)',
    '(spoke|talked|chatted|spoken|conversation|call|discussed|agreed|said) ... (last (week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|months ago|weeks ago|years ago|back in|a while ago|(two|three|four|five|six) (weeks|months|years) ago)',
    '(speak|talk|chat|talking|speaking|chatting|spoke|talked|meet|see) ... (back in|in (january|february|march|april|may|june|july|august|september|october|november|december))',
    '(speak|talk|chat|talking|speaking|chatting|hear from you) ... (last (week|month|year|time|spring|summer|autumn|winter)|the other (week|month)|a while ago|at the (show|fair|event|party|conference))',
    `(call|chat|conversation|zoom|discussion|talk|speaking|talking|chatting|spoke|spoken|talked) (with|to) ${another}`,
    `off the (phone|call|line|zoom) (with|to) ${another}`,
    '(missed|missing|dropped|no|never|cancelled|canceled|forgot|instead of) (our|the|your|a|that)? (phone|telephone)? (call|chat)',
    '(call|ring) (back|out|centre|center|option|button|waiting|charge|quality|handling|recording|log|function|box)',
    '(good|great) (call|chat) (on|to|about) (the|using|blue)',
    '(good|great|nice|lovely|happy|glad) to (call|talk|speak|chat|discuss) (in|by|whenever|when|whenever|if|at|tomorrow|next|again|any|further|more|this further)',
    '(thanks|thank you) for (calling|ringing) ... (line|centre|center|us at)',
    '(easier|better|quicker|best|love|like|want|wanted|need|able|hoping|hope|trying|tried|free|available|time|prefer|keen|possible|happy) to (speak|talk|chat|discuss|call) (to|with|about|through|this|it|on|in)?',
    'for (the|your) call (for|to (action|arms|tender|tenders))',
  ],
  notWith: [
    '(you|they|i|we) (cancelled|canceled|missed it|did not show)',
    '(never|did not) (happen|take place)',
  ],
  flags: [
    'It was [good to have had that call].',
    '[Call over], now to the list.',
    '[I have only just put the phone down], and thank you for your patience.',
    '[Good to speak], Tom.',
    '[Thank you for the call], it calmed me down.',
    '[As agreed on the phone just now], you collect on the 4th.',
    '[I just put the phone down] and feel better.',
    '[Great chat earlier], Tom.',
    '[That call helped], so the slides are yours.',
    '[Per our telephone conversation, we] change the date.',
    '[Sorry, we got cut off].',
  ],
  passes: [
    'Moving the tent indoors was a good call.',
    'It would be good to speak next week.',
    'We spoke last autumn about a roof.',
    'You were to ring at two.',
    'My call with the florist went well.',
    'Are we still on for the call at four?',
    'I just spoke to my landlord.',
    'Two of us will be on the call.',
    'I would appreciate a call.',
    'We have just come off the phone with the bank.',
    'Thank you for the call-back option.',
  ],
} satisfies Cue;
