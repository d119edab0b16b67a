/** Adverbs and asides that soften a statement and can be left out of it. */
const hedge: readonly string[] = [
  'a bit',
  'arguably',
  'i believe',
  'i feel',
  'i guess',
  'i suppose',
  'i think',
  'i would imagine',
  'if you like',
  'in a way',
  'just',
  'kind of',
  'maybe',
  'more or less',
  'or so',
  'perhaps',
  'possibly',
  'potentially',
  'presumably',
  'probably',
  'somehow',
  'somewhat',
  'sort of',
  'to be honest',
];

export default hedge;
