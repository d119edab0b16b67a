import type { Cue } from '@/lib/engine/rule';

const ways =
  '(language|tone|insults|insult|remarks|remark|comments|comment|abuse|names|name calling|words|swearing|personal attacks|attacks|behaviour|behavior|messages|emails|mails|threats|being called|being spoken|being sworn|being insulted|being shouted|being addressed|being talked|be called|be spoken|be sworn|be insulted|be shouted|be addressed|be talked|be treated|being treated|spoken to|sworn at|insulted|shouted at|like that|like this|in that way|in this way)';

export default {
  says: 'Says that a way of treating somebody is not accepted.',
  patterns: [
    `(not|never|unable to|no longer) (be able to|going to|prepared to|willing to|something i will|something i can|something that i)? (accept|accepting|tolerate|put up with|stand for|go along with|respond to|reply to|answer|engage with|continue|carry on|take|have|allow|let pass|keep|go on|help|read|listen to) ... ${ways}`,
    `${ways} ... (not|never|unacceptable|out of line|out of order|over the line|no place|must stop|has to stop|have to stop|needs to stop|need to stop|stops here|stop here|crosses a line|cross a line|too far)`,
    `(please|ask you|ask that you|need you|must ask|have to ask|expect|insist|want you|would ask|let us|kindly|happy to|glad to|gladly|can only) (to|that|you|we)? ... (civil|polite|politely|respectful|respect|respectfully|courteous|courteously|courtesy|decency|without (insults|insult|swearing|abuse|names|personal|remarks|that|them))`,
    `(please|ask you|ask that you|need you|must ask|have to ask|insist) (to|that|you)? ... (stop|drop|leave out|refrain from|avoid|moderate|mind|keep|leave) ... (insults|insulting|remarks|comments|names|swearing|abuse|language|tone|personal|attacks|calling)`,
    '(as long as|provided|on condition|so long as|only if|while) ... (without|civil|polite|respect|respectful|courteous|free of|leave out)',
    '(if|should) (it|this|another|that|the|you|they|there) ... (again|comes|come|continue|continues|happens|repeat|repeated|more|further|carries on|carry on|keeps|goes on) ... (i|we) (will|shall|close|end|stop|have to|must|hang|pass|hand|bring|ask) ... (close|end|stop|reply|replying|manager|take over|over|further|correspondence|conversation|answer|block|pass|hand|leave)',
    'keep (it|this|things) (civil|polite|professional|courteous|respectful)',
    'keep (it|this|things) (to|about|on) ... (and so will (i|we)|and (i|we) will)',
    '(do not|not to|please do not|never|nobody may|no one may) (speak|talk|write|swear|shout) (to|at) (me|us|her|him|them|anyone) (like|in|that|this|again)',
    '(do not|not to|never) (speak|talk|write|swear|shout) (to|at) ... (like|in) (that|this)',
    '(not|is not) (how|the way) (we|you|i|people) (speak|talk|treat|write|address|deal)',
    '(treat|speak to|talk to|write to|address) (me|us|her|him|each other|my|our|one another) (colleague|colleagues|team|staff)? (with|in a) (respect|courtesy|civil|respectful|decency|polite)',
    '(not|is not|are not) (acceptable|okay|ok|all right|alright|appropriate|on|right|fair|called for|necessary|welcome) (to|for|that|when|in|here|and|behaviour)? ... (me|us|team|colleague|colleagues|staff|person|anyone|call|speak|write|insult|swear|names)',
  ],
  except: [
    '(delay|wait|quality|service|outcome|result|defect|fault|error|mistake|standard|damage|late|product) ... (is not|are not|not|was not|is|was) (acceptable|okay|ok|good enough|right|unacceptable)',
    '(stop|keep) (payment|receiving|getting) ... (emails|messages|comments)',
    'not (accept|take|answer|reply to) (emails|messages|comments) (at|on|after|before|outside|from|sent)',
  ],
  flags: [
    'I will [not accept being spoken to like that].',
    '[Please keep this civil].',
    'I can help, [as long as we write without] insults.',
    '[Being called a liar is not] all right.',
    '[Do not write to my colleague like that].',
  ],
  passes: [
    'The delay is not acceptable, and I am sorry for it.',
    'I have noted your comments.',
    'Please keep the receipt.',
    'Thank you for your remarks on the second draft.',
    'We do not take messages after six.',
  ],
} satisfies Cue;
