import { type Layout, layOut, type Position } from './automaton';
import type { AnchoredPattern } from './pattern';
import { setApart, type Vocabulary } from './vocabulary';

/** Tokens of a sentence, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A pattern found in a sentence: the tokens of all of it, or of its `[flagged]` part. */
interface Hit extends TokenRange {
  /** Index of the pattern in the list that the matcher was built from. */
  readonly pattern: number;
}

interface Matches {
  /** For each pattern and place where it starts, the longest. In the order of the text. */
  readonly hits: readonly Hit[];
  /** Steps taken: at most tokens times the longest pattern, whatever the number of patterns. */
  readonly steps: number;
}

export interface Matcher {
  /** @param symbols of one sentence, from the vocabulary */
  match(symbols: readonly number[]): Matches;
}

/** A state of the automaton: which places of which patterns can take the next word. */
interface State {
  readonly candidates: readonly number[];
  /** Patterns that are complete here, and those that are if the sentence ends here. */
  readonly complete: readonly number[];
  readonly completeAtEnd: readonly number[];
  /** Where each word leads; filled in when it is first asked. null leads nowhere. */
  readonly next: Map<number, State | null>;
}

/** States kept before all are dropped and built anew; ordinary mail visits some hundreds. */
const mostStates = 5_000;

/** The layout of all patterns as an automaton, which is made deterministic lazily, while it runs. */
function createAutomaton(patterns: readonly AnchoredPattern[], { positions, firsts: firstsOf }: Layout) {
  const firsts = firstsOf.flat();
  const states = new Map<string, State>();
  const anywhere = startState(firsts.filter((at) => !patterns[positions[at]!.pattern]!.atStart));
  const sentenceStart = startState(firsts);

  function stateOf(reached: readonly number[]): State {
    const key = reached.join();
    const known = states.get(key);
    if (known) return known;
    if (states.size >= mostStates) {
      states.clear();
      for (const start of [anywhere, sentenceStart]) start.state.next.clear();
    }
    const done = reached.filter((at) => positions[at]!.isLast).map((at) => positions[at]!.pattern);
    const state: State = {
      candidates: [...new Set(reached.flatMap((at) => positions[at]!.follow))].sort((a, b) => a - b),
      complete: done.filter((pattern) => !patterns[pattern]!.atEnd),
      completeAtEnd: done.filter((pattern) => patterns[pattern]!.atEnd),
      next: new Map(),
    };
    states.set(key, state);
    return state;
  }

  /** Many patterns start here, so that what takes a word is looked up rather than searched. */
  function startState(candidates: readonly number[]) {
    const state: State = { candidates, complete: [], completeAtEnd: [], next: new Map() };
    return { state, takers: indexBySymbol(candidates, positions) };
  }

  function lead(state: State, symbol: number, takers: readonly number[]): State | null {
    const next = takers.length > 0 ? stateOf(takers) : null;
    state.next.set(symbol, next);
    return next;
  }

  function first(symbol: number, isStart: boolean): State | null {
    const { state, takers } = isStart ? sentenceStart : anywhere;
    const next = state.next.get(symbol);
    return next === undefined ? lead(state, symbol, takers.get(symbol) ?? []) : next;
  }

  function step(state: State, symbol: number): State | null {
    const next = state.next.get(symbol);
    if (next !== undefined) return next;
    const takers = state.candidates.filter((at) => takes(positions[at]!, symbol));
    return lead(state, symbol, takers);
  }

  return { first, step };
}

/** Compiles all patterns into one matcher. */
export function createMatcher(patterns: readonly AnchoredPattern[], vocabulary: Vocabulary): Matcher {
  const layout = layOut(patterns, vocabulary);
  const { first, step } = createAutomaton(patterns, layout);
  const partlyFlagged = new Set(
    layout.positions.filter(({ isFlagged }) => isFlagged).map(({ pattern }) => pattern),
  );

  /** Reads on from `start` while a pattern may still come out; returns the steps it took. */
  function walk(symbols: readonly number[], start: number, longest: Map<number, number>): number {
    let at = start;
    let state = first(symbols[at]!, start === 0);
    while (state) {
      for (const pattern of state.complete) longest.set(pattern, at);
      if (++at === symbols.length) {
        for (const pattern of state.completeAtEnd) longest.set(pattern, at - 1);
        break;
      }
      state = step(state, symbols[at]!);
    }
    return at - start + 1;
  }

  return {
    match(symbols) {
      const hits: Hit[] = [];
      const longest = new Map<number, number>();
      let steps = 0;
      for (let start = 0; start < symbols.length; start++) {
        steps += walk(symbols, start, longest);
        for (const [pattern, last] of longest) {
          const whole = { first: start, last };
          hits.push({
            pattern,
            ...(partlyFlagged.has(pattern) ? flaggedIn(layout, pattern, symbols, whole) : whole),
          });
        }
        longest.clear();
      }
      return { hits, steps };
    },
  };
}

/**
 * Where the flagged part of a pattern lies, given where all of it was found: goes forward over the positions that
 * were reached, and back along one way through them.
 */
function flaggedIn(
  { positions, firsts }: Layout,
  pattern: number,
  symbols: readonly number[],
  { first, last }: TokenRange,
): TokenRange {
  const reached: (readonly number[])[] = [];
  let candidates = firsts[pattern]!;
  for (let at = first; at <= last; at++) {
    reached.push(candidates.filter((position) => takes(positions[position]!, symbols[at]!)));
    candidates = reached.at(-1)!.flatMap((position) => positions[position]!.follow);
  }
  const flagged: number[] = [];
  let next: number | undefined;
  for (let at = last; at >= first; at--) {
    const before: number = reached[at - first]!.find((position) =>
      next === undefined ? positions[position]!.isLast : positions[position]!.follow.includes(next),
    )!;
    if (positions[before]!.isFlagged) flagged.unshift(at);
    next = before;
  }
  return { first: flagged[0]!, last: flagged.at(-1)! };
}

/** A gap takes any word of the writer's own. */
function takes(position: Position, symbol: number): boolean {
  return position.symbols === null ? symbol !== setApart : position.symbols.includes(symbol);
}

function indexBySymbol(candidates: readonly number[], positions: readonly Position[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const at of candidates) {
    for (const symbol of positions[at]!.symbols ?? []) {
      const takers = index.get(symbol);
      if (takers) takers.push(at);
      else index.set(symbol, [at]);
    }
  }
  return index;
}
