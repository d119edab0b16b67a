import type { Sentence, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';
import { featuresOf, type HeatWords } from './features';
import { type HeatModel, linear, weigh } from './model';

/** More than two read as a list of charges, and are seldom what a person would name. */
const mostCarriers = 2;
/** A word that adds less to the log odds carries nothing. */
const leastShare = 0.25;
/** Words looked at, so that an endless sentence costs no more than a long one. */
const mostWords = 60;

/**
 * The words that carry the heat of the hottest sentence of a text: those without which it would be least heated. At most
 * two, in their order; none where no single word carries it.
 *
 * @param isSmall whether a word is too small to carry anything (`the`, `you`)
 */
export function carriers(
  text: string,
  hottest: Sentence,
  words: HeatWords,
  model: HeatModel,
  isSmall: (word: string) => boolean,
): Span[] {
  const tokens = hottest.tokens.slice(0, mostWords);
  const end = hottest.tokens[mostWords]?.start ?? hottest.end;
  const heatOf = (kept: readonly Token[]) =>
    linear([weigh(featuresOf(text, { ...hottest, tokens: kept, end }, words), model)], model);
  const whole = heatOf(tokens);
  return tokens
    .filter(({ word }) => word !== '' && !isSmall(word))
    .map((token) => ({ token, share: whole - heatOf(tokens.filter(({ start }) => start !== token.start)) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || a.token.start - b.token.start)
    .slice(0, mostCarriers)
    .map(({ token: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
