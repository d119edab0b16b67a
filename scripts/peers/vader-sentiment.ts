// @ts-expect-error: it comes without types
import vader from 'vader-sentiment';
import { type Cut, levelOf, type Peer, worstSentence } from './peer';

/** `neg` is the share of a text that is negative, `compound` its sentiment as a whole, from -1 to 1. */
function polarity(text: string): { readonly neg: number; readonly compound: number } {
  return vader.SentimentIntensityAnalyzer.polarity_scores(text);
}

/** Of `compound`. Of all cuts those that find the most levels of the written messages. */
const cuts: readonly Cut[] = [
  ['hostile', -0.317],
  ['frustrated', 0.728],
];

/** Of `compound`: what its authors call negative. A cut that tells faults better flags far more mail. */
const flaggedAtMost = -0.05;

/**
 * VADER: a word list with rules for negation, boosters, capitals and marks. Of what it says, heat is what ranks
 * hostility best (`neg`), and the score what ranks politeness best (`compound`).
 */
export const vaderSentiment: Peer = {
  incoming: (text) => {
    const { neg, compound } = polarity(text);
    return { heat: neg, level: levelOf(compound, cuts) };
  },
  draft: (text) => {
    const { compound } = polarity(text);
    const sentence = worstSentence(text, (words) => polarity(words).compound);
    const finding = { ...sentence, rule: 'negative', category: 'hostile', severity: 'warning' } as const;
    return { score: 50 + 50 * compound, findings: compound <= flaggedAtMost ? [finding] : [] };
  },
};
