/** How people come to harm, after `I hope you`, as whoever wishes it would say. */
const illFate: readonly string[] = [
  ...['bleed', 'bleeds', 'burn', 'burn down', 'burns', 'burns down', 'catch something', 'catches fire', 'choke'],
  ...['chokes', 'collapses', 'crash', 'crashes', 'die', 'dies', 'drop dead', 'drown', 'drowns', 'eaten alive'],
  ...['end up alone', 'end up in hospital', 'end up in prison', 'end up on the street', 'explodes', 'fall off'],
  ...['fall down the', 'fall under', 'falls off', 'flipped over', 'get cancer', 'gets cancer', 'get hit', 'get ill'],
  ...['get sick', 'get stabbed', 'gets sick', 'go blind', 'go to hell', 'goes up in flames', 'hang', 'in a ditch'],
  ...['in agony', 'in pain', 'lose everything', 'lose a leg', 'lose your home', 'lose your house', 'lose your kids'],
  ...['never recover', 'never wake', 'never walk', 'perish', 'rot', 'rots', 'run over', 'slip and break', 'starve'],
  ...['suffer', 'suffers', 'suffocate', 'under a bus', 'under a train', 'wrap your car', 'painfully', 'a stroke'],
  ...['a heart attack', 'cancer', 'a tumour', 'a tumor', 'a disease', 'infected', 'leprosy', 'mugged', 'stabbed'],
  ...['robbed', 'hit by a', 'struck by lightning', 'paralysed', 'paralyzed', 'break your neck', 'breaks your neck'],
  ...['electrocuted', 'put down', 'is your last', 'be your last', 'your funeral', 'buried', 'a slow death'],
];

export default illFate;
