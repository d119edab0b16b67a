import { createLayout, type Position, type Rest } from './automaton';
import type { AnchoredPattern, Pattern } from './pattern';
import type { Key, Keys } from './pattern-key';
import { setApart, type Vocabulary } from './vocabulary';

/** Tokens of a sentence, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A pattern found in a sentence: the tokens of all of it, or of its `[flagged]` part. */
interface Hit extends TokenRange {
  /** Number of the pattern. */
  readonly pattern: number;
}

interface Matches {
  /** For each pattern and place where it starts, the longest. In the order of the text. */
  readonly hits: readonly Hit[];
  /** Steps taken: one for each token, and for each pattern that is tried there one, and one for each token that it takes. */
  readonly steps: number;
}

export interface Matcher {
  /** @param symbols of one sentence, from the vocabulary */
  match(symbols: readonly number[]): Matches;
}

/** For each token of a pattern the positions that took it. */
type Reached = readonly (readonly Position[])[];

/** All of a pattern that was found, before it is known what of it is flagged. */
interface Find extends Hit {
  /** Where its shortest match ends. */
  readonly soonest: number;
  readonly reached: Reached;
}

/** A pattern that was read. */
interface Ready extends Omit<AnchoredPattern, 'pattern'> {
  readonly whole: Rest;
  /** The words that it may start with. */
  readonly starts: ReadonlySet<number>;
  readonly hasFlagged: boolean;
}

/** Patterns with the same words for a key. */
type Keyed = readonly {
  readonly pattern: number;
  readonly key: Key<number>;
  readonly also: Key<number> | undefined;
}[];

/**
 * Makes one matcher of all patterns, each told by its number. A pattern is tried only where a word of its key stands.
 *
 * @param keys of all patterns, as symbols
 * @param read reads a pattern; asked once for each that is tried, and the vocabulary holds all its words
 */
export function createMatcher(
  keys: readonly Keys<number>[],
  read: (pattern: number) => AnchoredPattern,
  vocabulary: Vocabulary,
): Matcher {
  const keyed = indexBySymbol(keys);
  const layOut = createLayout(vocabulary);
  const ready = new Map<number, Ready>();
  const sets = new Map<readonly number[], ReadonlySet<number>>();

  function readyOf(number: number): Ready {
    const known = ready.get(number);
    if (known) return known;
    const { pattern, ...anchors } = read(number);
    const whole = layOut(pattern);
    const made = { ...anchors, whole, starts: startsOf(whole), hasFlagged: hasFlagged(pattern) };
    ready.set(number, made);
    return made;
  }

  /** Patterns share their keys, and most are never asked for. */
  function setOf(words: readonly number[]): ReadonlySet<number> {
    const known = sets.get(words);
    if (known) return known;
    const made = new Set(words);
    sets.set(words, made);
    return made;
  }

  /** Whether a word of a key stands where it may for a pattern that starts in `[first, last]`. */
  function stands({ words, from, to }: Key<number>, symbols: readonly number[], first: number, last: number) {
    const set = setOf(words);
    const end = Math.min(symbols.length, last + to + 1);
    for (let at = Math.max(0, first + from); at < end; at++) if (set.has(symbols[at]!)) return true;
    return false;
  }

  return {
    match(symbols) {
      const finds: Find[] = [];
      /** For each pattern that was tried, where it is to be tried next. */
      const nextStarts = new Map<number, number>();
      let steps = symbols.length;

      function tryAt(start: number, pattern: number, ready: Ready) {
        steps++;
        if (!ready.starts.has(symbols[start]!) || (ready.atStart && start > 0)) return;
        const reached = reach(ready, symbols, start);
        steps += reached.length;
        const [soonest, last] = endsOf(ready, reached, symbols.length - 1 - start);
        if (last === undefined) return;
        finds.push({ pattern, first: start, soonest: start + soonest!, last: start + last, reached });
      }

      /** Tries a pattern whose key stands at `at`, wherever it may start. */
      function tryAround(at: number, { pattern, key: { from, to }, also }: Keyed[number]) {
        if (also && !stands(also, symbols, at - to, at - from)) return;
        const first = Math.max(at - to, nextStarts.get(pattern) ?? 0);
        for (let start = first; start <= at - from; start++) tryAt(start, pattern, readyOf(pattern));
        nextStarts.set(pattern, Math.max(first, at - from + 1));
      }

      for (let at = 0; at < symbols.length; at++) {
        for (const patterns of keyed.get(symbols[at]!) ?? [])
          for (const each of patterns) tryAround(at, each);
      }
      finds.sort((a, b) => a.first - b.first || a.soonest - b.soonest || a.pattern - b.pattern);
      const hits = finds.map((find) => ({
        pattern: find.pattern,
        ...(readyOf(find.pattern).hasFlagged ? flaggedIn(find) : { first: find.first, last: find.last }),
      }));
      return { hits, steps };
    },
  };
}

