/** What people bring who mean to hurt or to smash. */
const weapon: readonly string[] = [
  ...[
    'acid',
    'axe',
    'axes',
    'baseball bat',
    'baseball bats',
    'bat',
    'bats',
    'blade',
    'blades',
    'bomb',
    'bullets',
  ],
  ...[
    'can of petrol',
    'chain',
    'chainsaw',
    'cleaver',
    'cricket bat',
    'crowbar',
    'crowbars',
    'dagger',
    'fists',
  ],
  ...['gun', 'guns', 'hammer', 'hammers', 'hatchet', 'iron bar', 'iron bars', 'jerry can', 'knife', 'knives'],
  ...['knuckleduster', 'lead pipe', 'lighter and', 'lump hammer', 'machete', 'matches', 'metal bar', 'noose'],
  ...['petrol', 'pistol', 'pitchfork', 'pliers and', 'razor', 'revolver', 'rifle', 'shotgun', 'sledgehammer'],
  ...['sledgehammers', 'sword', 'tyre iron', 'wrench and'],
];

export default weapon;
