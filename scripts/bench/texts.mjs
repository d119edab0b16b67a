/** `#` is a number by which a sentence is told from all others. */
const sentences = [
  'Thank you for the drawings of the kitchen, which reached us on Monday (#).',
  'As I already explained on the phone, the unit was tested before it left us (#).',
  'We have looked at the door seal and found that it lets warm air in (#).',
  'Kieran can be with you on Thursday at ten and will bring the part (#).',
  'I understand that you had to throw food away, and I am sorry for that (#).',
  'Please let me know whether the back door is open at that hour (#).',
  'The invoice will be corrected by Friday, and you need not pay the first one (#).',
  'You should have told us about the noise when it began, because it would have helped (#).',
  'If anything is missing from the list below, send it to me and I will add it (#).',
  'Our warranty covers the compressor for five years and the shelves for two (#).',
];

/** An order with “at once”: whether it is one, only grammar can tell. */
const order = 'Send me the signed copy (#) and the photographs of the broken shelf at once.';

const wordsInSentence = 15;

/**
 * A mail that no run has seen before: every sentence carries a number of its own, so that nothing is remembered.
 *
 * @param {{ words: number, number: number, asksGrammar?: boolean }} of about how many words; what tells it from all
 *     others; whether its middle sentence is an order
 */
export function freshMail({ words, number, asksGrammar = false }) {
  return mail(words, asksGrammar, (index) => `${number}-${index}`);
}

/** The same mail with its middle sentence changed. */
export function changedMail({ words, number, asksGrammar = false }) {
  return mail(words, asksGrammar, (index, isMiddle) => (isMiddle ? `${number}` : `0-${index}`));
}

function mail(words, asksGrammar, numberOf) {
  const count = Math.round(words / wordsInSentence);
  const middle = Math.floor(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const isMiddle = index === middle;
    const sentence = isMiddle && asksGrammar ? order : sentences[index % sentences.length];
    return sentence.replace('#', numberOf(index, isMiddle));
  }).join(' ');
}
