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
    '(i|we) (will)? <harm> (you|him|her|them) (myself|too|next|now|all|up|with (these|my) (own|bare|two)? hands)?$',
    '(something|poison|antifreeze|bleach|glass|slug pellets|rat poison) (in|into) (its|his|her|your|the dogs|the) (bowl|feed|water|food|trough|drink|dinner|pond|tea|coffee)',
    '(dog|dogs|cat|cats|horse|horses|fish|koi|chickens|pony) ... (antifreeze|poison|poisoned|slug pellets|rat poison|bleach)',
    '<weapon> ... (with|has|that has) (your|his|her) ... name on (it|the)',
    '(blade|knife|nail|nails|screwdriver|stanley knife) (through|into|in) (the|your|every|each|all|his|their) ... (rubber|tyre|tyres|tires|wheels|van|vans|fleet|sofa|seats|canvas)',
    '(cut|shut|choke|squeeze) (your|his|her|their) (air|breath|breathing|windpipe|throat) (off|out|shut)?',
    '(show you|teach you|find out|see) ... (on|at) your (own)? (doorstep|front door|driveway|lawn)',
    '(scrape|scraping|scraped|hose|hosing|mop|mopping|peel|peeling) ... off (the|your|a|my|his) (pavement|road|floor|wall|ceiling|windscreen|tarmac|front|bumper|carpet|car park|street)',
    '(bring|order|buy|book|measure|pick out|choose) (a|your|him a|her a|yourself a|yourselves a|your own) (coffin|body bag|hearse|wreath|burial plot|shroud|stretcher|ambulance)',
    '(anyone|anybody|whoever|the next one|the next man|the first one|any of you) (who)? (comes|sets foot|steps|touches|tries|knocks|crosses|shows|opens) ... (i|i will|we|gets|will get|is) (shoot|shot|kill|killed|hit|burn|cut|stab|stabbed|swing|fire|battered|buried)',
    '(run|running|knock) (you|him|her|them|one of you|your ...) (over|down|off the road) (next time|with my|if|when|and|on|in (the|my|that)|tonight|tomorrow)',
    '(drive|driving|ram|ramming|reverse|reversing|crash) (my|this|the|a) (car|van|truck|lorry|digger|tractor|jcb|forklift|bulldozer|suv) (straight|right)? (into|through|at|over) (your|you|that|him|her|one of)',
    '(you|he|she|they) (do not|does not|have no idea|clearly do not) (know|realise|realize) who (you are|he is|she is|they are|you have been)? (dealing|messing|playing|talking) (with|to)',
    '(pay|pays|paying|paid|answer|answering) (for (it|this|that|what ...))? (with|in) (his|her|their|your|its)? (teeth|blood|life|lives|legs|skin|hands|face|fingers|eyes|bones|neck|kneecaps)',
    '(leave|leaves|leaving|go|goes|going|come|comes|coming|carried|carry|carrying) (it|here|there|home|out|off|this place|my (farm|land|house|property|yard))? (feet first|in (a|an) (box|body bag|ambulance|coffin|hearse|bag)|on a (stretcher|slab))',
    '(hire|get|need|find|buy|want|have) (yourself|yourselves|her|him|them|you)? (a|some) (bodyguard|bodyguards|bulletproof vest|stab vest|suit of armour|armed guard|crash helmet)',
    '(you|your ...|he|she|they) (will|is going to|are going to|may|might) (not|never) (see|live to see|make it to|last (to|until)|be around (for|at|by)) (christmas|easter|tomorrow|the (morning|weekend|new year|summer|spring)|(his|her|your|their) (next)? birthday|daylight|old age|monday|another (day|birthday|christmas))',
    '(come|get|step) (down|out|outside|here|over here) (now)? or (i|we) (will|am going to|are going to)? (come|get|drag|break|kick|smash)',
    '(blood|teeth|bits|brains|bones|hair) (on|all over|across|in|up) (your|the|that|his|her|their) (carpet|carpets|walls|wall|floor|floors|desk|desks|ceiling|doorstep|car park|windows|counter|hands if)',
    '(i|we) (do|did|have done|will do) to (people|men|women|anyone|anybody|those|them|the last (one|man|person)|liars|thieves|someone) (who|that|like)',
    `(i|we) (will|shall|am going to|are going to|am gonna|would|swear i will|might|could) (personally|gladly|happily|fucking)? <harm> (that|this|your|his|her|their|one of your|whichever|whoever|every|any) ... (face|faces|head|heads|skull|teeth|legs|arms|neck|jaw|nose|throat|kneecaps|fingers|ribs|lights|receptionist|driver|clerk|manager|engineer|fitter|builder|girl|lad|man|woman|bloke|boss)`,
    '(follow|followed|following|trail|trailed|tail|tailed) (you|her|him|them|your ...) home',
    `(people|men|women|bosses|blokes|landlords|crooks|thieves|liars|cheats|you) ... (found|dumped|fished|floating|washed up|buried|left|lying|end up|ends up|turn up|turns up|wake up) (in|out of|under|at the bottom of|face down in) (a|an|the|some)? (shallow)? (canal|canals|river|rivers|ditch|ditches|woods|skip|skips|grave|graves|reservoir|quarry|concrete|foundations|suitcase|bin bag|bin bags|freezer|boot of a car|back of a van|lake|docks|motorway|intensive care|traction|hospital)`,
    '(pick|picking|sweep|sweeping|clean|cleaning|dig|digging|hoover|hoovering|scrub|scrubbing|wash|washing|wipe|wiping) (up|out)? (the|all the|broken|bits of)? (glass|teeth|pieces|splinters|blood|shards|brains|bricks) (up|out|off)? (of|from|off)? (your|ur|his|her|their)',
    `(someone|somebody|one of you|one of yours|one of your ...|some of you|you people|your ...) ... (going to|gonna|gunna|will) (bleed|die|burn|suffer|get shot|get stabbed|get battered|get their (head|legs|face)|lose (a|their) (hand|eye|teeth|leg|life)|not be going home)`,
    '(dogs|dog|hounds|alsatians|alsatian|rottweilers|rottweiler) (set|let|loosed|released|let loose|turned loose) (on|at|upon)',
    '(i|we) (know|have|have got|pay) (some|a few|the|a|certain)? (people|men|lads|guys|man|guy|bloke|friends|person) (who|that) (make|makes|made|take|takes|get|gets) ... (go away|disappear|vanish|limp|sorry|care of|rid of|problems)',
    '(put|putting|push|pushing|shove|ram|smash|bounce|stick|sticking) (your|his|her|their|that) ... (head|face|fist|arm|teeth|nose|hand|hands|fingers) (through|in|into|against|under|off|down|up)',
    '(you|he|she|they|your ...) (will|are|is) not (be)? (going to be)? (driving|walking|cycling|making it) (home|out of|back from|away from)',
    '(easy|simple|no trouble|child s play) (enough)? for (someone|somebody|anyone|a person|me|us) to (get|break|walk|climb|slip|follow|find|set|start|hurt|wait|reach)',
    '(hope|bet|trust|pray|had better|better) (that)? (you|your (boss|office|shop|place))? (have|has|got|are|is|have got|has got) (good|decent|plenty of|got)? (good|fully|well)? (insurance|insured|fire insurance|life insurance|contents insurance|fire extinguishers|a fire extinguisher|sprinklers|smoke alarms|a good (dentist|surgeon|doctor|glazier)|strong (doors|locks))',
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
    'bleed (the|a|our|all|every|your) (radiator|radiators|brakes|brake|system|valve|valves|pump|line|lines)',
    '(ought|should|supposed) to ... bleed',
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
