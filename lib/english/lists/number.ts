/** Small whole numbers, in digits and in words. */
const number: readonly string[] = [
  ...Array.from({ length: 100 }, (_, count) => `${count + 1}`),
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen'],
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'a hundred', 'a dozen'],
  ...['150', '200', '250', '300', '400', '500', '600', '800', '1000'],
];

export default number;
