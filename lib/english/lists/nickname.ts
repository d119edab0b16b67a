/** Names for a stranger that mock looks, age or mind. */
const nickname: readonly string[] = [
  ...[
    'baldy',
    'blubber',
    'bozo',
    'butterball',
    'chubby',
    'dumbo',
    'dumdum',
    'dum dum',
    'fatso',
    'fattie',
    'fatty',
  ],
  ...[
    'four eyes',
    'goggle eyes',
    'gramps',
    'jumbo',
    'lard arse',
    'lard ass',
    'lardarse',
    'lardass',
    'lardy',
    'metal mouth',
  ],
  ...[
    'pizza face',
    'porky',
    'scarface',
    'shortarse',
    'shorty',
    'slaphead',
    'specky',
    'stumpy',
    'thicko',
    'tubby',
  ],
  ...['wrinkly', 'beanpole', 'bignose', 'big nose', 'big ears', 'buck teeth', 'monobrow', 'spotty', 'piggy'],
];

export default nickname;
