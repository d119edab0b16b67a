import { mostInGap, type Pattern } from './pattern';
import type { Vocabulary } from './vocabulary';

/** A place in a pattern that takes one word. */
export interface Position {
  /** The words it takes; null takes any (a place in a gap). */
  readonly symbols: ReadonlySet<number> | null;
  /** Whether its word is in the `[flagged]` part. */
  readonly isFlagged: boolean;
  /** What comes after its word. */
  readonly rest: Rest;
}

/** What is left of a pattern after some of its words. */
export interface Rest {
  /** Positions that may take the next word. */
  readonly next: readonly Position[];
  /** Whether the pattern may be complete here. */
  readonly isEnd: boolean;
}

/** Lays out a pattern. */
export type Layout = (pattern: Pattern) => Rest;

/**
 * Lays patterns out as automata by Glushkov's construction: a position for each word, and for each position those that
 * may follow. They have no empty steps, and no loops, because the language has no repetition. Of a pattern only as much
 * is laid out as texts ask for: most of most patterns is never reached.
 *
 * @param vocabulary holds the words of all patterns
 */
export function createLayout(vocabulary: Vocabulary): Layout {
  const symbolsOf = numberWords(vocabulary);

  return (pattern) => {
    function lay(part: Pattern, after: Rest, isFlagged: boolean): Rest {
      switch (part.kind) {
        case 'word':
          return take(symbolsOf(part.words), after, isFlagged);
        case 'gap':
          return layGap(mostInGap, after, isFlagged);
        case 'optional':
          return union([lay(part.part, after, isFlagged), after]);
        case 'flagged':
          return lay(part.part, after, true);
        case 'choice':
          return union(part.options.map((option) => lay(option, after, isFlagged)));
        case 'sequence':
          return layParts(part.parts, 0, after, isFlagged);
      }
    }

    function take(symbols: Position['symbols'], rest: Rest, isFlagged: boolean): Rest {
      return { next: [{ symbols, isFlagged, rest }], isEnd: false };
    }

    function layGap(most: number, after: Rest, isFlagged: boolean): Rest {
      if (most === 0) return after;
      const fewer = new Ahead(() => layGap(most - 1, after, isFlagged));
      return union([take(null, fewer, isFlagged), after]);
    }

    function layParts(parts: readonly Pattern[], from: number, after: Rest, isFlagged: boolean): Rest {
      const isLast = from === parts.length - 1;
      const rest = isLast ? after : new Ahead(() => layParts(parts, from + 1, after, isFlagged));
      return lay(parts[from]!, rest, isFlagged);
    }

    return lay(pattern, end, false);
  };
}

const end: Rest = { next: [], isEnd: true };

/** What is laid out when it is first asked. */
class Ahead implements Rest {
  readonly #lay: () => Rest;
  #laid: Rest | undefined;

  constructor(lay: () => Rest) {
    this.#lay = lay;
  }

  get next() {
    this.#laid ??= this.#lay();
    return this.#laid.next;
  }

  get isEnd() {
    this.#laid ??= this.#lay();
    return this.#laid.isEnd;
  }
}

function union(rests: readonly Rest[]): Rest {
  const next = new Set<Position>();
  for (const rest of rests) for (const position of rest.next) next.add(position);
  return { next: [...next], isEnd: rests.some(({ isEnd }) => isEnd) };
}

/** Patterns share their words and lists: each is numbered once. */
function numberWords(vocabulary: Vocabulary): (words: readonly string[]) => ReadonlySet<number> {
  const numbered = new Map<readonly string[], ReadonlySet<number>>();
  return (words) => {
    const known = numbered.get(words);
    if (known) return known;
    const symbols = new Set(words.map((word) => vocabulary.symbolOf(word)));
    numbered.set(words, symbols);
    return symbols;
  };
}
