import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const anyone =
  '(someone|somebody|some1|someones|somebodys|some1s|one of you|one of your (lot|staff|people|drivers|lads|girls|men)|some of you|people|you)';

const repair =
  '(surgeon|ambulance|undertaker|coffin|hearse|wheelchair|stretcher|body bag|paramedic|plaster cast|new (face|jaw|knees|knee|kneecaps|teeth|set of teeth|nose|legs)|crutches|neck brace|drip|intensive care|bodyguard|hospital bed|stitches|dentist to)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This says that somebody will be hurt; nobody should answer it alone.',
  patterns: [
    `${anyone} (is|are|will|might|may|could)? (really|all|definitely)? (going to|gonna|gunna|about to|gon)? (get|be|end up) (badly|seriously|really|proper|very)? (hurt|injured|killed|dead|carried out|in hospital|in a box|in the ground|in a ditch)$`,
    `(you|he|she|they|your (driver|drivers|lad|lads|man|boss|manager|staff)) (will|are going to|is going to|might|would|may) (soon|all|both)? (be)? (need|needing|want|leave in|leave on|go home in|end up in|wake up in|be in) (a|an|the|some)? ${repair}`,
    `(put|send|see) (you|him|her|them|one of you) (in|into|on|home in) (a|an|the)? ${repair}`,
    '(watch|look after|mind) (yourself|yourselves|your backs|your back) (on (the|your) way|when you (leave|walk|go|finish|lock|park|get)|walking|going|out there|tonight|tomorrow|after (work|dark)|in the (car park|dark|street))',
    '(i|we) would not (walk|go|drive|travel|be|come|sleep|stay|be seen) (home|to work|out|anywhere|to the car|in that (car|office|building)|alone|in|there)? (alone|tonight|tomorrow|after dark|this week|on (monday|tuesday|wednesday|thursday|friday)) if i (was|were) (you|him|her|them)',
    '(make|making) (you|him|her|them|one of you|somebody|someone) (bleed|disappear|limp|unable to walk)',
    '(hurt|hurting|break|breaking|cripple|kill|killing) (somebody|someone|one of you|the next (one|person|man)|whoever (is|comes|stands|sits|opens)|the first (one|person|man)|anyone who)',
    '(whoever|anyone who|anybody who|the first one who) ... (gets|will get|is getting|is going to get) (hurt|a kicking|a beating|smacked|battered|thumped|one in the|what is coming|my fist|the boot)',
    '(it|this|things|somebody|that) (will|is going to|could|might) (end|finish) (in|with) (blood|bloodshed|violence|a funeral|somebody (dead|hurt|in hospital)|tears and)',
    '(i am|we are|i will be|will be) (coming|driving|heading|on my way|on our way) (down|over|round|up|in)? (there|to (you|your (office|shop|place|house))|for you) ... (and|to) (hurt|sort (you|him|her|them) out|deal with (you|him|her)|finish|settle (this|it|you)|make (you|him|her)|drag|beat|smash|break|teach|show you)',
  ],
  notAfter: denied,
  except: [
    '(before|until|so that|unless|if|in case|hope|sorry|afraid|that|where|when|worried|glad|lucky) (nobody|no one|someone|somebody|one of you|one of your (staff|people|drivers)|people|you) (is|are|will|might|may|could)? (really)? (going to|gonna)? (get|gets|be|end up) (badly|seriously|really)? (hurt|injured|killed|dead)',
    '(need|needing|want) (a|an) (ambulance|wheelchair|stretcher|drip) (at|for|on|from|to get|access|ramp|user|space|service|booked)',
    'need (new (teeth|knees|knee))',
  ],
  notWith: [
    '(step|steps|stairs|stair|cable|cables|floor|railing|handrail|ice|icy|wet|slippery|loose|wire|wires|wiring|scaffold|scaffolding|hole|pothole|light|lights|corner|junction|crossing|machine|guard rail|trip|tripped|pavement|tiles|tile|roof tiles|branch|tree|brakes|tyre|tyres|pool|ladder|kerb|manhole|wheelchair access|accessible|surgery on|operation|appointment|feelings)',
  ],
  flags: [
    'Bring the goods or [one of your drivers is going to get hurt].',
    'Touch my fence again and [you will need a stretcher].',
    '[Watch yourself when you lock] up tonight.',
    '[I would not walk home tonight if I were you].',
  ],
  passes: [
    'Please mend the step before somebody gets hurt.',
    'Will you need a wheelchair at the airport?',
    'Watch yourself on the ice by the gate.',
    'If it rains I would not drive up the lane.',
    'Nobody was hurt in the collision.',
  ],
} satisfies Rule;
