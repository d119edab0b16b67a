import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const kin =
  '(wife|husband|kids|children|daughter|daughters|son|sons|girls|boys|family|mum|mother|mom|dad|father|girlfriend|boyfriend|dog|partner|sister|brother|little girl|little boy|little ones|grandchildren|parents|baby)';
const haunt =
  '(house|home|flat|front door|back door|street|road|place|gate|garden|school|gym|car|bedroom|window|apartment|driveway|windows)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This hints that the writer knows how to reach someone in person.',
  patterns: [
    `(asking|asked|wants to know|want to know|keep asking|keeps asking|found out|finding out|find out|told them|told him|wondering|looking up|looked up) (me)? where (you|your ${kin}) (live|lives|sleep|sleeps)`,
    '(asking|asked|wants to know|keep asking|keeps asking|wondering) (me)? (who|where) you (are|live|work)',
    '(my|our) (brother|brothers|cousin|son|mate|mates|husband|uncle|friend) (just|has just|is|gets|got|has|only just) (got|gotten|come)? (out of (prison|jail)|out and (he|has|wants|is)|out (last|this|yesterday) (week|month)?)',
    `your ${kin} (goes|go|walks|walk|plays|play|trains|train|drives|drive|works|catches|takes|is|are) (to|home|in|at|on|out|by|past|alone|the|down|along) ... (is it not|does she not|does he not|do they not|are they not|is she not|is he not|every (day|morning|evening|night)|alone|school|elementary|academy)`,
    '(two|three|little|only|pretty|lovely|sweet|young) (girls|boys|kids|girl|boy|daughters|sons|children) (is it|is it not|are they not|you have|right)',
    '^ (a|such)? (lovely|beautiful|pretty|nice|sweet|cute) (little|young)? (girl|girls|daughter|daughters|kids|children|family|boys|son|wife|dog) (you have|you have got|you got|of yours) (there)? $',
    `(lovely|nice|cute|sweet|pretty|beautiful) (picture|pictures|photo|photos|dog|cat|snap|snaps) of your ${kin}`,
    '(cute|nice|lovely|pretty) (kids|girls|daughter|wife|family) in (your|the) (profile|picture|photo|pic|page)',
    `(took|takes) (me|us) ... (minutes|min|mins|minute|seconds|long|hour) to find (you|out where you|your (home|house|address|${kin}|street|home address))`,
    '(have had|got|had|found|have|took|looked up|pulled|have pulled) your (home)? address (off|from|out of|in the|on the) (the|a|my|electoral|phone|internet)',
    '(you|she|he) (always|usually)? (walk|walks|drive|drives|go|goes|cycle|cycles) (to|home|back) ... (alone|on your own|on her own|on his own|by yourself|in the dark|every (night|evening|day|morning))',
    '(when|where|while) (nobody|no one) (else)? is (around|watching|looking|there|taking|listening|about|here|near)',
    'next time (i|we) (will|would|shall|might|may) not (stay|be so|just|miss|knock|be nice|ask|be alone|be as|stop|be talking|only)',
    `(i|we) (now|already|also|happen to)? (know|have|found|got|looked up|have got|wrote down|have found|have looked up|worked out|noted|kept) (exactly|also|now)? (your|you and your|where your) (home address|address at home|private address|registration plate|number plate|licence plate|license plate|route home|routine|${kin} name|${kin} names|${kin} school|kids school)`,
    '(i|we) (now|also)? (have|found|know|got|have got) (your|the) (home)? address and (i|we|nothing|a|some|my|no|all|you)',
    `(i|we|he|they) (now|also|already)? (know|knows|worked out|learned|found out|noticed|watched|seen|see) (exactly|just)? (when|what time|how late|which days|which door|what road|which way|what way) (you|your ${kin}) (usually|always|all|normally)? (leave|leaves|finish|finishes|get home|gets home|go home|lock up|walk|walks|park|parks|come home|are alone|is alone|get off|pick up|go to bed|are on your own|drive home|goes out|go out|knock off|clock off|sleep|drop)`,
    `(i|we) (have|had|just)? (been|drove|driven|walked|stood|sat|parked|was|were|am|are|passed|went|waited|waiting) (been|past|by|outside|parked|sitting|standing|round|at|to|sat|waiting)? (past|by|outside|at|round|in front of|near|opposite|to|in) (of)? your ${haunt}`.replace(
      '* (past',
      '? (past',
    ),
    `(i|we) (have|had)? (just|recently|often|always)? (see|saw|seen|watched|watch|followed|met|photographed|spoke to|talked to|know) your ${kin} (at|in|on|walk|walking|play|playing|every|leave|leaving|outside|yesterday|today|this morning|coming|getting|wait|waiting|alone|from|by name|school)`,
    `(i|we) (can|could|will|might|may) (always|easily|just)? (find|visit|reach|get to|drop in on|pop in on|call on|look up|pay a visit to|wait for|say hello to|follow|pick up) (you|your) (and your)? ${kin}`,
    '(i|we) (know|found|have) (the|which|what) (school|nursery|kindergarten|bus|class|playground) (your|the) (kids|children|daughter|son|girls|boys|little)',
    `(nice|lovely|beautiful|pretty|sweet|cute|gorgeous|adorable|charming|fine|happy) (little|young|big|new)? (family|kids|children|girls|daughter|daughters|boys|wife|house|home|shop|office|place|car|business|dog|son|sons|house and family|premises|garden) (you have|you have got|of yours|you got|there) ... (shame|pity|hate|careful|would not want|lose|happen|be a|sad)`,
    `(would|will) (hate|be sad|be sorry|be a shame|be awful|be terrible|be tragic|be a pity|not want) (for)? (if|anything|something|them|your|to see|that) (${kin}|anything|something|${haunt})? (to|should|got|get|had|have|were|happened) (happen|to|learn|find|get|pay|suffer|hear|be|lose|come|have)`,
    `(does|do) your ${kin} (know (what you|where you|who you)|always walk|still walk|often walk|walk home|sleep (well|alone|soundly)|feel safe)`,
    `(think of|think about|consider|remember|take care of|look after|give my (regards|love|best) to|say hello to|say hi to|kiss|hug|watch over|keep an eye on|worry about|careful with) your ${kin} (for me|before|from me|while|tonight|every|carefully|when|because|next time|closely|well|if)`,
    '(i|we) know (everything|all|plenty|enough|a lot|more than you think) about (you|your family|where you)',
    '(see|catch|meet|find|wait for|get|visit|waiting for|grab) you (alone|(in|at|by|near) (the|your) (car park|parking lot|parking garage|car|gate|back door|bus stop|station|stairwell|staff entrance|exit|house|alley|home|front door)) (tonight|one night|one day|some day|alone|when (you|nobody|no one|it)|after (dark|work|your shift|you)|and (then|we)|with (no|nobody|none)|where|without|in the dark|later (and|then|mate|pal)|we will see|then we)',
    '(i|we) (will|am|are|shall|am going to) (be)? (right)? (wait|waiting|outside|there) (outside|downstairs|by your|at your|in your|near your|when you (leave|finish|get|come|clock|lock|knock)|for you (outside|to|when|at|in|by|tonight|after))',
    '(you and me|me and you|you and i|just the two of us) (outside|alone|in the car park|in a dark|in a room|after work|in the alley|no witnesses)',
    '(say|tell|repeat|try) (that|it|me|this) (that|again)? (to my face|face to face|outside|in person) (and|then|if|see|you)',
    '(settle|sort|finish|handle|solve|end|discuss) (this|it|things) (like men|man to man|outside|the old way|the old fashioned way|my way|with fists|in the car park|in the street|one way or (another|the other)|the hard way)',
    '(i am|we are) (already)? (outside|on my way (over)? (to you|with|and you)|in your (street|car park|building|garden)|watching (the|your|you)|closer than you think|right behind you)',
    '(i|we) (know|found out|looked up|can find out|will find out|am going to find out|have found out|worked out) (exactly)? where (you|he|she|they|your ...) (all)? (live|lives|sleep|sleeps|go to school|goes to school)',
    '(i|we) (know|found out) (exactly)? where you (work|park|drink|walk)',
    '(i|we) (know|remember) (exactly)? (what|which) (bus|train|car|school|street|house|gym|road|pub) (you|your ...) (get|catch|ride|walk|park|drive|take|use|goes to|go to|live|lives)',
    '(i|we) know where (is|are) your <dear-to-you>',
    '(i|we) (am|are|have been) watching (you|your every move)',
    '(shame|pity) if (something|anything) (bad)? (happened|were to happen|was to happen|should happen)',
    '(i|we) will find you (all|both|wherever|anyway|and|one day|sooner|no matter)? $',
    '(i|we) will find you (wherever|no matter|and when|and your|and make|and <harm>)',
    '(i|we) will (hunt|track) you down',
    '(i am|we are) coming for (you|your <dear-to-you>|all of you) $',
    '(i|we) (will|am going to|are going to) be waiting for you (after work|when you leave|when you finish|at your car|in the dark)',
  ],
  notAfter: denied,
  except: [
    '(invoice|parcel|delivery|deliver|delivered|post|send|card|refund|cheque|check|letter|package|account) ... address',
    'address and (i|we) (will|have|shall|can|am|are)? (send|sent|post|posted|deliver|ship|shipped|updated|can send)',
  ],
  flags: [
    'Remember that [I know where you live].',
    'It [would be a shame if something happened to] the van.',
    '[I know where your daughter goes to school].',
    '[We know which car you drive].',
  ],
  passes: [
    'I know where you stand on the budget.',
    'Please let me know which train you take, and I will pick you up.',
    'The driver will be waiting for you outside arrivals.',
    'Please tell the driver where you live so that he can plan the route.',
    'What a lovely house you have!',
  ],
} satisfies Rule;
