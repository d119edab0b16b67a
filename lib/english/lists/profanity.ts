/** Swear words strong enough to jar in any mail to a client. The engine also finds them masked (`sh*t`). */
const profanity: readonly string[] = [
  'arse',
  'bollocks',
  'bullshit',
  // How the engine reads a word of nothing but stars.
  'censored',
  'clusterfuck',
  'fuck',
  'fucked',
  'fucker',
  'fuckers',
  'fuckin',
  'fucking',
  'fucks',
  'fuckup',
  'horseshit',
  'pissed off',
  'shit',
  'shite',
  'shits',
  'shitshow',
  'shitty',
  'wtf',
];

export default profanity;
