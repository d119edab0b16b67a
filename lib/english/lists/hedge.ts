/** Adverbs and asides that soften a statement and can be left out of it. */
const hedge: readonly string[] = [
  'a bit',
  'i believe',
  'i feel',
  'i guess',
  'i suppose',
  'i think',
  'in a way',
  'just',
  'kind of',
  'maybe',
  'more or less',
  'perhaps',
  'possibly',
  'potentially',
  'probably',
  'somehow',
  'somewhat',
  'sort of',
];

export default hedge;
