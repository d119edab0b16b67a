import type { Span, Suggestion } from '@/lib/model';
import type { RuleSuggestion } from './rule';

/** The flagged words and what is around them. */
export interface Place extends Span {
  readonly text: string;
  /** The sentence, or sentences, that hold the words. */
  readonly sentence: Span;
  /** Halves of contractions which the flagged span covers, but the rule did not mean: `is` of `isn't my job`. */
  readonly kept: { readonly before: string; readonly after: string };
}

/** Makes a rule's suggestions fit the place: capitals, commas, spaces. Leaves out those that do not fit. */
export function suggest(place: Place, suggestions: readonly RuleSuggestion[]): Suggestion[] {
  return suggestions
    .map((suggestion) => {
      if (typeof suggestion !== 'string') {
        return 'sentence' in suggestion ? replaceSentence(place, suggestion.sentence) : inLowerCase(place);
      }
      const words = [place.kept.before, suggestion, place.kept.after].filter(Boolean).join(' ');
      return words === '' ? remove(place) : replaceWords(place, words);
    })
    .filter((suggestion) => suggestion !== undefined)
    .filter(({ start, end, replacement }) => place.text.slice(start, end) !== replacement);
}

const fact = /\d|@|:\/\/|["\u201c\u201d\u00ab\u00bb]/;

/** A longer sentence says more than what the rule saw in it. */
const longestReplaced = 300;

/** Not offered where a number, an address or a quotation beside the flagged words would be lost. */
function replaceSentence({ text, sentence, start, end }: Place, replacement: string): Suggestion | undefined {
  if (sentence.end - sentence.start > longestReplaced) return undefined;
  const beside = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
  if (fact.test(beside)) return undefined;
  return { start: sentence.start, end: sentence.end, replacement: capitalised(replacement) };
}

function replaceWords(place: Place, words: string): Suggestion {
  const { start, end } = place;
  const capital = isFirst(place) || isCapitalised(place.text.slice(start, end));
  return { start, end, replacement: capital ? capitalised(words) : words };
}

/** The same words without the raised voice; `I` and the start of a sentence keep their capital. */
function inLowerCase(place: Place): Suggestion {
  const { text, start, end } = place;
  const words = text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  return { start, end, replacement: isFirst(place) ? capitalised(words) : words };
}

/** Takes the words away, with the comma and the space that would be left over. */
function remove(place: Place): Suggestion {
  const { text, sentence, start, end } = place;
  const after = skipGap(text, end, sentence.end);
  const isLast = !wordChar.test(text.slice(after, sentence.end));
  if (isFirst(place)) return isLast ? removeSentence(place) : { start, ...withCapital(text, after) };
  const before = skipGapBack(text, start, sentence.start);
  if (isLast) return { start: before, end, replacement: '' };
  const isSetOffBefore = text.slice(before, start).trim() !== '';
  const isSetOffAfter = text.slice(end, after).trim() !== '';
  if (isSetOffBefore && isSetOffAfter) return { start: before, end: after, replacement: ' ' };
  return isSetOffAfter ? { start: before, end, replacement: '' } : { start, end: after, replacement: '' };
}

function removeSentence({ text, sentence }: Place): Suggestion {
  let { start, end } = sentence;
  while (text[end] === ' ') end++;
  if (end === sentence.end) while (text[start - 1] === ' ') start--;
  return { start, end, replacement: '' };
}

/** The next word comes first now. */
function withCapital(text: string, after: number): { readonly end: number; readonly replacement: string } {
  const next = text[after]!;
  const capital = next.toUpperCase();
  return capital === next ? { end: after, replacement: '' } : { end: after + 1, replacement: capital };
}

const wordChar = /[\p{L}\p{N}]/u;
const gap = /[\s,;:\u2013\u2014-]/;

function skipGap(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && gap.test(text[at]!)) at++;
  return at;
}

function skipGapBack(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && gap.test(text[at - 1]!)) at--;
  return at;
}

function isFirst({ text, sentence, start }: Place): boolean {
  return !wordChar.test(text.slice(sentence.start, start));
}

/** Written with one capital, as a name or after a full stop; shouted words are not, and neither is `I`. */
function isCapitalised(words: string): boolean {
  const [first = ''] = /[\p{L}\p{N}'\u2019]+/u.exec(words) ?? [];
  return /^\p{Lu}/u.test(first) && first !== first.toUpperCase() && !/^I['\u2019]/.test(first);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
