import type { Cue } from '@/lib/engine/rule';

/** Whoever is above the reader. */
const above =
  '(<boss>|head|person in charge|one in charge|higher authority|higher level|higher ups|head office|board|governors|trustees|whoever (is|it is that is)? (above you|over you|in charge|responsible|higher up|senior to you)|whoever (runs|owns|manages|commands|heads|leads|supervises|you report to|you answer to|signs your|pays your|can (decide|sort|authorise|authorize|say yes)|has the (power|authority)|makes the decisions)|whomever you report to|the person (above you|you report to|you answer to|who can (decide|authorise|authorize)))';

const somebody = '(someone|somebody|anyone|anybody|a person|the person|a human|whoever)';

const senior =
  '(senior|more senior|in charge|in authority|with authority|with (some|more|the|any) authority|higher up|higher|above you|over you|further up|with the power|with power|who (can|could|is able to|is allowed to|has the (power|authority)) (actually|really)? (decide|make|authorise|authorize|approve|say yes|sign|help me|sort|do something|take (a|the) decision)|with (a bit|some|a little)? (more)? (of)? (clout|weight|authority|seniority|rank))';

const polite =
  '(please|kindly|would it be possible (for (me|us))?|is it possible (for (me|us))?|is there (any|a) (chance|way) (of|to|that (i|we) (can|could|might))?|any chance (of|i could|we could|that i could)?|could you|would you|can you|may i|might i|could i|can i|i (would|should) (like|prefer|appreciate|be (grateful|obliged|glad))|i want|i need|i wish|i demand|i insist|i must ask|i ask|i expect|i request|let me|we want|we need|we would like|we demand|we insist|want|need)';

