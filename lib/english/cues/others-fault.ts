import type { Cue } from '@/lib/engine/rule';

/** Those whom nobody takes for the firm they write to. */
const outside =
  '(bank|post office|royal mail|council|airline|railway|train company|landlord|neighbour|neighbours|neighbor|neighbors|insurer|insurers|electricity board|water company|water board|gas board|internet provider|phone company|isp|customs|weather|fog|rain|heat|storm|storms|snow|ice|flood|wind|strike|strikes|traffic|previous (owner|tenant|contractor|supplier|provider|agency|firm)|old (supplier|provider|agency)|other (supplier|firm|agency|company|builder|driver|garage)|competitor|motorway|ferry|ferries|border|police|government|tax office|hmrc|burglar|burglars|vandals|thieves|fox|mice|rats)';
/** Those who are somebody else's people only where they are called so. */
const theirs =
  '(accountant|solicitor|courier|couriers|supplier|suppliers|printer|printers|manufacturer|network|venue|hotel|school|doctor|gp|hospital|dog|cat|puppy|kids|son|daughter|husband|wife|colleague|intern|assistant|secretary|it department|it team|it people|it|finance team|accounts team|team|staff|nephew|niece|cleaner|builder|builders|gardener|caretaker|janitor|porter|plumber|electrician|tenant|lodger|flatmate|ex|boss|phone|mobile|computer|laptop|router|wifi|wi fi|internet|connection|printer)';
const they = `((my|our|the|their|a|next door s) (own|new|local|stupid|useless|other|old|blasted|bloody)? ${outside}|(my|our|his|her|their|my <kin> s|a neighbour s|the neighbour s|the neighbours|next door s) (own|new|local|stupid|useless|other|old|blasted|bloody|phone|mobile|internet)? ${theirs})`;
const broke =
  '(blocked|blocking|declined|declining|rejected|refused|lost|broke|broken|forgot|failed|messed|mucked|delayed|on strike|shut|cancelled|held|holding|stopped|closed|damaged|chewed|ate|eaten|deleted|spilled|spilt|dropped|knocked|cut|never|did not|caused|hit|smashed|stole|flooded|dug|digging|changed|banned|parked|let (me|us) down|stuck|down|playing up|sent (me|us|you)? the wrong|gave (me|us|you)? the wrong|got it wrong|got (the|our|my|your) ... wrong|made a mistake|turned|switched|moved|went (through|off|down)|returned|threw|misplaced|mixed|went and|trod|sat|put)';

export default {
  says: 'Puts the fault on somebody else, or on chance.',
  patterns: [
    `${they} (has|have|had|again|just|simply|says|say|said|tell|tells|told|admits|admitted|confirm|confirms|confirmed|only)? (me|us|that|it|they|they have|it has|to|now|already|just|since)? (is|was|are|were|has|have|had|been|being)? ${broke}`,
    '(the|my|our|your)? (hmrc|irs|council|home office|passport office|tax office|royal mail|post office|police|customs|border force|dvla|dmv|embassy|consulate|airline|railway|train company|water board|water company|gas board|electricity board|ombudsman|landlord|neighbours|neighbour|insurers) (have|has|had|did|are|is|was|were|lost|sent|fined|made|put|took|gave|keep|keeps|will not|would not|never|now|just|still|says|say|said)',
    '(pharmacy|shop|vet|dentist|garage|salon|chemist|clinic|supermarket|store|hotel|restaurant|surgery|other (shop|garage|firm|supplier|vet|dentist|place|hotel|lot|people)) (in (town|the village|the high street)|down the road|round the corner|up the road|next door|on the corner|abroad|across the (road|street)|i used (before|last)|we used (before|last))',
    `(because of|due to|thanks to|down to|blame|blaming|caused by|fault of|stuck in|held up (by|in|at)|delayed by|hit by|on account of|owing to) (my|our|the|their|a|some|heavy|bad|all)? (${outside}|${theirs})`,
    `${they} s (fault|mistake|error|doing|end|side)`,
    `(fault|mistake|error|doing|problem) (of|by|with|at|lies with|is with|was with) ${they}`,
    '(stuck in traffic|held up in traffic|act of god|bad weather|power cut (here|in our|on our)|nobody s fault|no one s fault|not anyone s fault|one of those things|just (bad|rotten) luck)',
    '(crash|accident|delay|delays|jam|closure|roadworks|tailback|queue) (on|in|at) (the)? (m62|m25|m1|m6|m4|m5|a1|a1m|a40|motorway|road|bridge|ring road|tube|trains|line|highway|interstate|tunnel)',
  ],
  except: [
    '(your|you) (own|new|local)? (courier|driver|cleaner|builder|supplier|insurer|assistant|it team|finance team|network|hotel|school|garage)',
    '(so|it) (it|is) (is not|not) (the|my|our) (bank|wifi|network|internet|connection|weather|post)',
    '(is not|was not|not|it is not|nothing to do with) (the|my|our) (bank|wifi|network|internet|connection|weather|post|courier|council)',
  ],
  flags: [
    '[My bank has blocked] the card again.',
    'The lorry is late [because of the snow].',
    '[Our dog chewed] the lead.',
    'There is a [delay on the M6], so we start at ten.',
  ],
  passes: [
    'Your courier lost the parcel.',
    'It is not the bank, the terminal is dead.',
    'The dog is home again.',
    'Where is the bank on the plan?',
  ],
} satisfies Cue;
