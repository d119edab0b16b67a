import { createLayout, type Position, type Rest } from './automaton';
import type { AnchoredPattern, Pattern } from './pattern';
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
  readonly candidates: readonly Position[];
  /** Patterns that are complete here, and those that are if the sentence ends here. */
  readonly complete: readonly number[];
  readonly completeAtEnd: readonly number[];
  /** Where each word leads; filled in when it is first asked. null leads nowhere. */
  readonly next: Map<number, State | null>;
}

/** States kept before all are dropped and built anew; ordinary mail visits some hundreds. */
const mostStates = 5_000;

/** All patterns as one automaton, which is made deterministic lazily, while it runs. */
function createAutomaton(patterns: readonly AnchoredPattern[], wholes: readonly Rest[]) {
  const states = new Map<string, State>();
  const anywhere = startState(({ atStart }) => !atStart);
  const sentenceStart = startState(() => true);

  function stateOf(reached: readonly Position[]): State {
    const key = reached.map(({ id }) => id).join();
    const known = states.get(key);
    if (known) return known;
    if (states.size >= mostStates) {
      states.clear();
      for (const start of [anywhere, sentenceStart]) start.next.clear();
    }
    const done = reached.filter(({ rest }) => rest.isEnd).map(({ pattern }) => pattern);
    const state: State = {
      candidates: nextOf(reached).sort((a, b) => a.id - b.id),
      complete: done.filter((pattern) => !patterns[pattern]!.atEnd),
      completeAtEnd: done.filter((pattern) => patterns[pattern]!.atEnd),
      next: new Map(),
    };
    states.set(key, state);
    return state;
  }

  /** Many patterns start here, so that what takes a word is looked up rather than searched. */
  function startState(isAllowed: (pattern: AnchoredPattern) => boolean) {
    const allowed = wholes.filter((_, pattern) => isAllowed(patterns[pattern]!));
    const takers = indexBySymbol(allowed.flatMap(({ next }) => next));
    return { next: new Map<number, State | null>(), takers };
  }

  function lead(next: State['next'], symbol: number, takers: readonly Position[]): State | null {
    const state = takers.length > 0 ? stateOf(takers) : null;
    next.set(symbol, state);
    return state;
  }

  function first(symbol: number, isStart: boolean): State | null {
    const { next, takers } = isStart ? sentenceStart : anywhere;
    const state = next.get(symbol);
    return state === undefined ? lead(next, symbol, takers.get(symbol) ?? []) : state;
  }

  function step({ candidates, next }: State, symbol: number): State | null {
    const state = next.get(symbol);
    if (state !== undefined) return state;
    return lead(
      next,
      symbol,
      candidates.filter((position) => takes(position, symbol)),
    );
  }

  return { first, step };
}

/** Compiles all patterns into one matcher. The vocabulary holds all their words. */
export function createMatcher(patterns: readonly AnchoredPattern[], vocabulary: Vocabulary): Matcher {
  const layOut = createLayout(vocabulary);
  const wholes = patterns.map(({ pattern }, index) => layOut(pattern, index));
  const { first, step } = createAutomaton(patterns, wholes);

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
            ...(hasFlagged(patterns[pattern]!.pattern) ? flaggedIn(wholes[pattern]!, symbols, whole) : whole),
          });
        }
        longest.clear();
      }
      return { hits, steps };
    },
  };
}

/** Whether only a part of it is flagged: the brackets stand in the pattern itself, or in one of its alternatives. */
function hasFlagged(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'flagged':
      return true;
    case 'sequence':
      return pattern.parts.some(hasFlagged);
    case 'choice':
      return pattern.options.some(hasFlagged);
    default:
      return false;
  }
}

/**
 * Where the flagged part of a pattern lies, given where all of it was found: goes forward over the positions that
 * were reached, and back along one way through them. All of it, where the way has no flagged part.
 */
function flaggedIn(whole: Rest, symbols: readonly number[], range: TokenRange): TokenRange {
  const reached: (readonly Position[])[] = [];
  let candidates = whole.next;
  for (let at = range.first; at <= range.last; at++) {
    const takers = candidates.filter((position) => takes(position, symbols[at]!));
    reached.push(takers);
    candidates = nextOf(takers);
  }
  const flagged: number[] = [];
  let next: Position | undefined;
  for (let at = range.last; at >= range.first; at--) {
    const leadsOn = ({ rest }: Position) => (next ? rest.next.includes(next) : rest.isEnd);
    next = reached[at - range.first]!.find(leadsOn)!;
    if (next.isFlagged) flagged.unshift(at);
  }
  return flagged.length === 0 ? range : { first: flagged[0]!, last: flagged.at(-1)! };
}

/** Positions that may take the word after. */
function nextOf(positions: readonly Position[]): Position[] {
  return [...new Set(positions.flatMap(({ rest }) => rest.next))];
}

/** A gap takes any word of the writer's own. */
function takes({ symbols }: Position, symbol: number): boolean {
  return symbols === null ? symbol !== setApart : symbols.includes(symbol);
}

function indexBySymbol(positions: readonly Position[]): Map<number, Position[]> {
  const index = new Map<number, Position[]>();
  for (const position of positions) {
    for (const symbol of position.symbols ?? []) {
      const takers = index.get(symbol);
      if (takers) takers.push(position);
      else index.set(symbol, [position]);
    }
  }
  return index;
}
