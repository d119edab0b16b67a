import type { Span } from '@/lib/model';
import type { Language } from './language';
import { quotations } from './quotation';
import { segment } from './segment';
import { cutSentences } from './sentences';
import { censoredWord, type Token, type Tokenizer } from './tokens';

export type { Token } from './tokens';

/** A sentence of the writer's own words. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** How it ends: with a question mark, an exclamation mark, or otherwise. */
  readonly ending: '?' | '!' | '.';
  /** One or two words in quotation marks. They are the writer's own, but may be said with tongs. */
  readonly quoted: readonly Span[];
}

/** A text with its own words set apart from what is quoted, signed or forwarded. Spans are into `text`. */
export interface ParsedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What is not the writer's own: quoted, forwarded, signature, legal notice, code, quoted speech. In order. */
  readonly setAside: readonly Span[];
}

/** Quotation marks around no more words than this are tongs, not somebody's speech. */
const mostWordsInTongs = 2;

/** Cuts a text into its own sentences and what is set aside. Linear in its length. */
export function parse(text: string, language: Language, tokenize: Tokenizer): ParsedText {
  const apart = segment(text, language.mail);
  const sentences: Sentence[] = [];
  const setAside: Span[] = [];
  let start = 0;
  for (const end of [...apart, { start: text.length, end: text.length }]) {
    readBlock(text, { start, end: end.start }, language, tokenize, { sentences, setAside });
    if (end.end > end.start) setAside.push(end);
    start = end.end;
  }
  return { text, sentences, setAside };
}

function readBlock(
  text: string,
  block: Span,
  language: Language,
  tokenize: Tokenizer,
  into: { sentences: Sentence[]; setAside: Span[] },
) {
  const quotes = quotations(text, block);
  let next = 0;
  for (const { start, end, ending } of cutSentences(text, block, quotes, language.abbreviations)) {
    const before: Token[] = [];
    const quoted: Span[] = [];
    let from = start;
    for (; next < quotes.length && quotes[next]!.start < end; next++) {
      const quote = quotes[next]!;
      if (countWords(text, quote) <= mostWordsInTongs) {
        quoted.push(quote);
        continue;
      }
      append(before, tokenize(text, { start: from, end: quote.start }));
      before.push({ word: '', ...quote, capitals: false });
      into.setAside.push(quote);
      from = quote.end;
    }
    const rest = tokenize(text, { start: from, end });
    const tokens = before.length === 0 ? rest : [...before, ...rest];
    // A row of stars alone is a line across the page.
    const saysSomething = tokens.some(({ word }) => word !== '' && word !== censoredWord);
    if (saysSomething) into.sentences.push({ start, end, tokens, ending, quoted });
  }
}

/** A spread into `push` would overflow the stack on a very long sentence. */
function append(tokens: Token[], more: readonly Token[]) {
  for (const token of more) tokens.push(token);
}

function countWords(text: string, { start, end }: Span): number {
  return text
    .slice(start + 1, end - 1)
    .split(/\s+/)
    .filter(Boolean).length;
}
