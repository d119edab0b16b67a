import type { Cue } from '@/lib/engine/rule';

const just =
  '(just now|earlier|today|this (morning|afternoon|evening)|(a|ten|five|two|few|couple of)? (minute|minutes|moment|moments) ago|an hour ago|a few minutes ago|yesterday|on the (phone|telephone|call|line|zoom))';
const talk = '(speak|talk|chat|catch up|call|zoom|discuss)';
const aCall =
  '(call|phone call|telephone call|telephone conversation|conversation|chat|talk|zoom|teams call|video call|ring|discussion)';

export default {
  says: 'Says that a conversation has just ended.',
  patterns: [
    `(good|great|nice|lovely|pleasure|really good|glad|wonderful|helpful|useful|reassuring|a (pleasure|delight|relief|joy|comfort)) (to|that (we|i)|that we finally|we|we could|we finally|i)? (finally|at last)? (${talk}|talking|speaking|chatting|spoke|talked|spoken|hear your voice|hear you|put a voice) (to|with|through|things|you|about|it|today|just|this|earlier)?`,
    `^ (that was (a)?|what a|such a)? (good|great|nice|lovely|helpful|useful|productive|quick|brilliant|super|fab) (${aCall}) (earlier|just now|today|this morning|this afternoon|thanks|thank you)?`,
    `(thank|thanks|thank you|cheers|many thanks|grateful|obliged|indebted) (so much|very much|again|a lot|to you|you)? (so much|again)? for (the|your|our|a|that|such a|this morning s|today s|all your|taking my|my)? (very|quick|good|kind|lovely|long|helpful|great|telephone|useful)? (call|phone call|telephone call|telephone conversation|conversation|chat|zoom|video call|teams call|patience on the (phone|call)|time (on the phone|on the call|just now|earlier|this morning|this afternoon|today))`,
    `(thank|thanks|thank you|cheers|many thanks|grateful) (so much|very much|again|a lot|to you|you)? (so much|again)? for (calling|ringing|phoning|speaking|talking|chatting|picking up|listening|hearing me out|taking the time|your time|taking my call|making the time|getting on the phone|calling back|ringing back|calling me|ringing me|talking to me|talking me through|talking it through|going through) ... ${just}`,
    '(thank|thanks|thank you|cheers|many thanks|grateful) (so much|very much|again|a lot|to you|you)? (so much|again)? for (calling|ringing|phoning|talking (to|with|me|it|us)|speaking (to|with)|picking up the phone|taking my call|calling me|ringing me|calling back|ringing back)',
    `(as|like|what) (we|i|you)? (have|just)? (agreed|discussed|said|settled|arranged|decided|promised|talked about|spoke about|went through|mentioned) ... (${just}|on (our|the|that) ${aCall}|when we spoke|over the phone)`,
    `(following|further to|after|from|on|in|during|since|to recap|recap of|summary of|notes (from|of|on)|minutes of) (on)? (from)? (our|the|that|today s|this morning s|our quick) (phone|telephone|quick|earlier|recent|short|little|video)? ${aCall}`,
    '(i|we) (have)? just (hung up|put the phone down|put down the phone|got off the (phone|call|line)|come off the (phone|call)|came off the (phone|call)|spoke|spoken|talked|finished (talking|our call|the call|on the phone))',
    '(just|only just) (hung up|put the phone down|got off the phone with you|off the (phone|call) with you|spoke (to|with) you|spoken (to|with) you)',
    '(sorry|apologies) (for|that i|that i had to|i had to|about) (hanging up|hang up|cutting (you|it|the call) (off|short)|ringing off|dashing off|the bad line|the line dropping|having to go|having to run|to dash|hung up|cut you off|the dog in the background)',
    '(send|email|mail|drop|forward|let) (me|us) ... (what|everything) (we|you) (said|agreed|discussed|went through|talked about|decided|promised)',
    '(list|notes|summary|recap|actions|action points|minutes|write up|points) (from|of|on|after) (our|that|today s|this morning s) (call|chat|conversation|talk|zoom|meeting)',
    '(look|looking) forward to (getting|receiving|seeing|having) (that|the|your) (list|summary|notes|recap|actions|action points|write up|follow up|confirmation|minutes)',
    '(you|we|i) (told|promised|said|agreed|gave|went through) ... (on the phone|over the phone|on the call|during our call) (just now|today|this (morning|afternoon)|earlier|a (minute|moment) ago)',
  ],
  except: [
    '(would|will|might|could|may|should|wouldnt|shall) (be|have been|also be) (very|really|so)? (good|great|nice|lovely|helpful|useful|easier|best|a pleasure|wonderful) to',
    '(look|looking) forward to (our|the|a|your) (call|chat|conversation|zoom|talk)',
    '(before|ahead of|until|prior to|at|join|book|arrange|schedule|set up|confirm|cancel|postpone|move) (our|the|a|your) (phone|next|planned)? (call|chat|conversation|zoom|talk|meeting)',
    '(our|the|that|a) (phone|telephone)? (call|chat|conversation|talk) (in|of|last|from|back in|on) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week)',
    '(spoke|talked|chatted|spoken|conversation|call|discussed|agreed|said) ... (last (week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|months ago|weeks ago|years ago|back in|a while ago|(two|three|four|five|six) (weeks|months|years) ago)',
    '(call|chat|conversation|spoke|talk|zoom) (with|to) (my|our|the|a|his|her|their|your (colleague|manager|office|team|boss|driver|depot|reception|receptionist|warehouse|accounts|sales))',
    '(missed|missing|dropped|no|never|cancelled|canceled|forgot|instead of) (our|the|your|a|that)? (phone|telephone)? (call|chat)',
    '(good|great) (call|chat) (on|to|about) (the|using|blue)',
    '(good|great|nice|lovely|happy|glad) to (call|talk|speak|chat|discuss) (whenever|when|whenever|if|at|tomorrow|next|again|any)',
    '(thanks|thank you) for (calling|ringing) ... (line|centre|center|us at)',
    '(easier|better|quicker|best|love|like|want|wanted|need|able|hoping|hope|trying|tried|free|available|time|prefer|keen|possible) to (speak|talk|chat|discuss|call) (to|with|about|through|this|it|on)?',
  ],
  flags: [
    '[Good to speak], Tom.',
    '[Thank you for the call], it calmed me down.',
    '[As agreed on the phone just now], you collect on the 4th.',
    '[I just put the phone down] and feel better.',
    '[Great chat earlier], Tom.',
  ],
  passes: [
    'It would be good to speak next week.',
    'We spoke last autumn about a roof.',
    'You were to ring at two.',
    'My call with the florist went well.',
    'Are we still on for the call at four?',
  ],
} satisfies Cue;
