import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This paints what would be left of the reader.',
  patterns: [
    '(gets|get|getting|will have|goes|going|is having) (a|the|my|another) (brick|bottle|hammer|boot|bat|rock|pole|fist|bullet|crowbar|match|petrol bomb|block|stone|knife|nail|blade) (through|into|in|across|round|down|up) (the|its|his|her|that|a|every|your|their) (windscreen|windshield|window|windows|face|head|letterbox|skull|front|glass|tyre|tyres|bonnet|van|car|side|teeth|back|neck|throat|ribs|arse)',
    'you can bury (it|him|her|them|what is left|the bits|the pieces)',
    '(wiring|wire|stitching|stitch|sewing|picking|pick|scraping|scrape|digging|fishing|fish|mopping|mop|identifying|identify|reattaching|collecting|sweeping|hosing|peeling|burying) (up|out|together)? (your|ur|bits of you|what is left of you|the pieces of you) (up|out)? (jaw|teeth|face|head|bits|off|out|back|up|from|by|body|remains|fingers|nose|skull|legs|arms|brains|guts|eyes|together)',
    '(scraping|scrape|hosing|hose|peeling|peel|mopping|mop|sweep|sweeping|wipe|wiping|cut|cutting) (you|him|her|them) (up|off|out|down)',
    '(you|u|ya|he|she|they) (will|are going to|is going to) not be (walking (home|out|away|anywhere|back|straight)|smiling|laughing|getting up|typing|eating|talking|breathing|seeing|so (pretty|smug|brave|clever|cocky)) (so much|then|again|for|for a|anything|any more|with|home|much|when)?',
    '(put|send|bury|lay|leave|dump|throw|chuck|see) (one of|some of|all of|both of|half of|every one of)? (you|him|her|them) (in|under|into|off|at the bottom of|next to) (the|a|my|your)? (ground|grave|hospital|river|canal|sea|soil|morgue|boot|concrete|skip|wheelchair|dirt|lake|ditch|pier|bridge|roof|foundations|cemetery|cement|bin bag|body bag)',
    'next (man|one|person|bailiff|driver|lad|fella|clown|idiot|engineer|agent|rep|bloke|guy|muppet|woman|inspector|fitter|postman|collector|of you|van|car) (you send|who|that|to|of you|through|of yours|on my) ... (dog|dogs|bullet|shotgun|hospital|stretcher|ambulance|box|teeth|hammer|boot|fist|window|head|canal|broken|ground|bat|knife|hands|kicked|thrown|stairs|bag|hurt|limping|walk|walking|leave|blade|hose|acid|axe|buried|grave|feet first|piece|pieces)',
    '(not|never) (been)? fed (the|my|them|him|those) (dogs|dog|since|for|boys|in)?',
    '(set|let|release|loose|put) (the|my|our) (dogs|dog|hounds|alsatian|rottweiler|rottweilers|pitbull|pit bull) (on|loose|at|off|out)',
    'one more (time|word|email|call|letter|lie|excuse|peep|mistake|knock|visit) ... (and|or) (i|we) will (come|be|drive|walk|get) (round|over|down|up|straight|right|in)? (there|at your|to find|to see|on your|and <harm>|in the car)',
    '(i|we|i just|we just) (will|am going to|might|could|would|may)? (so|then|and|just)? (i|we)? (will|am going to|might|could) (kill|poison|drown|shoot|skin|strangle|run over|hurt|kick|gut|stab|burn|crush|beat|snatch|steal|take) your <scornful>? <scornful>? (little|bloody|fucking|precious)? (<kin>)',
    '(knock|kick|punch|smash|ram|shove|stuff|feed|force) (your|his|her|this|that|it|them|those|the) ... (down|up|through|into|in) (your|his|her|their) (throat|throats|arse|ass|backside|face|teeth|neck|gob|mouth|nose|skull|ribs|windpipe)',
    '(swear|swear to god|promise|swear on (my|the) (kids|mother|life|childrens|childrens lives|mothers|grave|bible|my|mums)) ... (you|one of you|somebody|someone) ... (will|bleed|bleeds|die|dies|pay|hurt|sorry|regret|crawl|dead|ground|hospital)',
    '(your|ur) (funeral|obituary|gravestone|headstone|tombstone|coffin|wreath|eulogy|next of kin|death certificate)',
    '(be|feel|see|ends|end|started|spill|spilled|cost|there will be|going to be|smell|want) (in)? (blood|bloodshed) (on the|over|tonight|for this|and|if|spilled|today|soon|in your|on your)?',
    '(somebody|someone|one of you|one of your (people|drivers|staff|lads)|you|heads|people) (is|are|will)? (going to|gonna)? (be|get|gets|end up|ends up|will|roll)? (hurt|killed|shot|stabbed|a kicking|a slap|smashed|a beating|carried out|dead|thumped|buried|knocked out|hospitalised|hospitalized) (one day|soon|over this|for this|if|unless|tonight|and it|because|before|here|by me)',
  ],
  notAfter: denied,
  except: [
    '(scrape|scraping|pick|picking|fish|fishing|mop|collecting|collect|sweeping|identify) (up|out)? your (bags|keys|ticket|parcel|order|card|details|account|order up|back up|up)',
    '(you|them|him|her) (in|into) (the|a) (box|hospital|boot|river) (and|for|next|on|with|to) (the|a|your|visit|tick)',
    'your next of kin (details|contact|form|name|is|on|in|and|for)',
  ],
  notWith: [
    '(so sorry|my condolences|funeral director|funeral plan|flowers|arrangements for|donor|blood test|blood pressure|health and safety|trip hazard|please fix|loose cable|guard rail|handrail|attend your|next of kin form|dress code)',
  ],
  flags: [
    'They will be [picking your teeth] off the floor.',
    '[You will not be walking home].',
    'He said it and I will [put him in the ground].',
    '[I will drown your stupid cat].',
  ],
  passes: [
    'They will be picking up your parcel at nine.',
    'You will not be going home by bus, we have a car for you.',
    'Put him in the box marked visitors.',
    'Somebody will get hurt on that step, so please fix it.',
  ],
} satisfies Rule;
