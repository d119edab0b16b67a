import type { Cue } from '@/lib/engine/rule';

const rage = '(rage|anger|fury|outrage|temper|indignation)';

/** Milder anger is `feels-angry`. */
export default {
  says: 'Is enraged, and says or shows it.',
  patterns: [
    '(i|we|she|he|my (wife|husband|mother|father|son|daughter|whole family)|am|are|is|was|beyond|absolutely|completely|utterly|truly|simply|just|so|past) (am|are|is|was|were)? (<very>|beyond|so|past|absolutely)? (furious|livid|fuming|seething|raging|incandescent|apoplectic|enraged|incensed|outraged|boiling (with|over|mad)|beside (myself|ourselves|himself|herself)|foaming|hopping mad|spitting (feathers|blood|nails)|at boiling point|ready to explode)',
    '^ (absolutely|completely|utterly|truly|beyond|just)? (furious|livid|fuming|seething|raging|incandescent|apoplectic|enraged|outraged|incensed)',
    `(shaking|trembling|white|sick|speechless|crying|out of (my|our) (mind|mind)|bursting|blind|mad|crazy|boiling|consumed) with (pure|sheer|absolute)? ${rage}`,
    '(i am|am|i was|is|hands are) (literally|actually|still|physically|now)? (shaking|trembling)',
    '(i|we) (am|are) (actually|literally|now|still)? (screaming|shouting|howling|yelling) (at|here|now|with|into|inside)?',
    '(screamed|shouted|yelled|cried|screaming|shouting) (myself|ourselves) (hoarse|sick|blue)',
    '(so|too|how) <angry> (that)? (i|we)? (can|could|am|are|to)? (hardly|barely|scarcely|not even|not)? (type|see|speak|write|breathe|think|sleep|i am|we are)',
    '(no words (left)?|words fail me|not have the words) ... (angry|anger|furious|rage|disgusted)',
    '^ (absolutely|proper|properly|still|just)? (raging|fuming|livid|furious|seething) (here|now|at|over|about|does|is|and)?',
    '(never|not once) ... (been|felt|was) (so|this|as|more) (<angry>|badly treated|let down|ashamed|disgusted)',
    '(never) ... (been|felt|was) (treated|spoken to|handled|insulted|humiliated) (so|like|with such|in such|quite)',
    '(had it up to|up to here|pushed (me|us) too far|my patience is (at an end|over|gone|exhausted)|at (my|our) wits end|blood (is)? (boil|boiling|boils)|seeing red|saw red|see red|hit the roof|want to scream|could scream|screaming at|pacing (the|up))',
    '(beyond (belief|a joke|words|outrageous|disgusting)|defies belief|beggars belief|words can not describe|no words for)',
    '(how dare|shame on) (you|they|he|she|all of you|the lot of you)',
    '(is|are|what|it|this|absolute|complete|total|utter|an|a|national|bloody) (absolute|complete|total|utter|bloody|an|a)? (outrage|disgrace|scandal|travesty|abomination|mockery)',
    '(what|who) the (hell|fuck|devil|bloody hell|heck)',
    '(are you|is everyone|is everybody|you must be|have you) (all|people)? (completely|totally|actually)? (insane|mad|out of your (mind|minds)|off your (head|heads)|lost your (mind|minds)|crazy|nuts)',
    '(i|we) (demand|insist) (an)? (answer|answers|to know) (now|this (minute|instant)|immediately|today)',
    '(wrecked|ruined|destroyed|killed|murdered|trashed|shattered) (my|our|her|his|the) ... (wedding|funeral|day|life|business|holiday|work|dream|home|house|garden|dog|cat|reputation|career|christmas|birthday|family|livelihood)',
  ],
  except: [
    '(not|never|no longer|was|were|hardly|nearly) (<very>)? (angry|furious|livid|fuming|cross|enraged)',
    '(hands|knees|legs|leaves|machine|washing machine|car|steering wheel|laughter|cold|laughing|excitement|nerves|joy) (are|is|was|from|with)? (shaking|trembling)',
    '(shaking|trembling) (hands|with (cold|laughter|joy|excitement|nerves|happiness|delight)|from)',
  ],
  flags: [
    '[I am absolutely furious].',
    'My [blood is boiling].',
    'This is [beyond belief].',
    'I have [never been so ashamed].',
    '[How dare you].',
    'She was [shaking with rage].',
  ],
  passes: [
    'I was furious last week, but the new hinge did it.',
    'We were shaking with laughter.',
    'I am a little annoyed.',
    'The kettle is boiling.',
  ],
} satisfies Cue;
