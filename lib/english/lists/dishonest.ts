/** What people call those they feel cheated by. */
const dishonest: readonly string[] = [
  'charlatan',
  'charlatans',
  'cheat',
  'cheats',
  'con artist',
  'con artists',
  'con man',
  'con men',
  'conman',
  'conmen',
  'crook',
  'crooks',
  'fraudster',
  'fraudsters',
  'liar',
  'liars',
  'robber',
  'robbers',
  'scammer',
  'scammers',
  'swindler',
  'swindlers',
  'thief',
  'thieves',
];

export default dishonest;
