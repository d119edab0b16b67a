import { createLayout, leadsTo, type Position, type State } from './automaton';
import type { Hooks, Keyed, KeyIndex } from './key-index';
import type { AnchoredPattern, Pattern } from './pattern';
import type { Vocabulary } from './vocabulary';

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

/** All of a pattern that was found, before it is known what of it is flagged. */
interface Find extends Hit {
  /** Where its shortest match ends. */
  readonly soonest: number;
}

/** A pattern that was read. */
interface Ready extends Omit<AnchoredPattern, 'pattern'> {
  readonly begin: State;
  readonly hasFlagged: boolean;
}

/**
 * Makes one matcher of all patterns, each told by its number. A pattern is tried only where a word of its first key
 * stands, and one of its second beside it.
 *
 * @param index the keys of all patterns
 * @param read reads a pattern; asked once for each that is tried, and the vocabulary holds all its words
 */
export function createMatcher(
  index: KeyIndex,
  read: (pattern: number) => AnchoredPattern,
  vocabulary: Vocabulary,
): Matcher {
  const layOut = createLayout(vocabulary);
  const ready = new Map<number, Ready>();
  /** For each key the last sentence that holds it: most patterns are left out for want of their second. */
  const seenIn = new Uint32Array(index.size);
  let sentence = 0;

  function readyOf(number: number): Ready {
    const known = ready.get(number);
    if (known) return known;
    const { pattern, ...anchors } = read(number);
    const made = { ...anchors, begin: layOut(pattern), hasFlagged: hasFlagged(pattern) };
    ready.set(number, made);
    return made;
  }

  /** Whether the second key of a pattern stands where it may for a match that starts in `[first, last]`. */
  function hasSecond(
    { also, alsoFrom, alsoTo }: Keyed,
    hooks: readonly Hooks[],
    first: number,
    last: number,
  ) {
    if (also < 0) return true;
    if (seenIn[also] !== sentence) return false;
    const end = Math.min(hooks.length, last + alsoTo + 1);
    for (let at = Math.max(0, first + alsoFrom); at < end; at++)
      if (hooks[at]!.keys.includes(also)) return true;
    return false;
  }

  return {
    match(symbols) {
      const hooks = symbols.map((symbol) => index.hooksOf(symbol));
      const finds: Find[] = [];
      /** For each pattern that was tried, where it is to be tried next. */
      const nextStarts = new Map<number, number>();
      let steps = symbols.length;

      function tryAt(start: number, pattern: number) {
        const { soonest, last, taken } = follow(readyOf(pattern), symbols, start);
        steps += 1 + taken;
        if (last >= 0) finds.push({ pattern, first: start, soonest, last });
      }

      /** Tries a pattern whose first key stands at `at`, wherever it may start. */
      function tryAround(at: number, keyed: Keyed) {
        const { pattern, from, to } = keyed;
        if (!hasSecond(keyed, hooks, at - to, at - from)) return;
        const first = Math.max(at - to, nextStarts.get(pattern) ?? 0);
        for (let start = first; start <= at - from; start++) tryAt(start, pattern);
        nextStarts.set(pattern, Math.max(first, at - from + 1));
      }

      function tryAll(at: number) {
        const mostFinds = Math.min(finds.length + mostFoundAtAWord, allowed(mostFound, at));
        const mostSteps = symbols.length + allowed(mostTried, at);
        for (const keyed of hooks[at]!.patterns) {
          if (finds.length >= mostFinds || steps >= mostSteps) return;
          tryAround(at, keyed);
        }
      }

      sentence++;
      for (const { keys } of hooks) for (const key of keys) seenIn[key] = sentence;
      for (let at = 0; at < hooks.length; at++) tryAll(at);
      finds.sort((a, b) => a.first - b.first || a.soonest - b.soonest || a.pattern - b.pattern);
      return { hits: finds.map((find) => hitOf(find, readyOf(find.pattern), symbols)), steps };
    },
  };
}

/**
 * Once so many patterns are found by one word, no others are looked for there: of our own it was never more than 22, and
 * whatever else rules that are added would find there, time and memory stay linear in the text.
 */
const mostFoundAtAWord = 40;

/** What one sentence may cost up to a word of it: so much, and so much more for each word. */
interface Allowance {
  readonly base: number;
  readonly perWord: number;
}

/** Of our own patterns, sentences of mail find 72 at most, in 1,200 steps. */
const mostFound: Allowance = { base: 400, perWord: 4 };
const mostTried: Allowance = { base: 2_000, perWord: 100 };

function allowed({ base, perWord }: Allowance, at: number): number {
  return base + perWord * (at + 1);
}

/** How many words a pattern takes from `start` on, and after which of them it is complete; -1 for none. */
interface Way extends Omit<Find, 'pattern' | 'first'> {
  readonly taken: number;
}

const noWay: Way = { soonest: -1, last: -1, taken: 0 };

function follow({ begin, atStart, atEnd }: Ready, symbols: readonly number[], start: number): Way {
  let state = atStart && start > 0 ? undefined : begin.after(symbols[start]!);
  if (!state) return noWay;
  let soonest = -1;
  let last = -1;
  let at = start;
  for (; state; state = at < symbols.length ? state.after(symbols[at]!) : undefined) {
    if (state.isEnd && !(atEnd && at < symbols.length - 1)) {
      if (soonest < 0) soonest = at;
      last = at;
    }
    at++;
  }
  return { soonest, last, taken: at - start };
}

function hitOf(
  { pattern, first, last }: Find,
  { begin, hasFlagged }: Ready,
  symbols: readonly number[],
): Hit {
  return { pattern, ...(hasFlagged ? flaggedIn({ first, last }, begin, symbols) : { first, last }) };
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
 * Where the flagged part of a pattern lies: goes forward over its states, and back along one way through their positions.
 * All of it, where the way has no flagged part.
 */
function flaggedIn({ first, last }: TokenRange, begin: State, symbols: readonly number[]): TokenRange {
  const states: State[] = [];
  for (let at = first; at <= last; at++) states.push((states.at(-1) ?? begin).after(symbols[at]!)!);
  const flagged: number[] = [];
  let next: Position | undefined;
  for (let at = last; at >= first; at--) {
    const leadsOn = ({ rest }: Position) => (next ? leadsTo(rest, next, symbols[at + 1]!) : rest.isEnd);
    next = states[at - first]!.takers.find(leadsOn)!;
    if (next.isFlagged) flagged.unshift(at);
  }
  return flagged.length === 0 ? { first, last } : { first: flagged[0]!, last: flagged.at(-1)! };
}
