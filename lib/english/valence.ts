import Sentiment from 'sentiment';

const sentiment = new Sentiment();

/** The sum of the AFINN values of a sentence's words (Nielsen 2011, -5 to 5 a word), a negated word turned round. */
export function valence(sentence: string): number {
  return sentiment.analyze(sentence).score;
}
