import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Thanks that are not meant sting more than a plain complaint.',
  patterns: [
    '(thank you|thanks) (so much|very much|a lot|a bunch|a million|again|as always|kindly)? for (absolutely|literally|precisely)? (nothing|ignoring|wasting|losing|breaking|ruining|destroying|messing|screwing|making (me|us) (wait|look|feel|late|miss|chase)|keeping (me|us) (waiting|in the dark)|letting (me|us) down|forgetting|not (replying|answering|telling|bothering|listening|calling|reading|showing|turning)|the (complete|total|utter|endless) (lack|waste|silence)|your (complete|total|utter|endless)? (lack|silence|incompetence|indifference|rudeness)|leaving (me|us) (stranded|waiting|hanging|standing)|the (non|fake) ... (help|service|answer|reply))',
    '(big|huge|many|lots of) thanks (to you)? for (nothing|ignoring|wasting|ruining|breaking)',
    '(a (big|huge|warm)? round of applause|slow clap|bravo|hats off|kudos|congratulations|well done|congrats) (to you|to (the|your) team|everyone|all|you guys)? (for|on)? (losing|breaking|ruining|missing|ignoring|wasting|messing|destroying|forgetting|failing|making (a|it|things) (mess|worse))',
    'slow clap',
    '(thank you|thanks) (so much|very much|a lot|ever so much|again|kindly)? for (dropping (this|it|that|us|me) on|throwing (me|us|my team) under|dumping (this|it|that)|the (last minute|zero|ten minutes|five minutes) (notice|warning|effort)|no (help|warning|notice|support)|all the help you did not|making (it|my|our) (worse|day worse|life (harder|hell|difficult))|ruining|sitting on (this|it|my|our)|taking (so long|your sweet time|forever)|leaving (it|this) (to|until|till) the last|going behind|wrecking|embarrassing|humiliating|undermining|hanging up|cutting (me|us) off|overcharging|delivering (nothing|the wrong|it to the wrong)|sending (me|us)? (the wrong|nothing|it to the wrong))',
    '(thank you|thanks) (so much|very much|a lot)? for (your (concern|input|opinion|help|support|advice|feedback|interest)) (but (i|we|nobody|no one) (did not|do not|have not|never) (ask|asked|need|want|require)|not|which nobody|that nobody)',
    '(thank you|thanks) (so much|very much|a lot)? for (your)? (oh so|ever so|so very|incredibly|extremely|very|such a) (helpful|quick|prompt|fast|useful|informative|thoughtful|warm|swift|speedy) (non|two word|one line|one word|silence|lack|automated)',
    'no thanks to (you|your)',
    '(thank you|thanks) (so much|very much|a lot|ever so much)? for ... without (even)? (reading|asking|telling|checking|looking|warning|listening|a word|bothering)',
    '(thank you|thanks|nice of you|kind of you|good of you|how kind|how nice) (a lot|so much|very much)? (for|to|of you to) (tell|telling|let|letting|inform|informing|warn|warning|mention|mentioning) ... (too late|only now|(hours|days|weeks|a (day|week|month)) late)',
    '(thank you|thanks) (so much|very much|a lot)? for (copying|cc ing|ccing|dragging|involving|telling|informing|alerting) (in)? (the (entire|whole)|my (boss|whole|entire)|our (whole|entire)|half the|all and sundry|the world)',
  ],
  except: ['(breaking|losing) (your|the|a|all) (own|new|personal|record|records|weight)'],
  suggestions: [
    { sentence: 'I was counting on [what was expected], and it did not come.' },
    { sentence: 'What would help now is [the next step].' },
  ],
  flags: [
    '[Thank you for copying in my boss], how thoughtful.',
    '[Thanks for nothing].',
    '[Thank you so much for ignoring] the ramp.',
    '[Congratulations on losing] our third parcel.',
  ],
  passes: [
    'Thank you for your patience.',
    'Thanks for not parking in the loading bay, it helped a lot.',
    'Thanks a heap for the cakes!',
    'Congratulations on your new grandson.',
  ],
} satisfies Rule;
