import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const premises =
  '(office|offices|shop|store|workshop|showroom|depot|warehouse|yard|premises|building|place|surgery|clinic|practice|restaurant|kitchen|cafe|bar|hotel|garage|branch|salon|studio|cabin|hut|shed|barn|stable|stables|house|home|flat|van|vans|car|cars|truck|trucks|lorry|lorries|fleet|boat|stall|school|factory|plant|site|gates|office block|reception|front desk|clubhouse|unit|nursery|gallery|stock)';

const glass =
  '(window|windows|shopfront|shop front|glass|front|front door|door|doors|wall|gates|shutters|windscreen|windscreens)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This threatens to burn or to wreck a place; nobody should answer it alone.',
  patterns: [
    `(smash|trash|wreck|turn|kick|rip|tear|blow|shoot|burn|take) (up|down|apart)? (your|ur|that|his|her|their) (whole|bloody|fucking|little|precious|entire|damn)? ${premises} (up|down|apart|over|in|to bits|to pieces|to the ground|with|and)`,
    `(put|set|strike|hold|light|take) (a|the|my|some) (match|lighter|flame|torch|candle|petrol) (to|under|in|near) (your|that|his|her|their|every|each|all|it|the (lot|place|whole))`,
    '(there is|i have (put|left|planted|hidden)|i (put|left|planted)|we (put|left|planted)|somebody (put|left|planted)) (a|the) (bomb|device|explosive|explosives|pipe bomb|petrol bomb) (in|at|under|outside|near|for|by|behind)',
    '(none|not one|no one|nobody|neither) (of you)? (is|are|will be) (ever)? safe (there|here|anywhere|at work|at home|in (your|that)|from me|now|any more|anymore|again|tonight|tomorrow)?',
    `(your|ur|his|her|that|the office|the shop) ... (windows|window|windscreen|windscreens|shopfront|doors|door|tyres|tires) (is|are|will be|will|would|might be)? (going|getting|gonna go|gonna get|going to go|going to get|gonna be|going to be|coming|put|go|get) (put|kicked|smashed|bricked|slashed)? (in|through|out|smashed|bricked|slashed|keyed)`,
    '(your|ur|his|her|that) ... (tyres|tires|windows|windscreen|paintwork|car|van|motor|greenhouse|shed|fence|horse|horses|dog|cat|chickens|boat) (will|would|may|might|could|is|are) not (last|survive|see|make it|be there) (through)? (the (night|week|weekend|morning)|till|until|tonight|tomorrow|in the morning)',
    `(your|that|this|his|her|their|the) ... ${premises} (of (yours|his|hers|theirs))? (is|are|will|is going to|are going to|might|may|could)? (all|just|soon)? (be)? (go|goes|going) up (in (flames|smoke|the night)|like (a|paper|tinder|dry)|tonight|lovely|nicely|a treat|with|next|one|sky high)`,
    `(your|that|his|her|their) ${premises} (of (yours|his|hers|theirs))? (will|is going to|are going to|might|may|could|would) (all|just|soon|really)? (burn|catch fire|be (torched|firebombed|burnt|burned|ashes|rubble|matchwood|in flames|flattened|wrecked|smashed)|get (torched|firebombed|burnt|burned|smashed|wrecked|trashed|flattened))`,
    `(go|going|drive|driving|come|coming|put|putting|ram|ramming|crash|reverse|reversing|straight) (straight|right|it|this|that|my|the|a|clean)? (van|car|truck|lorry|tractor|digger|brick|bricks|bat)? (straight|right|clean)? through (your|that|his|her|their) (big|lovely|nice|bloody|fucking|front|shiny|new|fancy)? (${premises})? ${glass}`,
    `(put|putting|smash|smashing|kick|kicking|brick|bricking|break|breaking) (all|every|each|both|one)? (of)? (your|his|her|their|that) (bloody|fucking|front|shop|office|big|fancy)? (windows|window|windscreen|shopfront|shop front|door|front door|doors) (in|through|out|down)?$`,
    `(put|putting|smash|kick|brick|break) (all|every|each|both|one)? (of)? (your|his|her|their|that) (bloody|fucking|front|shop|office|big|fancy)? (windows|windscreen|shopfront|shop front) (in|through|out|for|and|if|unless|tonight|tomorrow)`,
    `(torch|firebomb|burn down|level|flatten|raze|trash|smash up|wreck|shoot up|blow up|set light to|set fire to) (your|that|his|her|their|the whole) (whole|bloody|fucking|little|precious|entire|damn)? ${premises}`,
    `(take|taking|took|bring|bringing) (a|my|the) (sledgehammer|hammer|baseball bat|bat|crowbar|digger|bulldozer|chainsaw|axe|blowtorch|brick|match|lighter|pickaxe) (to|round to|down to|and) (your|that|his|her|their|every) (whole|bloody|fucking|lovely|precious|entire)? ${premises}`,
    `(there (will|would) be|you will have|leave you with|until there is|wake up to) (nothing|not (much|a brick|a stick|a window)|no) (left)? (of (your|that|the)|standing|${premises} (left|to (go|come|open)|any more|anymore))`,
    `(nothing|not a (brick|wall|stick|window)) (will be|is going to be|gets)? left (standing|of (your|that|the) ${premises})`,
    '(burn|burning|torch|torching) (you|the lot of you|you lot|you all|the place|this place|that place|the lot|everything) (out|to the ground|down|to ashes|to cinders)',
    '(i|we) (will|am going to|are going to|shall|might|would) (smash|wreck|trash|torch|level|flatten|tear) (the|your|that|this|up) (whole|entire)? (place|lot|joint|shop|office|building|gaff) (up|down|apart|to bits|to pieces|to the ground)?$',
  ],
  notAfter: denied,
  except: [
    '(price|prices|rent|rates|value|sales|temperature|blood pressure|balloon|scaffold|scaffolding|poster|sign|posters|building) ... (go|goes|going|went|gone) up',
    '(go|goes|going|went|gone) up (in (price|value|cost|the lift)|the (hill|stairs|road)|next (week|month|year|to)|with (inflation|the))',
    '(demolition|planning|film|stunt|rehearsal|insurer|insurance|brigade|sprinkler|risk assessment|survey)',
    'put (your|the) windows (in|through) (on|before|after|by|this|next|at)',
    '(measure|fit|fitting|glaz|glazier|glazing|clean|cleaning|cleaner|new) ... windows',
    'level (your|the) (yard|site|garden|drive|ground|plot)',
  ],
  notWith: [
    '(wiring|electrician|electrics|faulty|hazard|extinguisher|smoke alarm|building regulations|quote for)',
  ],
  flags: [
    'Pay up or [that warehouse of yours goes up in smoke].',
    'I will bring the tractor and [go straight through your front gates].',
    '[Your shop is going to get smashed], and you know why.',
    'Nobody pays, so I [take a sledgehammer to your showroom].',
  ],
  passes: [
    'The rent of the shop goes up in April.',
    'Your van can come straight through the gates.',
    'With that wiring the shed will go up in flames one day, please send an electrician.',
    'We will put your windows in on Tuesday.',
    'The fireworks over your hotel were lovely.',
  ],
} satisfies Rule;
