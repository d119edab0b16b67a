/** Which time it is now, for one who counts: from the second on. */
const ordinal: readonly string[] = [
  '2nd',
  '3rd',
  '4th',
  '5th',
  '6th',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'tenth',
  'hundredth',
  'umpteenth',
];

export default ordinal;
