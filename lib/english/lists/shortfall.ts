/** What follows `you did not` where it is a reproach. */
const shortfall: readonly string[] = [
  'bother',
  'check',
  'do as',
  'do what',
  'do your',
  'even',
  'follow',
  'inform',
  'let me know',
  'let us know',
  'listen',
  'pay attention',
  'read',
  'tell me',
  'tell us',
  'think',
  'warn',
];

export default shortfall;
