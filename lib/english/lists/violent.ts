/** Words of harm to a body or of a fire, said of nobody yet: who says them of whom decides (cues/names-violence.ts). */
const violent: readonly string[] = [
  ...['arson', 'punched', 'slash', 'slashed', 'strangled', 'torching'],
  ...['acid', 'ambulance', 'axe', 'baseball bat', 'bat', 'batter', 'battered', 'beaten', 'bleed', 'blood'],
  ...['bomb', 'bones', 'bullet', 'bullets', 'burn', 'burned', 'burning', 'burnt', 'burns'],
  ...['bury', 'chainsaw', 'choke', 'coffin', 'coma', 'cricket bat', 'crippled', 'crowbar', 'drown'],
  ...[
    'explode',

    'fists',
    'flames',
    'grave',
    'gun',
    'hammer',
    'hearse',
    'hospital',

    'iron bar',
  ],
  ...[
    'jaw',
    'kicking',
    'kill',

    'kneecaps',
    'knife',
    'knives',
    'machete',
    'morgue',
    'murder',
    'neck',
  ],
  ...['petrol', 'pistol', 'poison', 'punch', 'rifle', 'rope', 'scream', 'shoot', 'shotgun', 'skull'],
  ...[
    'slap',
    'sledgehammer',
    'smash',
    'smashed',
    'stab',
    'stabbed',
    'strangle',
    'stretcher',
    'teeth',
    'throat',
  ],
  ...['torch', 'torched', 'undertaker', 'wheelchair', 'windows in', 'windows out', 'wreck'],
];

export default violent;
