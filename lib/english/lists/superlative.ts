/** The least that can be said of people. */
const superlative: readonly string[] = [
  'cruelest',
  'cruellest',
  'dirtiest',
  'dumbest',
  'dumbest people',
  'filthiest',
  'laziest',
  'lowest of the low',
  'most annoying',
  'most disgusting',
  'most dishonest',
  'most ignorant',
  'most stupid',
  'most useless',
  'most violent',
  'most worthless',
  'rudest',
  'stupidest',
  'ugliest',
  'worst human beings',
  'worst people',
];

export default superlative;
