import type { ParsedText, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

const greeting = new Set(['hi', 'hello', 'hey', 'dear', 'morning']);
/** A line that greets is no longer than this (`Hi Maria and Tom,`). */
const longestGreeting = 4;

const courtesies = [
  'please',
  'thank',
  'thanks',
  'kindly',
  'cheers',
  'sorry',
  'glad',
  'gladly',
  'happy',
  'welcome',
];
const courteous = new Set(courtesies);

/** The sentences of a text of few words, a greeting aside; none when it is longer, courteous or asks. */
function bareSentences({ sentences }: ParsedText, mostWords: number): (readonly Token[])[] {
  // Most texts are longer, and this is asked at every keystroke.
  const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (length > mostWords + longestGreeting || sentences.some(({ ending }) => ending === '?')) return [];
  const said = sentences
    .map(({ tokens }) => tokens)
    .filter((tokens) => tokens.length > longestGreeting || !greeting.has(tokens[0]!.word));
  const words = said.flat();
  return words.length > mostWords || words.some(({ word }) => courteous.has(word)) ? [] : said;
}

function spanOf(sentences: readonly (readonly Token[])[]): Span[] {
  const words = sentences.flat();
  return [{ start: words[0]!.start, end: words.at(-1)!.end }];
}

/** Flags a text whose first sentence is one of these phrases, with at most eight words in all. */
export function saysLittleBut(text: ParsedText, phrases: readonly string[]): Span[] {
  const bare = bareSentences(text, 8);
  const first = bare[0]?.map(({ word }) => word).join(' ');
  return first !== undefined && phrases.includes(first) ? spanOf(bare) : [];
}

/** Flags a text of at most five words that begins with one of these verbs. */
export function ordersOnly(text: ParsedText, verbs: readonly string[]): Span[] {
  const bare = bareSentences(text, 5);
  const [first, second] = bare[0]?.map(({ word }) => word) ?? [];
  const verb = first === 'just' || first === 'then' ? second : first;
  return verb !== undefined && verbs.includes(verb) ? spanOf(bare) : [];
}
