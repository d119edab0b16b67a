import type { ParsedText, Sentence, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

const greeting = new Set(['hi', 'hello', 'hey', 'dear', 'morning']);
/** A line that greets is no longer than this (`Hi Maria and Tom,`). */
const longestGreeting = 4;
/** A last line that is no longer than this signs. */
const longestSignature = 2;

const courtesies = [
  ...['please', 'thank', 'thanks', 'thx', 'kindly', 'cheers', 'sorry', 'glad', 'gladly', 'happy', 'welcome'],
  ...['afraid', 'apologies', 'great', 'hope', 'love', 'lovely', 'nice', 'appreciate', 'enjoy', 'ta'],
  ...['pls', 'plz', 'perfect', 'lol', 'haha', 'wonderful', 'excellent', 'congratulations', 'congrats', 'xx'],
];
const courteous = new Set(courtesies);

/** The sentences of a text of few words, greeting and name aside; none when it is longer or courteous. */
function bareSentences({ text, sentences }: ParsedText, mostWords: number): readonly Sentence[] {
  // Most texts are longer, and this is asked at every keystroke.
  const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (length > mostWords + longestGreeting + longestSignature) return [];
  const said = sentences
    .filter(({ tokens }) => tokens.length > longestGreeting || !greeting.has(tokens[0]!.word))
    .filter((sentence, at, all) => at === 0 || at < all.length - 1 || !isSignature(sentence, text));
  const words = said.flatMap(({ tokens }) => tokens);
  const isFriendly =
    words.some(({ word }) => courteous.has(word)) || /[:;]-?[)D]|\p{Emoji_Presentation}/u.test(text);
  return words.length > mostWords || isFriendly ? [] : said;
}

/** A short last line of its own without a mark at its end. */
function isSignature({ start, end, tokens }: Sentence, text: string): boolean {
  const isOwnLine = /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return isOwnLine && tokens.length <= longestSignature && !/[.!?]\s*$/.test(text.slice(start, end));
}

function spanOf(sentences: readonly Sentence[]): Span[] {
  const words = sentences.flatMap(({ tokens }) => tokens);
  return [{ start: words[0]!.start, end: words.at(-1)!.end }];
}

const isStatement = ({ ending }: Sentence) => ending !== '?';
const wordsOf = ({ tokens }: Sentence) => tokens.map(({ word }) => word).join(' ');

/** Flags a text whose first sentence is such a one, by its words with blanks between, with at most eight words in all. */
export function saysLittleBut(text: ParsedText, isSuch: (words: string) => boolean): Span[] {
  const bare = bareSentences(text, 8);
  if (bare.length === 0 || !bare.every(isStatement)) return [];
  return isSuch(wordsOf(bare[0]!)) ? spanOf(bare) : [];
}

/** Flags a text of at most five words that begins with one of these verbs. */
export function ordersOnly(text: ParsedText, verbs: readonly string[]): Span[] {
  const bare = bareSentences(text, 5);
  if (bare.length === 0 || !bare.every(isStatement)) return [];
  return orders(bare[0]!.tokens, verbs) ? spanOf(bare.slice(0, 1)) : [];
}

function orders([first, second]: readonly Token[], verbs: readonly string[]): boolean {
  const verb = first?.word === 'just' || first?.word === 'then' ? second : first;
  return verb !== undefined && verbs.includes(verb.word);
}

/** Flags a text that is one question which begins with one of these phrases, with at most seven words. */
export function asksOnly(text: ParsedText, beginnings: readonly string[]): Span[] {
  const bare = bareSentences(text, 7);
  if (bare.length !== 1 || isStatement(bare[0]!) || bare[0]!.tokens.length !== countTokens(text)) return [];
  const question = `${wordsOf(bare[0]!)} `;
  return beginnings.some((beginning) => question.startsWith(`${beginning} `)) ? spanOf(bare) : [];
}

function countTokens({ sentences }: ParsedText): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** A sentence of a telegram is no longer than this. */
const longestFragment = 5;

/** What tells a blunt telegram from a brief note. */
interface Blunt {
  /** Words, any of which makes it blunt. */
  readonly words: readonly string[];
  /** Words that make it blunt as a sentence of their own. */
  readonly alone: readonly string[];
  /** Verbs that order, where a sentence begins with one. */
  readonly order: readonly string[];
}

/** Flags a text of two to four very short sentences, at most twelve words, one of which is blunt. */
export function soundsLikeTelegram(text: ParsedText, blunt: Blunt): Span[] {
  const bare = bareSentences(text, 12);
  if (bare.length < 2 || bare.length > 4) return [];
  if (bare.some(({ tokens }) => tokens.length > longestFragment)) return [];
  const isBlunt = ({ tokens }: Sentence) =>
    tokens.some(({ word }, at) => blunt.words.includes(word) && tokens[at + 1]?.word !== 'mind') ||
    (tokens.length === 1 && blunt.alone.includes(tokens[0]!.word)) ||
    orders(tokens, blunt.order);
  return bare.some(isBlunt) ? spanOf(bare) : [];
}
