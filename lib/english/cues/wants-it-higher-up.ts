import type { Cue } from '@/lib/engine/rule';

const body =
  '(department|division|team|section|branch|office|company|firm|business|practice|clinic|school|service|desk|unit|region|complaints|place|outfit|organisation|organization|store|hotel|site)';

const runs =
  '(head|heads|heads up|run|runs|lead|leads|supervise|supervises|manage|manages|oversee|oversees|direct|directs|command|commands|own|owns|employ|employs|answers for|(is|are) (ultimately|really|actually)? (in charge of|in command of|responsible for|accountable for|over|above|superior to|senior to)|(sit|sits|stand|stands|rank|ranks|come|comes) (above|over|higher than))';

const person =
  '(person|people|one|ones|someone|somebody|man|woman|whoever|anyone|anybody|those|individual|partner|party|colleague|gentleman|lady) (who|that)? (actually|really|ultimately)?';

const mayDecide =
  '(at (your|the) (place|end|firm|company|office|shop)|over there|there|in your (team|office|firm|company|department))? ((has|have|with|of|had|carries|carry) (got)? (the|some|any|actual|real|more|enough|a bit of|a little|proper)? (actual|real|proper)? (power|powers|authority|standing|remit|competence|position|say|clout|weight|seniority|rank|mandate|discretion|last word|final say|final word)|((is|are|be|was)? (actually|really|in fact)? (able|allowed|entitled|empowered|permitted|authorised|authorized|in a position) to (actually|really)? (make|take|decide|say yes|approve|sign|authorise|authorize|grant|agree|act|overrule|do something|do anything|sort|resolve)))';

