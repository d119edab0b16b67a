/** A count that can be relied on. */
const howMany: readonly string[] = [
  ...Array.from({ length: 60 }, (_, at) => `${at + 1}`),
  ...['72', '90', 'a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['twelve', 'fourteen', 'fifteen', 'twenty', 'thirty', 'half an', 'half a', 'the'],
];

export default howMany;
