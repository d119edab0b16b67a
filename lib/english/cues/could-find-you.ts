import type { Cue } from '@/lib/engine/rule';

const near =
  '(opposite|outside|across (the road)? from|near|behind|beside|facing|round the corner from|around the corner from|down the road from|over the road from|in front of|next to|by)';
const yours =
  '(your|ur|his|her|their) (office|work|workplace|house|home|flat|place|shop|car|van|gate|school|gym|street|road|building|front door|door|garden|window|windows|estate|village|depot|yard|drive|bus stop|station)';

/** Each is harmless by itself; beside another, or beside what `menacing` finds, it is a threat (lib/coach/danger.ts). */
export default {
  says: 'Lets the reader know that the writer could find them, or theirs.',
  patterns: [
    `(sit|sitting|sat|park|parked|parking|stand|standing|stood|wait|waiting|been|hanging around|walked|walking|drove|driving|cycled|passed|passing|staying|live|living|moved in) ... ${near} ${yours}`,
    '(saw|seen|found|find|looked at|looking at|saved|printed|got|have got|kept) (your|ur|a|his|her|their) (photo|photos|picture|pictures|face|profile|name|linkedin|facebook|instagram|address|home address|number plate|car|house|street)',
    '(i|we) (now)? (know|remember|recognise|recognize|will know|will remember|will recognise|would recognise|will not forget) (exactly)? (who|what|where) (to (look|find|come|wait|go|watch|ask|expect|visit)|you (look like|are|drive|live|park|walk|drink|eat|sleep|shop|train|go|hang out))',
    '(i|we) (now)? (know|remember|recognise|recognize|will recognise|will remember|will not forget|never forget) (your|his|her|their) (face|faces|name|names|voice|car|cars|house|street|shift|shifts|routine|route|kids|children|wife|husband|daughter|son|bedroom|window)',
    '(saw|seen|watched|followed|photographed|filmed|watching|following) (your ... (<workman>|boss)|your <workman>|ur <workman>|your (girl|lad|boss|manager|wife|husband|kids|daughter|son|children)|him|her|them) (leave|leaving|go|going|walk|walking|drive|driving|lock|locking|come|coming|home|have|having|eat|eating|park|parking|yesterday|today|last night|this (morning|evening)|get|getting|out|all the way)',
    '(i|we) (now)? (know|knows|found|have|have got|got) (his|her|their|your|which|what|where his|where her|when his|when her) (road|street|house|door|flat|address|name|shift|shifts|route|car|bus|train|way home|gate|estate|village|school) ',
    '(i|we) (know|knows|found out) (which|what|when|where|who) (road|street|way|bus|train|time|day|his|her|their|he|she|they|your) ',
    '(number|no|house|flat) <number> (with)? (the|a)? (red|green|blue|white|black|yellow|brown|grey) (front)? (door|gate)',
    '(red|green|blue|white|black|yellow|brown|grey) (door|gate|curtains|gloves|cap|jacket)$',
    '(every day|every night|every evening|each evening|always) ... (the same|same) (place|time|way|route|road|bench|seat|door|bus)',
    '(the same|same) (place|time|way|route|road|bench|door|bus) (every|each) (day|night|evening|time|week)',
    '(takes|walks|drives|goes|cycles) (home|that way|alone|the lane|the path)',
    '(i|we) (walked|drove|went|came|cycled|passed|was|were|happened to (pass|be)|strolled|jogged) (past|by|near|outside|along)? ... (the other day|at home time|at school time|at going home time|at closing time|when (she|he|they) came out|last night|at dusk)',
    '(crosses|plays|waits|walks|goes|comes|sits|stands|rides|swims|sleeps|lives) ... (by (herself|himself|themselves)|on (her|his|their) own|alone|unaccompanied|with nobody)',
    '(one|i) (do|does)? (worry|worries|fret|frets) (so|for (her|him|them|you)|about (her|him|them|such things))?$',
    '^ (and|the)? (bus|train|tram|number|flat|room|berth|desk|bay|row|platform|line|floor|gate|house) <number> (is not it|is it not|right|yes|am i right|innit)',
    '(regards|love|hello|best|best wishes|my best) to your (mother|mum|wife|husband|kids|children|daughter|son|gran|father|family|girls|boys) (at|in|on) (number|the|no|school|flat|that)',
    '(your|that) (new|young|little|pretty)? (girl|lad|boy|assistant|receptionist|daughter|wife|son|apprentice|intern|trainee) ... (seems|looks|is) (very|so|a)? (nice|sweet|pretty|young|friendly|lovely|alone)',
    '(do you|you) (have|have got|got) (any|a|some)? (children|kids|little ones|family|wife|husband|daughter|daughters|son|sons|mother|grandchildren|babies) ?$',
    '(have you|has he|has she|does he|does she) (got|have) (any|a)? (children|kids|little ones|family|wife|husband|daughter|daughters|son|sons|grandchildren)$',
    'you (all|always|usually|normally|only)? (finish|knock off|clock off|get off|go home|lock up|get home|come out|clock out) (work)? (at|around|about|on|late|alone|early|by)',
    '(what|which) (time|day|door|way|train|bus|shift) (do|does|is) (you|he|she|it you|it she|your <workman>) (finish|finishes|leave|leaves|get off|gets off|knock off|go home|goes home|come out|comes out|lock up|walk home|walks home)',
    '(would love|love|wants|keen|dying|itching|happy|looking forward|like|likes) to (meet|visit|have a word with|introduce himself to|get to know|talk to) (you|your (family|kids|wife|husband|daughter|<workman>)) (all|personally|in person|face to face|soon|too|one (day|night|evening)|tonight)?$',
    '(see|meet|visit|find|catch|get) (you|him|her|them) (soon|very soon|sooner than you think|around|one (day|night|evening)|when you least expect it|in (your|my) (dreams|nightmares)|after work|after dark|alone|outside)$',
    '(not|never) (hard|difficult|tricky) to (find|trace|follow|track|work out|look up)',
    '(easy|easily) (to find|found|to trace|to follow|traced|followed|enough to find)',
    '(i|we) (will|can|could|shall|am going to) (always|easily|soon)? (find|trace|track) (you|him|her|them|out where (you|he|she)|out who (you|he|she))',
    '[(waiting|wait) for (you|him|her|them|your <workman>)] (with|when|in the|after|and)',
    '(you|he|she|they|your <workman>) (can not|will not|can never) (hide|run|avoid me|stay in there)',
  ],
  except: [
    '(would love|love|wants|happy|looking forward|like) to (meet|visit|get to know|talk to) (you|your) ... (fair|party|wedding|show|studio|workshop|next week|monday|tuesday|wednesday|thursday|friday|interview|meeting|event|coffee|lunch|dinner)',
    '(easy|easily|hard|difficult) to (find|follow) (the|your|our|a|it|my|on|in|with|because)',
    '(see|meet|visit) you (soon|around) (and|with|for|in|at|on|then)',
    '(find|found|saw|seen|got) your (name|profile|address|number) (in|through|from|via|on (the (website|web|internet|list|door|poster|flyer|van)|google|the side))',
    'see you soon',
  ],
  notWith: [
    '(thank|thanks|please|cheers|congratulations|kind regards|lovely|delighted|pleased|parcel|delivery|courier|keys|appointment|booking|viewing|menu|open|closed|catalogue|brochure|sale|for sale|recommended)',
  ],
  flags: [
    'I have [been parked opposite your house] since six.',
    'Now [I know what you look like].',
    '[You knock off at] four.',
    'My uncle is out again and [would love to meet you].',
    'People like you are [not hard to find].',
  ],
  passes: [
    'We are parked outside your shop with the delivery.',
    'See you soon at the fair.',
    'The form is easy to find on your site.',
    'Do you have a family ticket?',
    'I found your name on the website.',
  ],
} satisfies Cue;
