import type { Span } from '@/lib/model';
import type { Language } from './language';
import { createMatcher, type TokenRange } from './matcher';
import type { Meanings, Use } from './meanings';
import type { Sentence } from './parse';
import { PatternError } from './pattern';
import type { Phrases } from './phrases';
import type { Wording } from './rule';

/** The phrases of a rule or a cue, by the field that holds them. */
const roles = ['patterns', 'except', 'notAfter', 'onlyWith', 'notWith', 'nearby'] as const;

/** What a pattern means: which rules or cues have it in which of their fields. */
export type Fields<Seeker> = { readonly [role in (typeof roles)[number]]?: ReadonlySet<Seeker> };

/** A pattern that was found in a sentence. */
interface Found<Meaning> extends TokenRange {
  readonly meaning: Meaning;
}

/** What was found in a sentence. */
interface Sought<Seeker, Meaning> {
  readonly found: readonly Found<Meaning>[];
  /** Leftmost and longest for each rule or cue, in the company it wants. */
  readonly seen: readonly Seen<Seeker>[];
  /** Whether the sentence says what a rule wants in its company, and nothing that it does not want. */
  readonly admits: (seeker: Seeker) => boolean;
  readonly steps: number;
}

/** By each of their fields, some rules or cues. */
export function ownersByField<Seeker>(seekers: readonly Seeker[]) {
  return {
    patterns: seekers,
    except: seekers,
    notAfter: seekers,
    onlyWith: seekers,
    notWith: seekers,
    nearby: seekers,
  };
}

/** The patterns of some rules or cues, from one of them on. */
export function usesIn(seekers: readonly Wording[], from = 0): Use[] {
  return seekers
    .slice(from)
    .flatMap((seeker, n) =>
      roles.flatMap((role) => (seeker[role] ?? []).map((source) => ({ source, role, owner: from + n }))),
    );
}

/**
 * Returns what looks at a sentence for some rules or cues.
 *
 * @param seekers of two that see the same words, the first comes first
 */
export function createSeeking<Seeker extends Wording, Meaning extends Fields<Seeker>>(
  { meaningOf }: Meanings<Meaning>,
  seekers: readonly Seeker[],
  { vocabulary, index, read }: Phrases,
  { turnWords }: Pick<Language, 'turnWords'>,
): (sentence: Sentence) => Sought<Seeker, Meaning> {
  const orders = new Map(seekers.map((seeker, order) => [seeker, order]));
  const orderOf = (seeker: Seeker) => orders.get(seeker)!;
  const isTurn = (word: string) => turnWords.has(word);
  const matcher = createMatcher(index, read, vocabulary);
  return (sentence) => {
    const { hits, steps } = matcher.match(sentence.tokens.map(({ word }) => vocabulary.symbolOf(word)));
    const found = hits.map(({ pattern, first, last }) => ({ meaning: meaningOf(pattern), first, last }));
    const admits = companyOf<Seeker>(found);
    const seen = settle<Seeker>(found, sentence, isTurn, orderOf).filter(({ seeker }) => admits(seeker));
    return { found, seen, admits, steps };
  };
}

/**
 * Works on patterns.
 *
 * @throws {Error} naming what a pattern belongs to that cannot be read
 */
export function naming<Meaning, Made>(
  { sources, meaningOf }: Meanings<Meaning>,
  nameOf: (source: string, meaning: Meaning) => string,
  work: () => Made,
): Made {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const name = nameOf(error.pattern, meaningOf(sources.indexOf(error.pattern)));
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

function companyOf<Seeker extends Wording>(
  found: readonly Found<Fields<Seeker>>[],
): (seeker: Seeker) => boolean {
  const wanted = new Set<Seeker>();
  const unwanted = new Set<Seeker>();
  for (const { meaning } of found) {
    for (const seeker of meaning.onlyWith ?? []) wanted.add(seeker);
    for (const seeker of meaning.notWith ?? []) unwanted.add(seeker);
  }
  return (seeker) => (!seeker.onlyWith || wanted.has(seeker)) && !unwanted.has(seeker);
}

/** What a rule or a cue sees in a sentence. */
interface Seen<Seeker> extends TokenRange {
  readonly seeker: Seeker;
}

/** For each rule and cue: leftmost first, then longest, none overlapping, none that an exception touches or reaches. */
function settle<Seeker extends Wording>(
  found: readonly Found<Fields<Seeker>>[],
  sentence: Sentence,
  isTurn: (word: string) => boolean,
  orderOf: (seeker: Seeker) => number,
): Seen<Seeker>[] {
  const excepted = new Map<Seeker, Uint8Array>();
  const settled: Seen<Seeker>[] = [];
  const taken = new Map<Seeker, number>();
  const candidates = candidatesIn(
    found,
    mostCandidates.base + mostCandidates.perWord * sentence.tokens.length,
  );
  candidates.sort((a, b) => a.first - b.first || b.last - a.last || orderOf(a.seeker) - orderOf(b.seeker));
  for (const notice of candidates) {
    const { seeker, first, last } = notice;
    if (first <= (taken.get(seeker) ?? -1)) continue;
    const tokens = excepted.get(seeker) ?? exceptedTokens(seeker, found, sentence, isTurn);
    excepted.set(seeker, tokens);
    if (touches(notice, tokens) || liesInTongs(spanOf(notice, sentence), sentence)) continue;
    taken.set(seeker, last);
    settled.push(notice);
  }
  return settled;
}

/** One pattern may be that of many rules. Of our own, sentences of mail have 72 candidates at most. */
const mostCandidates = { base: 1_000, perWord: 10 };

/** All that may have seen what was found, from the start of the sentence on. */
function candidatesIn<Seeker>(found: readonly Found<Fields<Seeker>>[], most: number): Seen<Seeker>[] {
  const candidates: Seen<Seeker>[] = [];
  for (const { meaning, first, last } of found) {
    for (const seeker of meaning.patterns ?? []) {
      if (candidates.length >= most) return candidates;
      candidates.push({ seeker, first, last });
    }
  }
  return candidates;
}

/** The tokens on which a rule or a cue is silent: 1 at each. */
function exceptedTokens<Seeker extends Wording>(
  seeker: Seeker,
  found: readonly Found<Fields<Seeker>>[],
  { tokens: words }: Sentence,
  isTurn: (word: string) => boolean,
): Uint8Array {
  const tokens = new Uint8Array(words.length);
  /** The token up to which an earlier phrase reached already. */
  let reached = 0;
  for (const { meaning, first, last } of found) {
    const reachesOn = meaning.notAfter?.has(seeker);
    if (!reachesOn && !meaning.except?.has(seeker)) continue;
    tokens.fill(1, first, last + 1);
    if (!reachesOn) continue;
    reached = Math.max(last + 1, reached);
    for (; reached < words.length && !isTurn(words[reached]!.word); reached++) tokens[reached] = 1;
  }
  return tokens;
}

function touches({ first, last }: TokenRange, tokens: Uint8Array): boolean {
  return tokens.subarray(first, last + 1).includes(1);
}

/** The place of a notice in the text. */
export function spanOf({ first, last }: TokenRange, { tokens }: Sentence): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** Words that are all in quotation marks are somebody else's. */
function liesInTongs({ start, end }: Span, { quoted }: Sentence): boolean {
  return quoted.some((quote) => quote.start <= start && end <= quote.end);
}
