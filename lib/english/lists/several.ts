/** More than one, as people write them before what is counted. */
const several: readonly string[] = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty'],
  ...[
    'fifty',
    'sixty',
    'ninety',
    'a hundred',
    'a dozen',
    'several',
    'many',
    'a few',
    'countless',
    'a couple of',
  ],
  ...Array.from({ length: 99 }, (_, n) => `${n + 2}`),
];

export default several;
