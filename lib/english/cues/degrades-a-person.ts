import type { Cue } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const wits =
  '(intelligence|brain|brains|mind|wit|wits|intellect|iq|manners|literacy|understanding|mental powers|attention span|common sense|charm|personality|vocabulary|looks|grasp)';

const dim =
  '(dim|slow|stupid|dense|thick|dull|obtuse|witless|gormless|vacant|brainless|limited|repulsive|ugly|ignorant|feeble minded|vulgar|dumb|repellent|unpleasant|moronic|imbecilic)';

const being =
  '(creature|specimen|individual|person|woman|man|girl|boy|mind|brain|intellect|head|wit|skull|human|human being|being|lady|gentleman|employee|clerk|assistant)';

const beast =
  '(cow|sow|pig|bitch|hag|lump|slob|toad|slug|slag|tart|trout|crone|oaf|lout|swine|worm|rat|weasel|insect|maggot|leech|troll|<insult>)';

const foul =
  '(fat|ugly|lazy|dumb|stupid|thick|filthy|stinking|disgusting|revolting|nasty|vile|greasy|spotty|miserable|useless|brainless|hideous|smelly|dirty|bloated|lying|sour|dried up|jumped up)';

const staff =
  '(she|he|they|you|ur|u|that (girl|woman|man|boy|lad|one|thing|lot|creature|cow|person)|(your|ur|the|that|this) ... (<workman>|reception|desk|till|counter|phone|boss|office))';

const menial =
  '(stack|stacks|stacking|pack|packs|packing|answer|answers|answering|flip|flips|flipping|mop|mops|mopping|clean|cleans|cleaning|sell|sells|serve|serves|scrub|scrubs|type|types|file|files|carry|carries|push|pushes|sweep|sweeps|empty|empties|wash|washes|pour|pours)';