export default {
  says: 'Asks for somebody above the reader.',
  patterns: [
    `(on|to|onto|in front of|past) (your|the) <boss> s (desk|inbox|attention|table)`,
    '^ (the|a|your)? <boss> (please|now|today|at once)? (now|please)? $',
    '(please|kindly|must|should|to|can you|could you|just|now|then) escalate (now|immediately|at once|today|as a matter of urgency)? $',
    '(who|whom|where) (do|can|should|must|would|could|may) (i|we) (go to|turn to|write)? (to)? (complain|lodge (a|my) (formal)? complaint|make (a|my) (formal)? complaint|take (this|it) further|appeal)',
    'not ... ... (so|then|and) who (is|can|does|could|may|will)$',
    `(attention|notice) of (your|the|whoever|a) ${above}`,
    `(lodge|raise|make|file|put in|submit|take) (a|my|this|the)? (formal|official|serious)? (complaint|grievance|it|this|matter|letter)? (up)? (with|to|before) ${above}`,
    `(put|lay|place|set) (this|it|that|the matter|my (case|complaint|letter)) (before|in front of) ${above}`,
    '(this|it|that|my (complaint|case)|the matter) (needs|has|ought|must|should|will have|is going) (to)? (go|be taken|be passed|be kicked|move) (up|higher|further|upstairs|to the top)',
    '(discuss|talk|deal with|settle|speak|go on|continue) (this|it|about it)? ... at your level',
    '(let|allow) me (talk|speak|deal) (to|with) (one|anyone|somebody|someone|a person|whoever|those) (who|that) (can|could|is able|has|knows|decides)',
    `(give|send|tell) me (a|the) (name|number|address|contact) (above|over|higher|senior)`,
    `(expect|want|await|look forward to|demand) (a|the)? (call|reply|letter|answer|response|email|word) (from|of|by) (your|the|a) ${above}`,
    `(expect|want|await|demand) (a|the)? (call|reply|letter|answer|response|email|word) from (the|your) head of (your|the)? (department|team|branch|company|service)`,
    '(correspondence|correspond|correspond further|exchange|deal|discuss) ... with (a|any|some|your) (junior|juniors|trainee|assistant|underling|clerk|subordinate)',
    `(speak|talk|complain|write) (w|2|to|with) (ur|yr) <boss>`,
    `(speak|talk|complain|write|say this|explain this|discuss this|deal|go) (directly|straight|only|instead)? (to|with) (your|a|an|the|my|his|her)? (actual|real|own|immediate|local|most)? ${above}`,
    `(escalate|escalating|escalated|take|taking|taken|pass|passed|passing|refer|referred|raise|raised|move|send|sent|forward|bring|brought|hand|kick|bump|push) (this|it|that|my (complaint|case|email|letter|matter)|the (matter|complaint|case)|me) (up|on|further|over|along|upstairs|straight)? (to|with|before) (your|a|an|the|his|her)? ${above}`,
    '(escalate|escalating|escalation of) (this|it|the (matter|complaint|case|issue)|my (complaint|case|ticket))',
    '(this|it|my (complaint|case)|the matter) (to be|be|needs to be|should be|must be|has to be) (escalated|passed up|taken further up|taken higher|moved up|referred up)',
    '(take|taking|taken|pass|send|kick) (this|it|that) (up the (chain|line|ladder)|higher|further up|upstairs|up a level|to the top|all the way up)',
    `(put|pass|transfer|connect|hand) (me|us) (straight|directly)? (through|on|over|in touch|in contact)? (to|with|onto) (your|a|an|the)? ${above}`,
    `(put|get) (your|the|a) ${above} (on|on the (phone|line)|to (ring|call|phone|write|contact|email|come|look|deal|speak|talk|reply|sort)|here|now)`,
    `(get|give|fetch|find|send|bring) (me|us) (your|a|an|the) (actual|real|own)? ${above}`,
    `${polite} (to)? (see|speak|talk|hear|reach|meet|contact|have|get|know)? (to|with|from|hold of)? (your|a|an|the) (actual|real|own)? ${above} (to (call|ring|phone|write|contact|email|come|look|deal|speak|talk|reply|sort|read|answer|decide|get|be|take|handle)|now|please|today|here|on this|instead|of (the|this|your) (shop|company|firm|business|place|hotel|practice|school|clinic|branch|garage|office)|not you|and not)`,
    `${polite} (to)? (see|speak|talk|hear|reach|meet|contact|have a word|have words|correspond|deal) (to|with|from)? (your|a|an|the)? (actual|real|own)? ${above}`,
    `(i)? (want|demand|insist on|require|request|expect) (your|a|an|the) <boss>$`,
    `(have|let|ask|get|tell) (your|the|a) ${above} (to)? (call|ring|phone|write|contact|email|come|look|deal|speak|talk|reply|sort|read this|see this|answer|decide|get in touch|get back|take over|handle)`,
    `(name|number|email|address|contact details|details|contact|extension) (of|for) (your|the)? ${above}`,
    '(who|what) is your <boss>',
    `(is|are) (your|the|a|an) (<boss>|person in charge) (around|in|about|available|there|free|on (duty|shift|site|the line)|working|reachable) (today|now|at the moment|this (morning|afternoon|week))?`,
    `(is|are) there (a|an|any|really no) (<boss>|grown up|grown ups|grownup|adult|adults|one in charge) (around|in|about|available|there|free|on (duty|shift|site)|present|i (can|could|may)|we (can|could|may)|at (your|the)|who|that)`,
    `(be|being|get) (connected|put through|transferred|passed|passed on|referred|handed|handed over|brought into contact) (to|with|on to|over to|through to)? (your|a|an|the)? ${above}`,
    '(this|it|that|(this|the|my) (matter|complaint|case|letter|question|dispute)) (to)? (go|be taken|be passed|be sent|be moved|move|travel) (on|further|one step|a step|one (level|rung|floor)|a (level|rung|floor))? (further up|higher up|up the (ladder|chain|line|tree|hierarchy)|up a (level|rung)|a (level|rung|step|floor) (up|higher)|to the next (level|rung|floor))',
    '(i|we) (see|understand|know|take it|gather|realise|realize|suppose|assume) (that)? you (can|could|may|might|are) not (able to|allowed to|in a position to|authorised to|the one to)? (decide|authorise|authorize|approve|grant|overrule|change) (this|it|that|anything)',
    `who (is|are) (in charge|the (boss|manager|person in charge)|above you|your (boss|manager|superior)|(do)? you (report|answer) to|responsible (there|here|for you|at your end))`,
    'who (do|does)? (you|he|she) (report|answer|reports|answers) to',
    `(matter|question|one|job|issue|complaint|letter|case|conversation) for (your|the) ${above}`,
    `${somebody} ${senior}`,
    `(let|may|can|could) (me|i|we|us) (speak|talk|deal|correspond) (to|with) (someone|somebody|anyone|a person|anybody) (else|senior|higher|above|who)`,
    '(rather|prefer|only|want to|need to|wish to|insist on) (speak|talk|deal|speaking|talking|dealing|to speak|to talk|to deal|hear|to hear) (to|with|from)? (someone|somebody|a person) (else|senior|higher|above|who)',
    '(go|going|gone) (over|above) your head',
    '(decision|matter|question|this|it|that|answer) (is|that is|which is)? (not|is not|is not one for|clearly not|hardly) (one)? (yours|you|one you can|one that you can|for you|up to you|within your (power|gift|remit|authority)) (to)? (take|make|decide|give|alone)?',
    '(not) (think|believe|feel|suppose|imagine) (that)? (it|this|that|(the|this|that|such a) (decision|matter|answer|question)) (is|should be) (yours|one for you|up to you|for you to)',
    '(above|beyond|over) your (pay grade|paygrade|station|remit|authority|head|level)',
    '(no|any) (more|further)? (point|use|sense) (in)? (talking|speaking|discussing|arguing|writing|going on) (to|with) you',
    '(do not|no longer|not) (wish|want|intend|propose|care|prepared|willing) (to)? (discuss|speak|talk|deal|correspond|argue|waste|exchange) (this|it)? (any)? (further|more)? (with|to) (you|the monkey|juniors|a junior|a trainee|an assistant|underlings|web person)',
    '(organ grinder|oily rag)',
    '(not|instead of|rather than|without) (a|an|some|another|the|just a) (junior|trainee|assistant|receptionist|web person|call centre|chatbot|bot|robot|minion|intern|temp|underling|clerk|monkey)$',
    '(your|the) <boss> (should|ought to|needs to|must|had better|has to) (know|see|hear|deal|handle|call|ring|look|be told|contact|get|answer|phone|sort)',
    '(bring|get|involve|copy|include|loop) (in)? (your|a|the) <boss> (in|into this|in on this|into it|on this|involved)?',
  ],
  except: [
    '(my|our|the|his|her) (last|old|previous|former|other) ... <boss>',
    '(asked|told|made|makes|make) (me|us) (to)? (speak|talk|write|complain) (to|with) (a|the|your) <boss>',
    '(my|our|his|their|her|its) (own|new|old|line|project|site|general)? <boss>',
    '(i|we) (will|shall|have|had|did|am going to|already|just) ... (my|our) <boss>',
    '(account|project|property|building|facilities|estate|password|file|task|download|package|office|key) manager (is|was|has|will|said|told|app|software|login)',
    '(tell|thank|congratulate|please tell|let) (your|the) <boss> ... (gem|star|great|wonderful|lovely|helpful|brilliant|kind|rise|credit|thank|thanks|marvellous|fantastic|excellent|superb|treasure|pleased|delighted|happy|grateful|well done|how good|how helpful|how kind)',
    '(pass|send|give) (on)? (my|our) (thanks|compliments|regards|best|congratulations|praise|good wishes) (on)? to (your|the) <boss>',
    '(as|am|being) (the|a|your) <boss>',
    '(new|our|your new) <boss> (starts|joins|is joining|has joined|is on holiday|retires|retired)',
    '(someone|somebody|anyone) who can (actually|really)? (make|decide) (it|on (saturday|sunday|monday|tuesday|wednesday|thursday|friday)|the (meeting|date|party)|tea|cakes|between)',
    '(key|head|list) of (your|the) (department|school) (is|was|has)',
  ],
  flags: [
    '[I would like to speak to your manager].',
    'Kindly [put me in touch with whoever you report to].',
    'I do [not think that the decision is yours].',
    '[Get me the owner].',
    'Is there [somebody more senior] at the clinic?',
    'Please [escalate this], I have waited long enough.',
    '[Is your supervisor in today]?',
    'I want [this matter to go further up the ladder].',
  ],
  passes: [
    'My manager says thank you for the quick work.',
    'As the manager of the flats I need the part number.',
    'Please tell the top man that Anil is a gem.',
    'I will speak to my boss and come back on Monday.',
    'The mandate is signed by both directors, where do I send it?',
    'The site manager has the keys to the store.',
    'Our new director starts in May.',
    'Is the owner of the grey van parked in bay four?',
    'We would like the price to go up by less.',
  ],
} satisfies Cue;
