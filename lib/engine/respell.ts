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

/** Words are few and come back: their readings are kept, up to so many. */
const mostReadings = 5000;

/** Resolves how words are written: contractions, curly quotes, stretched, masked and spaced-out letters. */
export function createRespeller({ contractions, maskable, isKnown }: Spelling) {
  const readings = new Map<string, Reading>();
  const maskableWords = new Set(maskable);

  function unmask(word: string): string | undefined {
    if (!/[a-z]/.test(word)) return undefined;
    return maskable.find((candidate) => candidate.length === word.length && looksLike(word, candidate));
  }

  function unstretch(word: string): string {
    const single = word.replace(stretches, '$1');
    const double = word.replace(stretches, '$1$1');
    return [double, single, ...mixedStretches(word)].find(isKnown) ?? single;
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
    const unmasked = masked.test(bare) ? unmask(bare) : undefined;
    if (unmasked) return { words: [unmasked], capitals, isUnmasked: true, mask };
    return asWritten([stretched.test(bare) ? unstretch(bare) : bare]);
  }

  function respell(raw: string): Reading {
    const known = readings.get(raw);
    if (known) return known;
    const reading = read(raw);
    if (readings.size >= mostReadings) readings.clear();
    readings.set(raw, reading);
    return reading;
  }

  /** Joins letters that stand apart (`i d i o t`) where they spell a maskable word. */
  function joinSpaced(tokens: Token[]): Token[] {
    if (!tokens.some((_, first) => spacedRun(tokens, first) >= 4)) return tokens;
    const joined: Token[] = [];
    for (let first = 0; first < tokens.length; ) {
      const run = spacedRun(tokens, first);
      const length = run >= 4 ? spelled(tokens, first, run) : 0;
      if (length === 0) {
        joined.push(tokens[first++]!);
        continue;
      }
      const letters = tokens.slice(first, first + length);
      joined.push({
        word: letters.map((token) => token.word).join(''),
        start: letters[0]!.start,
        end: letters.at(-1)!.end,
        capitals: false,
      });
      first += length;
    }
    return joined;
  }

  /** How many of `run` letters from `first` spell a maskable word; 0 when none does. */
  function spelled(tokens: readonly Token[], first: number, run: number): number {
    const letters = tokens.slice(first, first + run).map((token) => token.word);
    for (let length = run; length >= 4; length--) {
      if (maskableWords.has(letters.slice(0, length).join(''))) return length;
    }
    return 0;
  }

  return { respell, joinSpaced };
}

/** A spaced-out word is no longer than this. */
const longestSpaced = 16;

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

/** Both lengths of each of two stretches (`goooood stuuuff`), in the order they are tried. */
function mixedStretches(word: string): string[] {
  const count = word.match(stretches)?.length ?? 0;
  if (count !== 2) return [];
  return [0, 1].map((doubled) => {
    let seen = 0;
    return word.replace(stretches, (_, char: string) => (seen++ === doubled ? char + char : char));
  });
}
