import type { Spelling, Token } from './tokens';

/** How one written word reads. */
interface Reading {
  /** The words it stands for: two for a contraction. */
  readonly words: readonly string[];
  readonly capitals: boolean;
  /** Whether it was read as a masked word. */
  readonly isUnmasked: boolean;
  /** Where, after its first letter, the first sign stands that may mask one; -1 for none. */
  readonly mask: number;
}

const maskSign = /[*@$!#%]/;

const notAscii = /[^\p{ASCII}]/u;
const apostrophes = /[\u2018\u2019\u02bc\uff07]/g;
const invisible = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const masked = /[^a-z']/;
const stretched = /(\p{L})\1\1/u;
const stretches = /(\p{L})\1{2,}/gu;

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const anyLetter = '*#%';
/** Digits as letters are read only between letters: `top5` and `4pm` are what they are. */
const digitsWithin = /^[a-z]+[013457][a-z]+(?:[013457][a-z]+)?$/;

/** Words are few and come back: their readings are kept, up to so many. */
const mostReadings = 5000;

/**
 * Resolves how words are written: contractions, curly quotes, stretched, masked and spaced-out letters, and slips
 * of the fingers in the words that people mask.
 */
export function createRespeller({ contractions, maskable, isKnown }: Spelling) {
  const readings = new Map<string, Reading>();
  const maskableWords = new Set(maskable);
  const slipOf = createSlipFinder(maskable);
  const isPair = (parts: readonly string[]) =>
    parts.every(isKnown) && parts.some((part) => maskableWords.has(part));

  function unmask(word: string): string | undefined {
    if (!/[a-z]/.test(word)) return undefined;
    return maskable.find((candidate) => candidate.length === word.length && looksLike(word, candidate));
  }

  function unstretch(word: string): string {
    const single = word.replace(stretches, '$1');
    const double = word.replace(stretches, '$1$1');
    return [double, single, ...mixedStretches(word)].find(isKnown) ?? single;
  }

  /** What an unknown word may be meant for. */
  function guess(raw: string, word: string): readonly string[] {
    if (stretched.test(word)) return [unstretch(word)];
    const meant = slipOf(word);
    return meant ? [meant] : (runTogether(raw, word, isPair) ?? [word]);
  }

  function read(raw: string): Reading {
    const word = plain(raw);
    const capitals = isCapitals(raw);
    const mask = raw.slice(1).search(maskSign) + 1 || -1;
    const asWritten = (words: readonly string[]) => ({ words, capitals, isUnmasked: false, mask });
    const words = contractions.get(word);
    if (words) return asWritten(words);
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (isKnown(bare)) return asWritten([bare]);
    const unmasked = masked.test(bare) ? (unmask(bare) ?? withLetters(bare, isKnown)) : undefined;
    if (unmasked) return { words: [unmasked], capitals, isUnmasked: true, mask };
    return asWritten(guess(raw, bare));
  }

  function respell(raw: string): Reading {
    const known = readings.get(raw);
    if (known) return known;
    const reading = read(raw);
    if (readings.size >= mostReadings) readings.clear();
    readings.set(raw, reading);
    return reading;
  }

  /** Joins letters that stand apart (`i d i o t`) where they spell a maskable word, or end as a known one. */
  function joinSpaced(tokens: Token[], text: string): Token[] {
    if (!tokens.some((_, first) => spacedRun(tokens, first) >= shortestSpaced)) return tokens;
    const joined: Token[] = [];
    for (let first = 0; first < tokens.length; ) {
      const run = spacedRun(tokens, first);
      const length = run >= shortestSpaced ? spelled(lettersOf(tokens, first, run, text)) : 0;
      if (length === 0) {
        joined.push(tokens[first++]!);
        continue;
      }
      const letters = tokens.slice(first, first + length);
      joined.push({
        word: lettersOf(tokens, first, length, text),
        start: letters[0]!.start,
        end: letters.at(-1)!.end,
        capitals: false,
      });
      first += length;
    }
    return joined;
  }

  /** How many of the letters spell a maskable word, or all of them a known one; 0 when none does. */
  function spelled(letters: string): number {
    if (isKnown(letters)) return letters.length;
    for (let length = letters.length; length >= 4; length--) {
      if (maskableWords.has(letters.slice(0, length))) return length;
    }
    return 0;
  }

  return { respell, joinSpaced };
}

/** A known word with digits for some of its letters (`h4te`). */
function withLetters(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (!digitsWithin.test(word)) return undefined;
  const spell = (one: string) => word.replace(/\d/g, (digit) => (digit === '1' ? one : lookAlikes[digit]!));
  return [spell('i'), spell('l')].find(isKnown);
}

/**
 * Two words without the blank between them (`ihate`), if they are a pair that may be told by its looks. Names are
 * left alone, and so are short halves.
 */
function runTogether(
  raw: string,
  word: string,
  isPair: (parts: readonly string[]) => boolean,
): string[] | undefined {
  const isPlain = raw === word || raw === `I${word.slice(1)}`;
  if (!isPlain || word.length > longestRunTogether) return undefined;
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3);
  if (word[0] === 'i') cuts.unshift(1);
  return cuts.map((cut) => [word.slice(0, cut), word.slice(cut)]).find(isPair);
}

/** Two words that run together are no longer than this. */
const longestRunTogether = 24;

/** A spaced-out word is no shorter, and no longer, than this. */
const shortestSpaced = 3;
const longestSpaced = 16;

/** The letters themselves: a `u` alone reads as `you`. */
function lettersOf(tokens: readonly Token[], first: number, run: number, text: string): string {
  const letters = tokens.slice(first, first + run).map(({ start, end }) => text.slice(start, end));
  return letters.join('').toLowerCase();
}

/** How many tokens from `first` are single letters with one character between each. */
function spacedRun(tokens: readonly Token[], first: number): number {
  let count = 0;
  while (count < longestSpaced) {
    const token = tokens[first + count];
    if (!token || token.end - token.start !== 1) break;
    if (count > 0 && token.start !== tokens[first + count - 1]!.end + 1) break;
    count++;
  }
  return count;
}

function plain(raw: string): string {
  const lower = raw.toLowerCase();
  if (!notAscii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(apostrophes, "'").replace(invisible, '').toLowerCase();
}

function isCapitals(raw: string): boolean {
  return raw !== raw.toLowerCase() && raw === raw.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(raw);
}

function looksLike(word: string, candidate: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const char = word[at]!;
    const may = lookAlikes[char] ?? char;
    if (!anyLetter.includes(char) && !may.includes(candidate[at]!)) return false;
  }
  return true;
}

const vowel = /[aeiou]/;

/**
 * Tells which word was meant where two letters changed places, or a vowel between consonants was left out (`haet`,
 * `murdr`). The first letter stays, and so do short words, which would become other words.
 */
function createSlipFinder(words: readonly string[]): (written: string) => string | undefined {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const others = byFirst.get(word[0]!);
    if (others) others.push(word);
    else byFirst.set(word[0]!, [word]);
  }
  return (written) => byFirst.get(written[0]!)?.findLast((word) => isSlip(written, word));
}

