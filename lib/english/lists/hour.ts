/** Hours of the clock. */
const hour: readonly string[] = [
  ...Array.from({ length: 24 }, (_, at) => `${at + 1}`),
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

export default hour;
