const sentences = [
  'Thank you for the drawings of the kitchen, which reached us on Monday.',
  'As I already explained on the phone, the unit was tested before it left us.',
  'We have looked at the door seal and found that it lets warm air in.',
  'Kieran can be with you on Thursday at ten and will bring the part.',
  'I understand that you had to throw food away, and I am sorry for that.',
  'Please let me know whether the back door is open at that hour.',
  'The invoice will be corrected by Friday, and you need not pay the first one.',
  'You should have told us about the noise when it began, because it would have helped.',
  'If anything is missing from the list below, send it to me and I will add it.',
  'Our warranty covers the compressor for five years and the shelves for two.',
];

/**
 * A mail that no run has seen before: every sentence carries a number of its own, so that nothing is remembered.
 *
 * @param {number} words about how many
 * @param {number} number tells it from all others
 */
export function freshMail(words, number) {
  const count = Math.round(words / 15);
  return Array.from({ length: count }, (_, index) => sentence(index, `${number}-${index}`)).join(' ');
}

/** The same mail with its middle sentence changed. */
export function changedMail(words, number) {
  const count = Math.round(words / 15);
  const middle = Math.floor(count / 2);
  return Array.from({ length: count }, (_, index) =>
    sentence(index, index === middle ? `${number}` : `0-${index}`),
  ).join(' ');
}

function sentence(index, number) {
  return sentences[index % sentences.length].replace(/[.]$/, ` (${number}).`);
}