function isSlip(written: string, word: string): boolean {
  const missing = word.length - written.length;
  if (missing !== 0 && missing !== 1) return false;
  let at = 1;
  while (at < written.length && written[at] === word[at]) at++;
  if (missing === 0) return isSwapped(written, word, at);
  const isAllowed = word.length >= 5 && at < word.length - 1 && isLoneVowel(word, at);
  return isAllowed && written.slice(at) === word.slice(at + 1);
}

/** Whether two letters changed places. @param at where the first difference is */
function isSwapped(written: string, word: string, at: number): boolean {
  // Of two that are the same letter one cannot tell.
  if (at >= word.length) return /.(.)\1/.test(word);
  if (written[at] !== word[at + 1] || written[at + 1] !== word[at]) return false;
  return written.slice(at + 2) === word.slice(at + 2);
}

function isLoneVowel(word: string, at: number): boolean {
  return vowel.test(word[at]!) && !vowel.test(word[at - 1]!) && !vowel.test(word[at + 1]!);
}

/** Both lengths of each of two stretches (`goooood stuuuff`), in the order they are tried. */
function mixedStretches(word: string): string[] {
  const count = word.match(stretches)?.length ?? 0;
  if (count !== 2) return [];
  return [0, 1].map((doubled) => {
    let seen = 0;
    return word.replace(stretches, (_, char: string) => (seen++ === doubled ? char + char : char));
  });
}
