import { type AnchoredPattern, mostInGap, type Pattern } from './pattern';
import type { Vocabulary } from './vocabulary';

/** A place in a pattern that takes one word. */
export interface Position {
  /** Index of the pattern. */
  readonly pattern: number;
  /** The words it takes; null takes any (a place in a gap). */
  readonly symbols: readonly number[] | null;
  /** Positions that may take the word after. */
  readonly follow: readonly number[];
  /** Whether the pattern is complete here. */
  readonly isLast: boolean;
}

/** Which positions of a part of a pattern can come first and last in it, and whether it may be left out. */
interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

type Draft = { -readonly [K in keyof Position]: K extends 'follow' ? number[] : Position[K] };

/**
 * Lays all patterns out as one automaton by Glushkov's construction: a position for each word, and for each position
 * those that may follow. It has no empty steps, and no loops, because the language has no repetition.
 */
export function layOut(
  patterns: readonly AnchoredPattern[],
  vocabulary: Vocabulary,
): { readonly positions: readonly Position[]; readonly firsts: readonly number[] } {
  const positions: Draft[] = [];
  const firsts: number[] = [];
  const symbolsOf = numberWords(vocabulary);
  patterns.forEach(({ pattern }, index) => {
    const place = (symbols: readonly number[] | null): Ends => {
      const at = positions.push({ pattern: index, symbols, follow: [], isLast: false }) - 1;
      return { first: [at], last: [at], isNullable: false };
    };
    const ends = endsOf(pattern, place, positions, symbolsOf);
    firsts.push(...ends.first);
    for (const at of ends.last) positions[at]!.isLast = true;
  });
  return { positions, firsts };
}

type SymbolsOf = (words: readonly string[]) => readonly number[];

/** Patterns share their words and lists: each is numbered once. */
function numberWords(vocabulary: Vocabulary): SymbolsOf {
  const numbered = new Map<readonly string[], readonly number[]>();
  return (words) => {
    const known = numbered.get(words);
    if (known) return known;
    const symbols = words.map((word) => vocabulary.add(word));
    numbered.set(words, symbols);
    return symbols;
  };
}

type Place = (symbols: readonly number[] | null) => Ends;

function endsOf(pattern: Pattern, place: Place, positions: readonly Draft[], symbolsOf: SymbolsOf): Ends {
  const ends = (part: Pattern) => endsOf(part, place, positions, symbolsOf);
  switch (pattern.kind) {
    case 'word':
      return place(symbolsOf(pattern.words));
    case 'gap':
      return gap(place, positions);
    case 'optional':
      return { ...ends(pattern.part), isNullable: true };
    case 'choice':
      return either(pattern.options.map(ends));
    case 'sequence':
      return pattern.parts.map(ends).reduce((before, after) => join(before, after, positions));
  }
}

/** `(any (any (any any?)?)?)?` */
function gap(place: Place, positions: readonly Draft[]): Ends {
  let ends: Ends = { ...place(null), isNullable: true };
  for (let n = 1; n < mostInGap; n++) ends = { ...join(place(null), ends, positions), isNullable: true };
  return ends;
}

function either(options: readonly Ends[]): Ends {
  return {
    first: options.flatMap(({ first }) => first),
    last: options.flatMap(({ last }) => last),
    isNullable: options.some(({ isNullable }) => isNullable),
  };
}

function join(before: Ends, after: Ends, positions: readonly Draft[]): Ends {
  for (const at of before.last) positions[at]!.follow.push(...after.first);
  return {
    first: before.isNullable ? [...before.first, ...after.first] : before.first,
    last: after.isNullable ? [...before.last, ...after.last] : after.last,
    isNullable: before.isNullable && after.isNullable,
  };
}
