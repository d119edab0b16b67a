/** Slurs with no harmless sense. The engine also finds them masked. */
const slur: readonly string[] = [
  'faggots',
  'golliwog',
  'gook',
  'gooks',
  'kike',
  'kikes',
  'nigger',
  'niggers',
  'raghead',
  'ragheads',
  'towelhead',
  'towelheads',
  'trannies',
  'tranny',
  'wetback',
  'wetbacks',
];

export default slur;
