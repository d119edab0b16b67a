import type { Cue } from '@/lib/engine/rule';

const service =
  '(production|site|website|web shop|shop|store|server|servers|system|systems|network|platform|app|api|database|checkout|payments|line|lines|service|everything|mail|email|phones|whole (site|shop|system|network|line|platform|plant|office)|tills|till|alarm|pumps|pump|freezer|freezers|cold store|fridge|lift|gate|machine|plant|power|heating|ventilator|oxygen)';

export default {
  says: 'Tells of harm that is going on now.',
  patterns: [
    '(filling|filled|fills) (up)? with (water|smoke|gas|sewage|oil|foam)',
    '(till|tills|till system|card machine|card machines|server|servers|phone lines|alarm|power|heating|lift|gates|checkout) (has|have|is|are|s) (been)? (down|off|out|dead) (since|for|and|again|all)',
    '(system|network|site|service|machine|line) (has|have) (been)? (down|off|out|dead) (since|for)',
    '(horses|cattle|cows|sheep|dog|dogs|child|children|kids|animals) (is|are) (out|loose|on the road|on the loose|in the road|running|missing)',
    '(stuck|wide|jammed) open',
    '(someone|somebody) (is|s) (in|inside|on|at) (our|my|the) (account|network|system|house|shop|yard|roof|mailbox|building)',

    `${service} (is|are|has been|have been|has|have|went|just went|keeps|all) (all|completely|totally|now|still|been|just|suddenly|gone)? (down|offline|dead|out|failing|failed|stopped|off|not responding|unreachable|gone|crashed|crashing|going down|not working|beeping|tripped|blown)`,
    '(smoke|smoking|burning|fire|flames|sparks|sparking|smouldering|smell of gas|smells of gas|smell gas|gas leak|carbon monoxide)',
    '(water|sewage|oil|gas|diesel|fuel|acid|chemicals|raw sewage) (is|are|coming|pouring|running|dripping|leaking|gushing|flooding|everywhere|all over|through|spraying|spilling|keeps)',
    '(flooding|flooded|burst (pipe|main|tank|boiler)|pipe (has|just)? burst|leaking (badly|everywhere|through|into|all over|onto|from)|a (bad|big|serious|major|massive) leak|(ceiling|roof|wall) (is|has|has just|just) (coming down|collapsed|collapsing|caved in|come down|falling|sagging|dripping|leaking))',
    '(losing|lost|loses|deleting|deleted|wiped|wiping|overwriting|leaking|exposed|corrupted|corrupting) ... (data|records|orders|payments|patient data|customer data|files|database|backups)',
    '(data|records|orders|payments|files|backups|customer details|personal data) (is|are|being|keep|keeps|have|has|were)? (being|getting|been|all)? (lost|deleted|leaked|exposed|wiped|corrupted|gone|disappearing|vanishing|overwritten|encrypted|stolen|visible|public|not saved|not saving)',
    '(bleeding|unconscious|collapsed|not breathing|can not breathe|struggling to breathe|choking|seizure|seizures|having a fit|chest pain|stroke|overdose|broken (arm|leg|hip|wrist)|swallowed|poisoned|electric shock|electrocuted|hypothermia|ambulance|hurt badly|badly hurt|injured|trapped|stuck in the lift|stuck in a lift)',
    '(someone|somebody|child|baby|kid|kids|mother|father|husband|wife|son|daughter|dog|cat|guest|worker|man|woman|he|she|patient|resident|horse) (is|are|has|have|got|was)? (just|been|badly|now)? (hurt|injured|trapped|bleeding|unconscious|collapsed|in pain|in agony|fallen|locked in|stuck|choking|burned|burnt|scalded|dying|missing|not moving|fitting|having a fit|having a seizure)',
    '(no (heating|hot water|power|electricity|oxygen|insulin|medication) (and|with|for|since|in) ... (baby|babies|newborn|elderly|oxygen|freezing|minus|disabled|child|children))',
    '(break in|breaking in|breaking into|broken into|burglar|burglars|intruder|intruders|burgled|being robbed|ransomware|under attack|being attacked|someone is in (the|our|my)|hacked|hacker|hackers|being drained|fraudulent (payments|transfers|transactions))',
    '(door|gate|window|safe|shutter) (is|will not|does not|has been) (stuck|wide|left|kicked|forced|smashed|broken|shut|close|lock)? (open|in|shut|lock|closed)',
    '(locked out|stranded|stuck) ... (airport|motorway|roadside|rain|snow|cold|dark|outside|street|child|children|baby|kids|night)',
    '(exposed|live|bare) (wire|wires|cable|cables)',
    '(thawing|defrosting|melting|warming up|above (zero|temperature)|temperature (is|has) (rising|risen))',
  ],
  except: [
    '(site|system|shop|server) (is|was) down (to|for (maintenance|the weekend))',
    '(no|without|fire) (smoke|alarm test|drill|door|doors|exit|exits|certificate|safety|risk|assessment|extinguisher|extinguishers|escape|regulations|retardant|pit|place|works)',
    '(was|were|had) ... (last (week|month|year|winter|night)|yesterday|months ago|years ago|weeks ago)',
    '(smoke|smoking|fire) (free|break|area|room|detector|detectors|alarm|alarms|shelter|salmon|ban|policy)',
    '(non|no) smoking',
    '(in case of|in the event of|what if|what happens if|if there is|if there was|insurance for|insured against|covered for|cover for|risk of|cause|prevent|avoid|against) ... (fire|smoke|flooding|burst|leak|gas|break in)',
    '(on|under|fire away|like a house on|ceasefire|hire and) fire',
    '(oil|water|gas) (bill|meter|supply|pressure|tank|cooler|bottle|bottles)',
    '(burning|flooded) (question|issue|with (emails|calls|orders|requests))',
    '(broken|stuck|hurt|trapped) (heart|feelings|in traffic|in a meeting|on (page|question|step|level))',
    'no (data|records|orders|files) (is|are|was|were|has|have)? (been)? (lost|deleted)',
  ],
  flags: [
    'The [whole plant is down], nobody can log in.',
    'There is [smoke] from the fuse box.',
    '[Water is] coming through the shop ceiling.',
    'She fell on the stairs and is [bleeding].',
    'Our [orders are being lost] as I write.',
  ],
  passes: [
    'This is urgent, please change the font.',
    'The site was slow last week.',
    'Is the fire door inspected?',
    'We are flooded with orders.',
    'When will the smoke alarms be fitted?',
  ],
} satisfies Cue;
