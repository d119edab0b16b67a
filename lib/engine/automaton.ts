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
  /** Whether its word is in the `[flagged]` part. */
  readonly isFlagged: boolean;
}

export interface Layout {
  readonly positions: readonly Position[];
  /** For each pattern, the positions that may take its first word. */
  readonly firsts: readonly (readonly number[])[];
}

type Draft = { -readonly [K in keyof Position]: K extends 'follow' ? number[] : Position[K] };

/**
 * Lays all patterns out as one automaton by Glushkov's construction: a position for each word, and for each position
 * those that may follow. It has no empty steps, and no loops, because the language has no repetition.
 */
export function layOut(patterns: readonly AnchoredPattern[], vocabulary: Vocabulary): Layout {
  const positions: Draft[] = [];
  const symbolsOf = numberWords(vocabulary);
  const firsts = patterns.map(({ pattern }, index) => new Layer(index, positions, symbolsOf).lay(pattern));
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

/** Stands before the first word of a pattern. */
const start = -1;

/** Lays out one pattern. */
class Layer {
  readonly #pattern: number;
  readonly #positions: Draft[];
  readonly #symbolsOf: SymbolsOf;
  readonly #firsts: number[] = [];
  #isFlagged = false;

  constructor(pattern: number, positions: Draft[], symbolsOf: SymbolsOf) {
    this.#pattern = pattern;
    this.#positions = positions;
    this.#symbolsOf = symbolsOf;
  }

  /** Returns the positions that may take the first word. */
  lay(pattern: Pattern): readonly number[] {
    for (const at of this.#layAfter([start], pattern)) this.#positions[at]!.isLast = true;
    return this.#firsts;
  }

  /** Lays out a part that comes after the positions in `before`; returns those that the next part comes after. */
  #layAfter(before: readonly number[], part: Pattern): readonly number[] {
    switch (part.kind) {
      case 'word':
        return this.#place(before, this.#symbolsOf(part.words));
      case 'gap':
        return this.#layGap(before);
      case 'optional':
        return union([before, this.#layAfter(before, part.part)]);
      case 'flagged':
        return this.#layFlagged(before, part.part);
      case 'choice':
        return union(part.options.map((option) => this.#layAfter(before, option)));
      case 'sequence':
        return part.parts.reduce((last, one) => this.#layAfter(last, one), before);
    }
  }

  #place(before: readonly number[], symbols: readonly number[] | null): readonly number[] {
    const { length: at } = this.#positions;
    this.#positions.push({
      pattern: this.#pattern,
      symbols,
      follow: [],
      isLast: false,
      isFlagged: this.#isFlagged,
    });
    for (const one of before) (one === start ? this.#firsts : this.#positions[one]!.follow).push(at);
    return [at];
  }

  #layGap(before: readonly number[]): readonly number[] {
    const ends = [before];
    for (let words = 0; words < mostInGap; words++) ends.push(this.#place(ends.at(-1)!, null));
    return union(ends);
  }

  #layFlagged(before: readonly number[], part: Pattern): readonly number[] {
    this.#isFlagged = true;
    const last = this.#layAfter(before, part);
    this.#isFlagged = false;
    return last;
  }
}

function union(sets: readonly (readonly number[])[]): readonly number[] {
  return sets.length === 1 ? sets[0]! : [...new Set(sets.flat())];
}
