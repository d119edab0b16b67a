import { isNullable, mostInGap, type Pattern } from './pattern';
import { setApart, type Vocabulary } from './vocabulary';

/** A place in a pattern that takes one word. */
export interface Position {
  /** The word it takes, or those; null takes any (a place in a gap). */
  readonly symbols: number | ReadonlySet<number> | null;
  /** Whether its word is in the `[flagged]` part. */
  readonly isFlagged: boolean;
  /** What comes after its word. */
  readonly rest: Rest;
}

/** A list in a pattern, which has a position for each word that its entries begin with: made when a text holds the word. */
class ListPlace {
  readonly #positionsOf: (symbol: number) => readonly Position[];
  readonly #known = new Map<number, readonly Position[]>();

  constructor(positionsOf: (symbol: number) => readonly Position[]) {
    this.#positionsOf = positionsOf;
  }

  takersOf(symbol: number): readonly Position[] {
    const takers = this.#known.get(symbol) ?? this.#positionsOf(symbol);
    if (takers.length > 0) this.#known.set(symbol, takers);
    return takers;
  }
}

/** What is left of a pattern after some of its words. */
interface Rest {
  /** What may take the next word. */
  readonly next: readonly (Position | ListPlace)[];
  /** Whether the pattern may be complete here. */
  readonly isEnd: boolean;
}

/** How far a pattern was followed: any of some positions took the last word. */
export class State implements Rest {
  readonly takers: readonly Position[];
  /** Where the words lead that were asked about. */
  readonly #after = new Map<number, State | undefined>();
  /** Where all words lead that are taken, when but one position may take them. */
  #only: State | undefined;
  #next: Rest['next'] | undefined;
  #isEnd: boolean | undefined;

  constructor(takers: readonly Position[]) {
    this.takers = takers;
  }

  get next() {
    this.#next ??= nextOf(this.takers);
    return this.#next;
  }

  get isEnd() {
    this.#isEnd ??= this.takers.some(({ rest }) => rest.isEnd);
    return this.#isEnd;
  }

  /** Follows one word more; undefined where the pattern does not take it. Words come back, so that it is remembered. */
  after(symbol: number): State | undefined {
    const { next } = this;
    const first = next[0]!;
    if (next.length === 1 && !(first instanceof ListPlace)) {
      if (!takes(first, symbol)) return undefined;
      this.#only ??= new State([first]);
      return this.#only;
    }
    const known = this.#after.get(symbol);
    if (known || this.#after.has(symbol)) return known;
    const takers = takersOf(this.next, symbol);
    const state = takers.length === 0 ? undefined : new State(takers);
    if (this.#after.size >= mostRemembered) this.#after.clear();
    this.#after.set(symbol, state);
    return state;
  }
}

/** Words remembered of a state: a gap takes any. */
const mostRemembered = 64;

/** Positions that may take the word after; most of what took a word leads on to the same. */
function nextOf(takers: readonly Position[]): Rest['next'] {
  const { rest } = takers[0]!;
  return takers.every((position) => position.rest === rest)
    ? rest.next
    : union(takers.map(({ rest }) => rest)).next;
}

/** The positions that take a word. */
function takersOf(next: Rest['next'], symbol: number): readonly Position[] {
  const takers: Position[] = [];
  for (const place of next) {
    if (place instanceof ListPlace) takers.push(...place.takersOf(symbol));
    else if (takes(place, symbol)) takers.push(place);
  }
  return takers;
}

/** Whether a position that takes a word may come next. */
export function leadsTo({ next }: Rest, position: Position, symbol: number): boolean {
  return takersOf(next, symbol).includes(position);
}

/** A gap takes any word of the writer's own. */
function takes({ symbols }: Position, symbol: number): boolean {
  if (typeof symbols === 'number') return symbols === symbol;
  return symbols === null ? symbol !== setApart : symbols.has(symbol);
}

type ListPattern = Extract<Pattern, { kind: 'list' }>;

/** Lays out a pattern; returns where it begins. */
export type Layout = (pattern: Pattern) => State;

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
        case 'list':
          return {
            next: [new ListPlace((symbol) => positionsIn(part, symbol, after, isFlagged))],
            isEnd: false,
          };
        case 'sequence':
          return layParts(part.parts, 0, after, isFlagged);
      }
    }

    function positionsIn(list: ListPattern, symbol: number, after: Rest, isFlagged: boolean) {
      const word = vocabulary.wordOf(symbol);
      const entries = word === undefined ? undefined : list.startingWith(word);
      return entries ? takersOf(lay(entries, after, isFlagged).next, symbol) : [];
    }

    function take(symbols: Position['symbols'], rest: Rest, isFlagged: boolean): Rest {
      return { next: [{ symbols, isFlagged, rest }], isEnd: false };
    }

    function layGap(most: number, after: Rest, isFlagged: boolean): Rest {
      if (most === 0) return after;
      const fewer = new Ahead(
        () => layGap(most - 1, after, isFlagged),
        () => after.isEnd,
      );
      return union([take(null, fewer, isFlagged), after]);
    }

    function layParts(parts: readonly Pattern[], from: number, after: Rest, isFlagged: boolean): Rest {
      const isLast = from === parts.length - 1;
      const rest = isLast
        ? after
        : new Ahead(
            () => layParts(parts, from + 1, after, isFlagged),
            () => after.isEnd && parts.slice(from + 1).every(isNullable),
          );
      return lay(parts[from]!, rest, isFlagged);
    }

    return new State([{ symbols: null, isFlagged: false, rest: lay(pattern, end, false) }]);
  };
}

const end: Rest = { next: [], isEnd: true };

/** What is laid out when it is first asked what is next. */
class Ahead implements Rest {
  readonly #lay: () => Rest;
  readonly #ends: () => boolean;
  #laid: Rest | undefined;

  constructor(lay: () => Rest, ends: () => boolean) {
    this.#lay = lay;
    this.#ends = ends;
  }

  get next() {
    this.#laid ??= this.#lay();
    return this.#laid.next;
  }

  get isEnd() {
    return this.#ends();
  }
}

function union(rests: readonly Rest[]): Rest {
  const next = new Set<Rest['next'][number]>();
  for (const rest of rests) for (const position of rest.next) next.add(position);
  return { next: [...next], isEnd: rests.some(({ isEnd }) => isEnd) };
}

/** Patterns share their words and lists: each is numbered once. */
function numberWords(vocabulary: Vocabulary): (words: readonly string[]) => Position['symbols'] {
  const numbered = new Map<readonly string[], ReadonlySet<number>>();
  return (words) => {
    if (words.length === 1) return vocabulary.symbolOf(words[0]!);
    const known = numbered.get(words);
    if (known) return known;
    const symbols = new Set(words.map((word) => vocabulary.symbolOf(word)));
    numbered.set(words, symbols);
    return symbols;
  };
}
