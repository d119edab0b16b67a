const headed = [
  ...[
    'air',
    'apple',
    'balloon',
    'block',
    'bone',
    'brick',
    'bubble',
    'cabbage',
    'cement',
    'cheese',
    'chowder',
    'clod',
  ],
  ...[
    'cock',
    'dick',
    'dough',
    'dung',
    'dunder',
    'fat',
    'fuck',
    'knob',
    'knuckle',
    'lard',
    'lead',
    'lunk',
    'meat',
    'melon',
  ],
  ...[
    'muddle',
    'mush',
    'mutton',
    'nob',
    'pea',
    'piss',
    'potato',
    'pudding',
    'pumpkin',
    'shit',
    'spud',
    'thick',
    'turd',
  ],
  ...['turnip', 'wood'],
];
const brained = ['bird', 'fish', 'flea', 'gnat', 'hare', 'insect', 'lame', 'lizard', 'rat', 'sheep', 'worm'];
const faced = ['arse', 'butt', 'dog', 'fuck', 'horse', 'pig', 'pizza', 'rat', 'shit', 'toad', 'weasel'];
const witted = ['dim', 'fuck', 'half', 'nit', 'slack', 'slow'];

const singular = [
  ...headed.flatMap((word) => [`${word}head`, `${word} head`]),
  ...brained.flatMap((word) => [`${word}brain`, `${word} brain`]),
  ...faced.flatMap((word) => [`${word}face`, `${word} face`]),
  ...witted.map((word) => `${word}wit`),
];

/** Insults put together from a thing and a part of the head: `potato head`, `birdbrain`. */
const compoundInsult: readonly string[] = [...singular, ...singular.map((word) => `${word}s`)];

export default compoundInsult;
