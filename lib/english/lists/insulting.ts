/** Adjectives that degrade a person. `slow`, `sick`, `mad`, `dense` have harmless senses and stay out. */
const insulting: readonly string[] = [
  'brain dead',
  'braindead',
  'brainless',
  'contemptible',
  'deluded',
  'despicable',
  'dim witted',
  'dumb',
  'feeble minded',
  'gutless',
  'half witted',
  'idiotic',
  'moronic',
  'repulsive',
  'retarded',
  'senile',
  'spineless',
  'stupid',
  'thick',
  'two faced',
  'ugly',
  'vile',
  'worthless',
];

export default insulting;
