import type { Pattern } from './pattern';
import type { Vocabulary } from './vocabulary';

/** A place in a pattern that takes one word. */
export interface Position {
  /** Tells it from all others. */
  readonly id: number;
  /** Index of the pattern. */
  readonly pattern: number;
  /** The words it takes; null takes any (a place in a gap). */
  readonly symbols: readonly number[] | null;
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

/** Lays out a pattern, of which the index tells its positions. */
export type Layout = (pattern: Pattern, index: number) => Rest;

/**
 * Lays patterns out as automata by Glushkov's construction: a position for each word, and for each position those that
 * may follow. They have no empty steps, and no loops, because the language has no repetition. Of a pattern only as much
 * is laid out as texts have asked for, since most of most patterns is never reached.
 *
 * @param vocabulary holds the words of all patterns
 */
export function createLayout(vocabulary: Vocabulary): Layout {
  const symbolsOf = numberWords(vocabulary);
  let count = 0;

  function layOut(index: number, part: Pattern, after: Rest, isFlagged: boolean): Rest {
    const take = (symbols: Position['symbols'], rest: Rest): Rest => ({
      next: [{ id: count++, pattern: index, symbols, isFlagged, rest }],
      isEnd: false,
    });
    switch (part.kind) {
      case 'word':
        return take(symbolsOf(part.words), after);
      case 'gap': {
        const fewer: Pattern = { kind: 'gap', most: part.most - 1 };
        const rest = fewer.most === 0 ? after : lazily(() => layOut(index, fewer, after, isFlagged));
        return union([take(null, rest), after]);
      }
      case 'optional':
        return union([layOut(index, part.part, after, isFlagged), after]);
      case 'flagged':
        return layOut(index, part.part, after, true);
      case 'choice':
        return union(part.options.map((option) => layOut(index, option, after, isFlagged)));
      case 'sequence': {
        const [first, ...others] = part.parts;
        const rest = others.reduceRight((last, one) => lazily(() => layOut(index, one, last, isFlagged)), after);
        return layOut(index, first!, rest, isFlagged);
      }
    }
  }

  return (pattern, index) => layOut(index, pattern, end, false);
}

const end: Rest = { next: [], isEnd: true };

/** What is laid out when it is first asked. */
function lazily(layOut: () => Rest): Rest {
  let rest: Rest | undefined;
  return {
    get next() {
      rest ??= layOut();
      return rest.next;
    },
    get isEnd() {
      rest ??= layOut();
      return rest.isEnd;
    },
  };
}

function union(rests: readonly Rest[]): Rest {
  return {
    next: [...new Set(rests.flatMap(({ next }) => next))],
    isEnd: rests.some(({ isEnd }) => isEnd),
  };
}

/** Patterns share their words and lists: each is numbered once. */
function numberWords(vocabulary: Vocabulary): (words: readonly string[]) => readonly number[] {
  const numbered = new Map<readonly string[], readonly number[]>();
  return (words) => {
    const known = numbered.get(words);
    if (known) return known;
    const symbols = words.map((word) => vocabulary.symbolOf(word));
    numbered.set(words, symbols);
    return symbols;
  };
}
