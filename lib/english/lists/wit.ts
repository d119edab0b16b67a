/** What somebody is said to have less of than a stone. */
const wit: readonly string[] = [
  ...[
    'ambition',
    'feeling',
    'feelings',
    'grace',
    'heart',
    'life in it',
    'sense of humour',
    'soul',
    'talent',
    'taste',
  ],
  ...['backbone', 'brain', 'brains', 'brain cells', 'brain power', 'character', 'charisma', 'charm', 'class'],
  ...[
    'common sense',
    'conscience',
    'decency',
    'dignity',
    'go in them',
    'grey matter',
    'initiative',
    'intellect',
  ],
  ...[
    'intelligence',
    'integrity',
    'manners',
    'personality',
    'presence of mind',
    'self awareness',
    'sense',
    'spine',
  ],
  ...['sense of direction', 'sparkle', 'wit', 'warmth'],
];

export default wit;