/** Said by whoever has gone as far with the reader as it goes. `asks-for-a-superior` holds those who name a rank. */
export default {
  says: 'Wants it to go to somebody above the reader, whom it describes.',
  patterns: [
    `${person} ${runs} (you|your|the|this|that|things|it|all|everything|there)`,
    `who (actually|really)? (sits|stands|is|ranks|comes) (one)? (directly|next)? (above|over|higher than|senior to) (you|your|the (desk|help desk|service desk))`,
    `${person} ${mayDecide}`,
    `(head|heads|director|directors|chief|manager|managers|leader|lead) of (your|the|this|customer|client) ... ${body}`,
    `(your ...|the (complaints|customer|customer service|customer services|support|claims|billing)) ${body} (s)? (head|director|manager|chief|lead)`,
    'your (actual|own|direct|immediate)? (superior|superiors|seniors|supervisors|higher ups|board|board of directors|executive team|chief executive|ceo|managing director|chairman|governors|trustees)',
    'your (actual|senior|managing)? (owner|owners|partner|partners|proprietor)',
    '(a|an|any|one of the|one of your) (senior|managing|equity)? partner (of|in|at) (the|your)',
    '(at|to) (a|the|any|some) (higher|more senior) (level|tier|rung|instance|authority|stage|place|desk)',
    '(somebody|someone|anybody|anyone|a person|a (second|different|another) (person|pair of eyes)|people|one) (a (bit|little|step|rung|level)|further|much|rather|considerably|more)? (higher|higher up|further up|senior|more senior|above) (than|in|at|to|who|with|over)',
    `${person} (running|heading|heading up|leading|managing|supervising|overseeing|responsible for|in charge of|accountable for|above|over) (you|your|the ... ${body})`,
    '(one|a|the next|next) (level|step|rung|tier) (up|higher)',
    '(lodge|raise|file|register|discuss|settle|take|bring|share) (this|it|that|a complaint|my complaint|my case|the matter) (up|further)? (with|to) your (management|bosses|superiors|directors|leadership|company|head office|seniors)',
    'who (can|could|may|might|is able to|is allowed to|has the (power|authority|right) to) (overrule|override|overturn|instruct|correct) (you|this|that|it|him|her)',
    '(up|along) (the|your) (line|chain|ladder|ranks|food chain|management chain|pecking order)',
    '(second|third|two) (tier|line) (support|manager|complaints)',
    `${person} (signs|sign|approves|approve|decides|decide|calls the shots|call the shots|pulls the strings|gives the orders|holds the purse strings|has the (keys|last word)|(makes|make|takes|take) (the|these|those|such) (decisions|calls|decision))`,
    '(a|an|the|any|some|your|one of your|another) (more|most)? senior (officer|colleague|member|person|manager|official|executive|adviser|advisor|partner|doctor|nurse|engineer|clinician|staff|figure|agent|consultant|people|hand|representative)',
    '(somebody|someone|anyone|anybody|a person|a manager|one|a (colleague|team|party)) (other than|different from|independent of|not involved|unconnected) (with)? (you|the|him|her|whoever|this|in|to)',
    'your (chief of staff|deputy director|head office|headquarters|hq|corporate office|executive office|customer relations|chief operating officer|founder|founders)',
    '(executive|manager|colleague|rep|agent|adviser|advisor|assistant|supervisor) s (boss|manager|supervisor|superior)',
  ],
  onlyWith: [
    '(overrule|override|overturn|instruct|correct|obliged|reached|reach|considered|reviewed|review|consider|willing|want|wants|wish|need|needs|like|insist|demand|require|request|ask|asking|expect|prefer|rather|appreciate|grateful|obliged|care to|must|should|ought|now|please|kindly|could|can|may|might|would|will you|be so good|let|allow|let us|have|get|give|send|pass|put|forward|refer|escalate|take|raise|bring|hand|move|transfer|tell|name|number|address|email|contact|reach|speak|talk|hear|deal|discuss|write|complain|complaint|goes to|is there|are there|who|where)',
  ],
  except: [
    '(my|our|his|her|their) (own|old|new|last|former)? (boss|bosses|superior|superiors|seniors|supervisor|supervisors|board|owner|owners|partner|partners|governors|trustees|line|team|department|company|office|firm|school|practice)',
    '(head|director|chief|manager|leader|lead) of (our|my)',
    '(our|my) ... (head|director|manager|chief|lead)',
    '(notice|white|message|ironing|chopping|bulletin|skirting|circuit|full|half|score|dart|surf|black|floor) (board|boards)',
    '(on|across|above|the) board (meeting|game|games|room|pack|papers)?$',
    '(on|in) (the|a) board',
    '(home|car|van|dog|flat|pet|cat|house|property|land|previous|bike|boat|horse) owner',
    '(the|a) (owner|owners|partner|partners|lead) (of|and|or) (the|a|our|my|that|this|another) (car|van|dog|flat|house|bike|cat|land|boat|horse|property|plot)',
    '(i|we) (am|are|was) (now)? (the|a|your)? (new)? ...  (manager|director|lead|head|owner|chief)',
    '(manager|director|lead|head|owner|chief) (on|at|in|from|for|here at) our',
    '(manager|director|lead|head) (is|was|has|said|says|told|will|rang|signed|wrote|agreed)',
  ],
  notWith: [
    '((thank|thanks to|thanks for) (him|her|them|your|the|everyone|all|such|a|so)|compliment|compliments|praise|compliments|congratulate|congratulations|recommend|regards to|best wishes|newsletter|brilliant|wonderful|lovely|fantastic|amazing|superb)',
  ],
  flags: [
    'Please send my complaint to the [person who runs the] depot.',
    'I would like the number of [whoever is responsible for your] desk.',
    'Is there [anyone with the authority] to sign this?',
    'I want it looked at [at a higher level].',
    'Take this [up the chain], please.',
    'Could you give me the name of the [head of your billing department]?',
  ],
  passes: [
    'I am the new head of the support team at Hale, could you reset my login?',
    'The person who runs our office is away until Monday.',
    'Can you tell me who is the owner of the grey van?',
    'Please thank the head of your department.',
    'Could you put the notice on the board?',
    'I want the shelf at a height of two metres.',
  ],
} satisfies Cue;
