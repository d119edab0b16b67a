import Sentiment from 'sentiment';
import { type Cut, levelOf, type Peer, worstSentence } from './peer';

const afinn = new Sentiment();

/** Of the mean value of a word. Of all cuts those that find the most levels of the written messages. */
const cuts: readonly Cut[] = [
  ['threatening', -0.3],
  ['hostile', -0.097],
  ['frustrated', 0.052],
];

/** Of the sum of all values: below 0, what the list itself calls negative. A cut that tells faults better flags far more mail. */
const flaggedAtMost = -1;

/**
 * The word list AFINN: a value from -5 to 5 for each of some 3,400 words. Of what it says, heat is what ranks hostility
 * best (the sum of the negative values), and the score what ranks politeness best (the mean of a word).
 */
export const sentiment: Peer = {
  incoming: (text) => {
    const { comparative, calculation } = afinn.analyze(text);
    const values = calculation.flatMap((word) => Object.values(word));
    const negative = values.reduce((sum, value) => sum + Math.max(0, -value), 0);
    return { heat: negative / (negative + 10), level: levelOf(comparative, cuts) };
  },
  draft: (text) => {
    const { score, comparative } = afinn.analyze(text);
    const sentence = worstSentence(text, (words) => afinn.analyze(words).score);
    const finding = { ...sentence, rule: 'negative', category: 'hostile', severity: 'warning' } as const;
    return { score: 50 + 10 * comparative, findings: score <= flaggedAtMost ? [finding] : [] };
  },
};
