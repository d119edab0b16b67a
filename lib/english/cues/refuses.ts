import type { Cue } from '@/lib/engine/rule';

const thing = '(it|this|that|these|those|which|such|they|there)';

/** What firms hide behind. */
const rule =
  '(policy|policies|rules|rule|terms|conditions|agreement|contract|system|procedure|procedures|regulations|insurance|insurers|licence|law|guidelines|warranty|guarantee|plan|package|tariff|software|management|head office|landlord|budget)';

/** What is had or not when somebody asks for it. */
const room =
  '(slot|slots|availability|space|spaces|room|rooms|stock|appointment|appointments|capacity|vacancy|vacancies|places|seats|tables|budget|time|engineer|engineers|driver|drivers|crew|crews|staff|exceptions|exception|way|option|options|plans|facility|facilities|possibility|chance|leeway|wiggle room|flexibility|refunds|returns|discretion|power|say|gap|gaps|openings|one free|one available|one spare|nobody free|spare)';

const services =
  '(do|offer|provide|sell|supply|hand|take|accept|give|make|deliver|ship|fit|support|cover|carry|issue|allow|permit|price|match|store|hold|refund|exchange|serve|cater|process|arrange|install|repair|replace|hire|lend|rent|work (on|at|over|past|after|with|in)|open|collect|send|release|share|disclose|negotiate|split|extend|waive|bend|make exceptions|normally|usually|generally|currently|at present)';

