/** Adverbs and asides that soften a statement and can be left out of it. */
const hedge: readonly string[] = [
  'arguably',
  'i guess',
  'i suppose',
  'i would imagine',
  'if you like',
  'in a way',
  'kind of',
  'maybe',
  'more or less',
  'perhaps',
  'possibly',
  'potentially',
  'somehow',
  'somewhat',
  'sort of',
  'to be honest',
];

export default hedge;