/** What rules of insults and of contempt do not name. In courteous words it is no less abuse. */
export default {
  says: 'Degrades somebody of the reader’s side: their mind, looks, origin or worth.',
  patterns: [
    // Their mind.
    `(not|hardly|never|scarcely|no point in|foolish to|silly of me to|one can not|should not have|too much to) (expect|expected|expecting|look for|ask for|ask|demand|hope for|require) (a|any|much|too much|such a thing as|anything like|signs of)? (functioning|working|human|basic|normal|real)? ${wits} (from|of|in|at) (somebody|someone|a|an|people|you|anyone|the likes|one|your)`,
    `(met|dealt with|encountered|come across|seen|known|corresponded with|spoken to|talked to|had to deal with|suffered) (a|an|such a|so|anyone|anybody|somebody|someone|quite)? ${being}? (quite|so|as|this|that|quite so)? ${dim}`,
    `so ${dim} (a|an) ${being}`,
    `${being} (so|as|quite so|this|quite as) ${dim}`,
    `(the|a|has|have|with|got|with the|having)? ${wits} of (a|an|your average|some) (turnip|goldfish|gnat|amoeba|potato|child|toddler|sheep|donkey|cabbage|brick|plank|pigeon|worm|flea|peanut|pea|doorknob|door|chicken|hamster|cucumber|carrot|sponge|ant|five year old|three year old|two year old|slug|snail|mule|ox|teaspoon|ashtray|lettuce|melon|parsnip|walnut)`,
    '(thick|dumb|stupid|dense|dim) as (two short planks|a plank|a brick|mince|pig shit|pigshit|a post|a rock|a box of rocks|a doornail|they come)',
    '(dumber|thicker|denser|dimmer|slower) than (a|the|two) (box|brick|plank|post|rock|short)',
    '(your|ur) (limited|modest|meagre|tiny|little|feeble|poor|small|single|one|few|apparent|evident) (intellect|intelligence|mind|brain|education|abilities|vocabulary|wits|brain cell|brain cells|mental powers)',
    '(your|her|his) (level|standard|lack|want|absence) of (education|schooling|intelligence|intellect|breeding|brains|brain)',
    '(your|her|his) (pretty|little|tiny|thick|empty|dense|dizzy|blonde|silly|thick little|pretty little|silly little|empty little) (head|skull|brain|mind)',
    '(lack|need|needs|fetch|bring|have no|got no|without|use|using|get) (the|my|your|some|a|any)? (crayons|crayon|colouring book|finger puppets|sock puppet|sock puppets|picture book|words of one syllable)',
    '(brain|brains|brain cell|brain cells) ... (missing|removed|never had|born without|switched off|to rub together|between (you|the lot|them)|share|rattling)',
    '(were you|was she|was he|are you) (born|dropped|raised) (stupid|brainless|without a|on your head|on her head|on his head|in a barn|by wolves|that way|this)',
    `(somebody|someone|a person|people|a girl|a boy|a woman|a man|anyone|one) who ${menial} ... (for a living|for her living|for his living|all day|for money|shelves|phones|telephones|floors|toilets|burgers|boxes|tables)`,
    '(picked|pick|dragged|drag|scraped|scrape|found|find|pulled|dug|got|get) (you|her|him|them) (people|lot|all)? (up|out)? (off|from|out of|in|under) (the|a) (street|streets|gutter|zoo|bin|skip|barrel|bottom|stone|rock|kennel)',
    `(one|you|someone|somebody|anybody|anyone) (would|must|has|have|will|need|needs)? (have)? (to)? be (<very>|quite|so|exceptionally|remarkably|extraordinarily|truly|spectacularly|uncommonly) (exceptionally|remarkably|extraordinarily)? ${dim}`,
    '(little|nothing|not much|not a lot|so little|precious little|empty|a vacancy|wind) (going on)? (upstairs|between (the|your|her|his) ears|in (your|her|his) (head|skull|attic))',
    // Their worth.
    '(is|are|was|were|you|s|such|just|nothing but|what|be) (a|an)? (complete|total|utter|sad|bloody|walking|pathetic)? waste of (oxygen|space|air|skin|breath|a salary|a desk|a chair|a wage|wages|flesh|good air|good oxygen|organs|everyones time and oxygen)',
    '(your|ur) (own)? (mother|father|parents|mum|mom|dad|family|husband|wife|teachers|children|kids|poor mother|poor parents) (must|should|would|will|ought to) ... (ashamed|disappointed|embarrassed|weep|cry|despair|wonder|regret|turn|hang)',
    '(sad|pathetic|miserable|empty|lonely|dreary|worthless|squalid|meaningless) little (life|lives|existence|person|man|woman|job|world)',
    'no wonder (nobody|no one|he|she|your (husband|wife|kids|children)|you) ... (married|marry|love|loves|loved|left|leave|likes|like|wants|want|single|alone|divorced|never visit|hate|hates)',
    `(woman|man|person|girl|boy|thing|creature|people|idiot|somebody|someone) like (you|yourself|her|him) (should|ought|must|has|have|belong|belongs) ... (not|never|no|allowed|let|given|near|breed|vote|cage|kitchen|zoo|gutter|street|place|locked|put down|sterilised|home)`,
    '(back|return) (in|to) (the|your) (kitchen|zoo|jungle|cave|cage|sink|ironing|hole|gutter|sewer|trees|farm)',
    '(crawl|crawls|crawling|slither|slink|waddle|slime) (to|back|under|out|up|off|along|into|away)',
    '(village idiot|knuckle dragger|knuckle draggers|missing link|mouth breather|mouth breathers|bottom feeder|pond life|bottom of the (barrel|gene pool|food chain)|shallow end of the gene pool|gene pool)',
    `^ (you|ur|u|so|hey|hello|oi|listen) ... ${foul} (little|old|fat|stupid|nasty|sad|pathetic)? ${beast} $`,
    `${staff} (is|are|was|s|has to be|must be)? (a|an|such a|so|just a|nothing but a|one|a right|a proper|as|really|the)? (big|real|right|proper|total|complete)? ${foul} (and)? (little|old|fat|stupid|nasty|sad|pathetic|lazy|ugly)? ${beast}`,
    `(that|this|your|ur|the|you) ${foul} (little|old|fat|stupid|nasty|sad|pathetic|lazy|ugly)? ${beast} (on|at|in|of|who|behind|from|you)`,
    `(thick|ugly|fat|stupid|dumb|brainless|hideous) (with it|to boot|into the bargain|as well as (ugly|fat|stupid|thick))`,
    // Who they are.
    '(put|get|have|fetch|find|give me|send|let me have) (a|me a|the|some) (real|proper|grown|grown up|actual)? (man|bloke|white man|englishman|native) (on|to|who|instead|for|there|in)',
    '(is there|do you have|have you) (a|an|no) (real|proper|grown|grown up|actual)? (man|adult|grown up|human being) (present|there|in the (room|house|building|office)|i can)',
    '^ (please|go and|just)? learn (english|some english|to (read|write|spell|speak|type)) $',
    '(learn|learned|speak|speaks|write|writes|understand) (proper|some|decent|the queens|the kings|actual)? english (before|or|first|you|instead|like a|for once)',
  ],
  except: [
    '(i|we|me|myself) (am|was|were|feel|felt|look|looked|must be|have been)? (such|like|so|a|an)? (a|an)? (complete|total|utter|real|right)? (idiot|moron|fool|muppet|plank|numpty|daft|stupid|thick)',
    '(my|our) ... (wits|brain|brains|mind|memory|head)',
    '(treat|treated|treats|treating|feel|feeling|felt|look|looking|made|taken|take|sound) (me|us)? (like|to look like|for|as|as if i was) (the|a|some)? (village idiot|trained monkey|performing monkey)',
    '(crawl|crawling) (space|spaces|speed|to a (halt|stop)|along at|budget|rate|index|the (site|web))',
    '(pile|waste) of (space|time) (in|on|between|under|at the)',
  ],
  notAfter: notAsserted,
  notWith: [
    '((my|our) (own)? (brother|sister|son|daughter|husband|wife|dog|cat|horse|uncle|mate|ex|dad|mum|cousin|boss|neighbour|neighbor|tenant|landlord|colleague)|haha|lol|child|children|kids|party|we love|i love)',
  ],
  flags: [
    'I have seldom [dealt with a mind so dull].',
    'She has [the wits of a turnip].',
    'One [should not have expected intelligence from somebody] who files letters.',
    'You [are a waste of oxygen].',
    'Tell her that [she is a fat ugly cow].',
    '[Your mother must be ashamed].',
  ],
  passes: [
    'I felt like a complete idiot.',
    'My dog is a fat old cow.',
    'The children would like crayons.',
    'I never expected so much kindness from you.',
    'Your people were so kind to my mother.',
    'The shelf is a waste of space in the hall.',
  ],
} satisfies Cue;
