import type { Span } from '@/lib/model';
import { createRespeller } from './respell';

/** A word, as the matcher sees it. Both halves of a contraction (`don't` → `do`, `not`) have the span of the whole. */
export interface Token extends Span {
  /**
   * Normalised: lower case, without accents, unstretched, unmasked. Empty for words set apart (a quotation):
   * nothing is matched across them.
   */
  readonly word: string;
  /** Written in capitals only, with two letters or more. */
  readonly capitals: boolean;
}

/** What a tokenizer has to know of a language. */
export interface Spelling {
  /** Shortened words with a straight apostrophe or without one, and what they stand for. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Words that people mask (`f**k`) or space out, likeliest first. */
  readonly maskable: readonly string[];
  /** Whether a word is one that the rules know; a stretched word is cut back to such a one. */
  readonly isKnown: (word: string) => boolean;
}

/** Cuts a stretch of text into words. Linear in its length. */
export type Tokenizer = (text: string, span: Span) => readonly Token[];

const breaks = 0;
const letter = 1;
const apostrophe = 2;
const mask = 3;
const ignored = 4;
type Kind = typeof breaks | typeof letter | typeof apostrophe | typeof mask | typeof ignored;

const asciiKinds = Array.from({ length: 128 }, (_, code): Kind => {
  const char = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(char)) return letter;
  if (char === "'") return apostrophe;
  return '*@$!#%'.includes(char) ? mask : breaks;
});
const wordChar = /^[\p{L}\p{M}\p{N}]$/u;
const ignorable = /^[\p{Default_Ignorable_Code_Point}]$/u;

/** What stands at `at`; a surrogate counts for its pair, a lone one breaks words. */
function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code]!;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07) return apostrophe;
  const char = characterAt(text, at);
  if (ignorable.test(char)) return ignored;
  return wordChar.test(char) ? letter : breaks;
}

/** The whole character that the code unit at `at` is a part of; a lone surrogate is itself. */
function characterAt(text: string, at: number): string {
  const isTail = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const start = isTail && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(start)!);
}

/** No masked word is longer, so that none is looked for in a long row of signs. */
const longestMasked = 24;

/** The end of the word that starts at `start`: letters, with apostrophes and masks only between letters. */
function endOfWord(text: string, start: number, limit: number): number {
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const kind = kindAt(text, at);
    if (kind === breaks || (kind === mask && at - start >= longestMasked)) break;
    if (kind === letter) end = at + 1;
    if (kind === apostrophe && at > end) break;
  }
  return end;
}

function endOfMaskRun(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && text.charCodeAt(end) === 42) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);
}

function endOfChunk(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Whether `[start, end)`, which holds no blank, is a web or mail address. */
function isAddress(text: string, start: number, end: number): boolean {
  let sign = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && text.startsWith('://', at)) return true;
    if (code === 64 && at > start) sign = at;
    if (code === 46 && sign > 0 && at > sign + 1) return true;
  }
  return text.startsWith('www.', start);
}

export function createTokenizer(spelling: Spelling): Tokenizer {
  const { respell, joinSpaced } = createRespeller(spelling);

  function readWord(text: string, start: number, limit: number, tokens: Token[]): number {
    let end = endOfWord(text, start, limit);
    let reading = respell(text.slice(start, end));
    if (!reading.isUnmasked && reading.mask > 0) {
      end = start + reading.mask;
      reading = respell(text.slice(start, end));
    }
    const masked = endOfMaskRun(text, end, limit);
    if (masked >= end + 2) {
      const unmasked = respell(text.slice(start, masked));
      if (unmasked.isUnmasked) {
        end = masked;
        reading = unmasked;
      }
    }
    for (const word of reading.words) tokens.push({ word, start, end, capitals: reading.capitals });
    return end;
  }

  /** Reads what stands between two blanks. */
  function readChunk(text: string, start: number, end: number, tokens: Token[]) {
    const censored = censoredIn(text, start, end);
    if (censored) {
      tokens.push({ word: censoredWord, ...censored, capitals: false });
      return;
    }
    if (isAddress(text, start, end)) {
      tokens.push({ word: text.slice(start, end), start, end, capitals: false });
      return;
    }
    for (let next = start; next < end; ) {
      next = startsWord(text, next, end) ? readWord(text, next, end, tokens) : next + 1;
    }
  }

  return (text, { start, end }) => {
    const tokens: Token[] = [];
    for (let next = start; next < end; ) {
      const chunkEnd = endOfChunk(text, next, end);
      readChunk(text, next, chunkEnd, tokens);
      next = chunkEnd + 1;
    }
    return joinSpaced(tokens, text);
  };
}

/** How a word reads of which nothing is left but its mask (`****`, `@#$%!`). */
export const censoredWord = 'censored';

const onlyMask = /^["'(]*(\*{3,}s?|[*@#$%&!]{4,})[.,!?)"']*$/;

/** Signs in the place of a whole word; three stars and more, or four signs of several kinds. */
function censoredIn(text: string, start: number, end: number): Span | undefined {
  if (end - start > longestMasked || kindAt(text, start) === letter) return undefined;
  const signs = onlyMask.exec(text.slice(start, end))?.[1];
  if (!signs || (!signs.startsWith('***') && new Set(signs).size < 3)) return undefined;
  const from = start + text.slice(start, end).indexOf(signs);
  return { start: from, end: from + signs.length };
}

/** A letter starts a word, and so do `@` and `$` in the place of one (`@sshole`). */
function startsWord(text: string, start: number, limit: number): boolean {
  const kind = kindAt(text, start);
  if (kind !== mask) return kind === letter;
  const code = text.charCodeAt(start);
  return (code === 64 || code === 36) && start + 1 < limit && kindAt(text, start + 1) === letter;
}
