import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** A line that only greets (`Hi Maria,`): a greeting and at most three words more. */
const greetings = new Set(['hi', 'hello', 'hey', 'dear', 'morning', 'afternoon']);
const courteous = new Set([
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
]);

/** The one sentence that is all a text says, a greeting aside; none when there is more, or a courteous word in it. */
function onlySentence({ sentences }: ParsedText): Sentence | undefined {
  const said = sentences.filter(({ tokens }) => tokens.length > 4 || !greetings.has(tokens[0]!.word));
  const [only] = said;
  if (!only || said.length > 1) return undefined;
  return only.tokens.some(({ word }) => courteous.has(word)) ? undefined : only;
}

function spanOfWords({ tokens }: Sentence): Span {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

/** Flags a text that says one of these phrases and nothing else. */
export function isWholeText(text: ParsedText, phrases: readonly string[]): Span[] {
  const only = onlySentence(text);
  const said = only?.tokens.map(({ word }) => word).join(' ');
  return only && said && phrases.includes(said) ? [spanOfWords(only)] : [];
}

/** Flags a text that is one sentence of at most so many words, without a courteous one. */
export function soleSentence(text: ParsedText, mostWords: number): Span[] {
  const only = onlySentence(text);
  return only && only.tokens.length <= mostWords ? [spanOfWords(only)] : [];
}
