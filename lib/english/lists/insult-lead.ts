/** Words that come before an insult and sharpen it, too common or too mild to count alone. */
const insultLead: readonly string[] = [
  'arrogant',
  'clueless',
  'disgusting',
  'dishonest',
  'fat',
  'filthy',
  'ignorant',
  'incompetent',
  'lazy',
  'little',
  'lying',
  'miserable',
  'old',
  'pathetic',
  'rude',
  'sad',
  'selfish',
  'silly',
  'sorry',
  'thieving',
  'useless',
  'wretched',
];

export default insultLead;