export default {
  says: 'Refuses what was asked for, or says that it cannot be had.',
  patterns: [
    '(i|we|they|he|she|nobody|team|office|engineers|drivers|guys|lads|system) (really|simply|just|sadly|unfortunately|also|therefore)? (can|could) not',
    '(i|we|they|he|she|team) (am|are|is|will|would) (really|simply|just|sadly|unfortunately|therefore|currently|also)? (not (be)? able|unable|not (be)? allowed|not permitted|not authorised|not authorized|not in a position|not prepared|not going|not set up|not equipped|not insured|not licensed|obliged to decline|forced to decline|powerless)',
    `${thing} (really|simply|just|sadly|unfortunately|also)? (is|are|will|would|can) not (really|simply|be)? (something|a thing|anything|possible|an option|on the cards|feasible|doable|available|allowed|permitted|included|covered|offered|in our|within|part of|up to|for us|a service|viable|practical|going to happen|the case we|done|changed|moved|refunded|arranged|undone|reversed|extended|waived|accommodated|considered|approved)`,
    '(not|never|no longer) (really|currently|actually|normally|be|been)? (possible|feasible|an option|doable|available|allowed|permitted|on offer|offered|eligible|entitled|covered|refundable|transferable|included|accepted|supported|negotiable|workable)',
    '(is|are|be) not (a (date|day|time|size|colour|thing|service|route|job|part|product)|something|anything|a one) (that)? (our|we|the|i|this)',
    '(impossible|out of the question|off the table|out of reach|out of (my|our) (hands|power|control)|not on the cards|a no go|a non starter|no can do|no dice|beyond us|beyond me|beyond our (control|remit|power)|not in our (gift|power|hands)|above my pay grade|not up to (me|us))',
    '(that|the) ship has sailed',
    '(nothing|little|not much|not a lot|not anything|very little|nothing more|nothing else|nothing further) (that)? (i|we|anyone|one) can (really|actually|possibly)? do',
    'nothing (to be|can be|could be) done',
    '(my|our) hands are (tied|bound)',
    '(is|are|it is|be|much|far|simply|already|just|now) too (late|short notice|far gone|far along|soon to)',
    `(there (is|are)|have|has|had|we have got|got|with) (sadly|unfortunately|simply|just|currently|really|absolutely)? (no|nobody|no one|nothing|zero) (more|other|further|spare|free|available|immediate|later|earlier)? (${room}|free|available|left|to spare|in stock|we can send|we could send|on the day|that day)`,
    `(do|does) not (have|keep) (any|a|the|an|enough|that|those|it|anyone|anybody)? (more|other|spare|free|available|earlier|later)? (${room}|free|in stock|left|available|to spare)`,
    '(fully booked|booked up|booked solid|booked out|all booked|sold out|out of stock|full up|completely full|discontinued|oversubscribed|been discontinued|all gone|all taken|is taken|are taken|already taken|been taken|maxed out|chock a block|chocka)',
    '(non|not) (refundable|returnable|transferable|negotiable)',
    '(all sales are final|final sale|no refunds|no returns|no exceptions|no exchanges)',
    `(our|the|company|store|school|hospital|this|my|under (our|the)|a) ${rule} (only|simply|just|sadly|strictly)? (do|does|will|would|can|is|are|states|state|says|say|forbids|forbid|prevents|prevent|prohibits|prohibit|requires|require|excludes|exclude|limits|stops|has|have)? (only|strictly)? (not|no|that (we|no|all|you)|us from|to (charge|inform|refuse|only)|clear)`,
    `(against|outside|beyond|contrary to) (of)? (the|our|my|what|your|all|company)? (normal|usual|current|scope|store|company)? (of)? (${rule}|scope|remit|what (we|i|our)|(engineers|team|staff|we|i) may|service|services|range|area|hours)`,
    '(fall|falls|lie|lies|is|are|sit|sits|comes) outside',
    `(i|we) (am|are)? (really|simply|just|sadly|unfortunately|never|also)? do not (really|actually|normally|usually|generally|currently|tend to|ever|even)? ${services}`,
    '(does|do) not (stretch|extend|run|go|reach|allow|permit|include|cover|come with|let (us|me|you)) (to|for|as|that|this|any|us|me|you)?',
    '(have to|has to|must|need to|going to have to|obliged to) (sadly|unfortunately|regretfully)? (decline|refuse|say no|turn (it|this|that|you) down|disappoint|pass on)',
    '(the answer is|it is|is|that is|it has to be) (sadly|unfortunately|still|a|firm|afraid)? no $',
    '(i am afraid|we are afraid|sadly|unfortunately|regrettably|sorry) (not|no|but no|it is a no|that is a no|that is not|this is not|we only|i only|the (system|policy|office|shop) only)',
    '^ (no|nope) (sorry|i am afraid|can do|chance|we|unfortunately|it)',
    '(a|it is a|that is a|still a|is a|be a) no (from|for|i|we|there|to)?',
    '(so no|no sorry|no i am afraid|no unfortunately|no can do)',
    '(only|just) (has|have|do|does|offer|offers|run|runs|allow|allows|accept|accepts|take|takes|deal|deals|work|works|open|opens) (the|it|on|with|from|to|at|in|this|that|up|for|one|two|orders|cards|cash)',
    '(will|would|can|could) not (be)? (going|happen|stretch|work|accommodate|fit|reach|extend|agree|budge|do (that|this|it)|make (it|an exception)|change (it|that|this|the)|get|come|send|refund|give|offer|pay|take|accept|able)',
    '(can|could) not (really|simply|actually|possibly)? be (done|changed|moved|refunded|arranged|undone|reversed|extended|waived|accommodated|considered|carried|provided|offered|made|given|sent|supplied|delivered|brought forward|altered|cancelled|honoured)',
    'not our (job|department|area|responsibility|remit|concern|call|thing|policy|practice|way)',
    '(is|are) (closed|suspended|on hold|frozen|not running|unavailable) (to|for|until|on|that|over|at)',
  ],
  except: [
    '(can|could) not (thank|wait|recommend|praise|apologise|apologize|agree|fault|imagine|stress|go wrong|believe|help but|tell you|say how|put (it)? into words|deny|speak|emphasise|begin to|see why|see any|see a|have been|have put|have done|have asked|be (happier|prouder|more|sorrier|better|easier|nicer)|ask for|have wished|express|overstate|say it enough|miss|promise (it|that) will|resist)',
    '(can|could) not (find|see|trace|locate|open|reach|hear|make out|read|get hold|get through|log|access|verify|identify|tell (from|which|whether|if)) (your|you|the|it|any|a|an|him|her|which|from|on|in|under)',
    '(do|does|did) not (want|like|wish|mean|intend|think|know|expect|feel|remember|need) ... to',
    '(can|could|will|would) not (let|have|leave|allow|permit|be charged|charge you|bill you|lose|need|forget|happen again|pretend|hide|excuse|argue|take (it|this|that) lightly|put you|keep you|cost you|affect)',
    '(not|no) (a|any)? (problem|problems|trouble|worries|bother|issue|hurry|rush|need|charge|cost|extra charge|extra cost|obligation|fee) (at all)?',
    '(not|never) (be)? (accepted|tolerated|acceptable)',
    '(no|not) (only|just|even|yet|to mention|least)',
    '(not|never|hardly) (possible|able) to (miss|forget|overlook|resist|go wrong|thank|mistake|beat|ignore)',
    '(you|your (team|office|builder|side|bank|insurer|people)) (do|does|are|is|have|has|can|could|will|would|said|were) (not|no)',
    '(was|were|been|had|did) ... (not|no) ... (because|when|until)',
    '(impossible|not possible) (for|to) (anyone|anybody|anything|get|break|hack|lose|miss|overlook|forget)',
    'there is no (need|rush|hurry|charge|cost|extra|excuse|reason|doubt|question|obligation|fee|deadline)',
    '(we|i) (have|has) no (objection|problem|doubt|issue|reason)',
    'no (excuse|excuses|need|reason|doubt|wonder)',
    '(i|we) do not (do|take) (things|this|it|that) (lightly|by halves)',
  ],
  flags: [
    '[I cannot] move the date.',
    'Storage [is not something we] do.',
    'The attic is [fully booked] in May.',
    'Sadly [that ship has sailed].',
    'There is [nothing we can do].',
    '[We do not offer] paper bills.',
  ],
  passes: [
    'I cannot thank you enough.',
    'We cannot wait to see the hall.',
    'It is no problem at all.',
    'I could not agree more.',
    'We cannot find your booking; what name is it under?',
    'There is no need to ring.',
    'You will not be charged.',
  ],
} satisfies Cue;
