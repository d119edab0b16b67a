import type { Cue } from '@/lib/engine/rule';

/** What else the sentence says tells a threat from a claim or a joke (lib/coach/danger.ts). */
export default {
  says: 'Speaks of a violent thing and of the reader, or of those beside them.',
  patterns: [
    '<violent>',
    '(get|gets|getting|got|end up|ends up|going to be|will be) (badly|seriously|really|all)? (hurt|injured|crippled|maimed)',
    '(your|his|her|their) ... on (fire|bricks)',
    '(head|face|body) through',
  ],
  except: [
    '(fire|gun|shot|dead|burn|blood|bat|hammer|neck|knife|hospital|brick|rope|petrol) (alarm|alarms|door|doors|drill|drills|exit|exits|safety|brigade|extinguisher|extinguishers|service|certificate|regulations|marshal|point|escape|line|lines|rate|test|tests|pressure|bank|center|centre|donor|donors|donation|drive|orange|group|sugar|count|bed|appointment|ward|notes|letter|transfer|visit|trust|room|station|pump|money|card|receipt|block|work|set|box|drawer|end|weight|ringing|ends|battery|link|links|time|slow|easy|simple|right|good|funny|tired|serious|cert|centre|line|heat)',
    '(glue|nerf|water|staple|heat|caulking|paint|massage|spray|radar) gun',
    '(hot|best|good|great|clear|parting|screen|mug|wide|close up|group|head|espresso|flu|booster|covid|one more|another|long|my best|photo) shot',
    '(shot|shoot) (of|at|a (video|film|photo|picture|scene)|the (video|film|scene|breeze)|over|across|through to|up)',
    '(catch|caught|under|open|camp|log|gas|cease|back|crossfire|like a house on) fire (to|by|about|in the (kitchen|grate|hearth|stove|oven))?',
    '(fire|fired|firing) (off|away|up)',
    '(to|be|been|get|got|was|were|being) fired',
    '(kill|killing) (my|your|that|this|a|any|old|all) ... (process|server|job|session|task|app|tab|switch|lights|engine|thread|script|account|weeds)',
    '(hammer|petrol|paint|impact) (drill|drills|mower|can|cans|station|strimmer|engine|fork)',
    '(kill|killed|killing) (the|time|off|it|two|process|switch|session|job|lights|engine|weeds)',
    '(hurt|hurts) (my|me|our|us|the|sales|business|feelings|to|nobody|no one|anybody|when|like)',
    '(burn|burns|burned|burnt|burning) (out|my|me|our|the|a|calories|through|rubber|cd|disc|toast|food|cake|in the|on my|smell|sensation|question|issue|bridges|rate)',
    '(dead|died) (line|wood|heat|end|battery|on arrival|on time|stock|pixels|phone|line|again)',
    '(blood|sweat|tears)  and',
    '(fight|tooth|sweet|false|whitening|wisdom|front|my|our|milk|clean|cleaning|brush) teeth',
    'shoot (me|us|him|her|them) (a|an|the|over|some|your|that|it)',
    'teeth (cleaned|whitened|cleaning|whitening|checked|hurt|ache|aligners|are|were)',
    '(smash|smashed|smashing) (hit|it|the target|burger|avocado|in transit|on arrival|screen|glass|crate|box|parcel|vase|plates|mug|pot|up (car|phone))',
    '(wheelchair) (access|accessible|user|users|ramp|space|spaces|friendly|hire|lift)',
    'need (a|an) (ambulance|wheelchair|stretcher) (at|for|on|from|to)',
  ],
  onlyWith: [
    '(you|your|yours|yourself|yourselves|you all|ya|yous)',
    '(one of you|your ...|whoever|anyone|anybody|somebody|someone) (who|that|there|at|from|on|in|is|will|gets|comes)',
  ],
  notWith: [
    '(thank|thanks|please|sorry|hope|haha|lol|insurance|insured|insurer|claim|claims|policy|cover|covered|quote|repair|repaired|mend|fix|replace|replacement|refund|delivered|arrived|order|ordered|doctor|dentist|surgery|operation|patient|treatment|clinic appointment|inspection|survey|risk assessment|training|course|film|movie|book|play|game|scene|song|photo|recipe|oven|toast|bbq|barbecue|stove|log|logs|firewood|garden|weeds|hedge|tool|tools|kit|hire|rent|stock|price)',
    '(was|were|had been|has been|have been|got) (killed|hurt|burnt|burned|shot|stabbed|beaten|smashed|dead)',
    '(could|can|may|do|did|would|will|shall|are|is|have|has) (you|we|i|your ...) ... (hospital|knife|hammer|wheelchair|ambulance|fire)',
  ],
  flags: [
    'Tell your driver that his [teeth] will be next.',
    'Next time you knock here I fetch the [shotgun].',
    'Somebody who knows me will put [your van on bricks].',
    'Bring it back or [your yard is on fire] by Friday.',
  ],
  passes: [
    'Where is your fire exit, and is it kept clear?',
    'I will drop the hammer at your desk, thank you.',
    'The vase was smashed when your parcel came.',
    'Do you rent out a chainsaw?',
    'I could murder a coffee.',
    'Your dentist said my teeth are fine.',
  ],
} satisfies Cue;