/** Goes forward over the positions of a pattern while they take the words from `start` on. */
function reach({ whole }: Ready, symbols: readonly number[], start: number): Reached {
  const reached: (readonly Position[])[] = [];
  let { next } = whole;
  for (let at = start; at < symbols.length; at++) {
    const takers = takersOf(next, symbols[at]!);
    if (takers.length === 0) break;
    reached.push(takers);
    next = nextOf(takers);
  }
  return reached;
}

/** After which of its tokens a pattern is complete, at the soonest and at the latest. @param last that of the sentence */
function endsOf({ atEnd }: Ready, reached: Reached, last: number): [soonest: number, last: number] | [] {
  const isEnd = (takers: readonly Position[], at: number) =>
    (!atEnd || at === last) && takers.some(({ rest }) => rest.isEnd);
  const soonest = reached.findIndex(isEnd);
  return soonest < 0 ? [] : [soonest, reached.findLastIndex(isEnd)];
}

function indexBySymbol(keys: readonly Keys<number>[]): ReadonlyMap<number, readonly Keyed[]> {
  const patternsOf = new Map<readonly number[], Keyed[number][]>();
  for (const [pattern, { key, also }] of keys.entries()) {
    const patterns = patternsOf.get(key.words);
    if (patterns) patterns.push({ pattern, key, also });
    else patternsOf.set(key.words, [{ pattern, key, also }]);
  }
  const index = new Map<number, Keyed[]>();
  for (const [words, patterns] of patternsOf) {
    for (const word of words) {
      const others = index.get(word);
      if (others) others.push(patterns);
      else index.set(word, [patterns]);
    }
  }
  return index;
}

/** No gap begins a pattern. */
function startsOf({ next }: Rest): ReadonlySet<number> {
  if (next.length === 1) return next[0]!.symbols!;
  return new Set(next.flatMap(({ symbols }) => [...symbols!]));
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
 * Where the flagged part of a pattern lies: goes back along one way through the positions that were reached. All of it,
 * where the way has no flagged part.
 */
function flaggedIn({ first, last, reached }: Find): TokenRange {
  const flagged: number[] = [];
  let next: Position | undefined;
  for (let at = last; at >= first; at--) {
    const leadsOn = ({ rest }: Position) => (next ? rest.next.includes(next) : rest.isEnd);
    next = reached[at - first]!.find(leadsOn)!;
    if (next.isFlagged) flagged.unshift(at);
  }
  return flagged.length === 0 ? { first, last } : { first: flagged[0]!, last: flagged.at(-1)! };
}

/** Positions that may take the word after; most of what took a word leads on to the same. */
function nextOf(positions: readonly Position[]): readonly Position[] {
  const { rest } = positions[0]!;
  if (positions.every((position) => position.rest === rest)) return rest.next;
  const next = new Set<Position>();
  for (const { rest } of positions) for (const position of rest.next) next.add(position);
  return [...next];
}

const nobody: readonly Position[] = [];

/** Which positions take a word. Mostly none does, and then nothing is made. */
function takersOf(positions: readonly Position[], symbol: number): readonly Position[] {
  let takers: Position[] | undefined;
  for (const position of positions) {
    if (!takes(position, symbol)) continue;
    if (takers) takers.push(position);
    else takers = [position];
  }
  return takers ?? nobody;
}

/** A gap takes any word of the writer's own. */
function takes({ symbols }: Position, symbol: number): boolean {
  return symbols === null ? symbol !== setApart : symbols.has(symbol);
}
