import type { Span } from '@/lib/model';
import type { Language } from './language';
import { createMatcher } from './matcher';
import type { Sentence } from './parse';
import { type AnchoredPattern, createPatternParser } from './pattern';
import type { NamedRule } from './rule';
import { createTokenizer, type Tokenizer } from './tokens';
import { Vocabulary } from './vocabulary';

/** A rule that noticed something: tokens `[first, last]` of a sentence. */
export interface Notice {
  readonly rule: NamedRule;
  readonly first: number;
  readonly last: number;
}

/** All rules of a language, ready to be asked about one sentence at a time. */
export interface RuleSet {
  readonly tokenize: Tokenizer;
  /** Rules that look at a whole text with a function of their own. */
  readonly detectors: readonly NamedRule[];
  /** What patterns notice in a sentence, leftmost and longest for each rule; `only` is yet to be asked. */
  notice(sentence: Sentence): { readonly notices: readonly Notice[]; readonly steps: number };
  /** Whether a word is in any pattern. */
  isKnown(word: string): boolean;
}

/** What a pattern in the automaton means: a rule's phrase, or an exception to it. */
interface Meaning {
  readonly rule: NamedRule;
  readonly isException: boolean;
}

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const vocabulary = new Vocabulary();
  for (const word of language.commonWords) vocabulary.add(word);
  const isKnown = (word: string) => vocabulary.has(word);
  const tokenize = createTokenizer({ ...language, isKnown });
  const { patterns, meanings } = readPatterns(language);
  const matcher = createMatcher(patterns, vocabulary);

  return {
    tokenize,
    isKnown,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const symbols = sentence.tokens.map(({ word }) => vocabulary.symbolOf(word));
      const { hits, steps } = matcher.match(symbols);
      if (hits.length === 0) return { notices: [], steps };
      const notices = hits.map(({ pattern, first, last }) => ({ ...meanings[pattern]!, first, last }));
      return { notices: settle(notices, sentence), steps };
    },
  };
}

function readPatterns(language: Language) {
  const plain = createTokenizer({ ...language, maskable: [], isKnown: () => true });
  const parsePattern = createPatternParser({
    split: (text: string) => plain(text, { start: 0, end: text.length }).map(({ word }) => word),
    inflect: language.inflect,
    list: (name: string) => language.lists[name],
  });
  const patterns: AnchoredPattern[] = [];
  const meanings: Meaning[] = [];
  const read = (rule: NamedRule, source: string, isException: boolean) => {
    try {
      patterns.push(parsePattern(source));
    } catch (error) {
      throw new Error(`Rule ${rule.category}/${rule.id}: ${(error as Error).message}`, { cause: error });
    }
    meanings.push({ rule, isException });
  };
  for (const rule of language.rules) {
    for (const source of rule.patterns ?? []) read(rule, source, false);
    for (const source of rule.except ?? []) read(rule, source, true);
  }
  return { patterns, meanings };
}

/** For each rule: leftmost first, then longest, none overlapping, none that an exception touches. */
function settle(found: readonly (Notice & Meaning)[], sentence: Sentence): Notice[] {
  const excepted = exceptedTokens(found);
  const settled: Notice[] = [];
  const taken = new Map<NamedRule, number>();
  const candidates = found
    .filter(({ isException }) => !isException)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { rule, first, last } of candidates) {
    const notice = { rule, first, last };
    if (first <= (taken.get(rule) ?? -1)) continue;
    if (touches(notice, excepted.get(rule)) || liesInTongs(spanOf(notice, sentence), sentence)) continue;
    taken.set(rule, last);
    settled.push(notice);
  }
  return settled;
}

function exceptedTokens(found: readonly (Notice & Meaning)[]): Map<NamedRule, Set<number>> {
  const excepted = new Map<NamedRule, Set<number>>();
  for (const { rule, isException, first, last } of found) {
    if (!isException) continue;
    const tokens = excepted.get(rule) ?? new Set();
    for (let at = first; at <= last; at++) tokens.add(at);
    excepted.set(rule, tokens);
  }
  return excepted;
}

function touches({ first, last }: Notice, tokens: ReadonlySet<number> | undefined): boolean {
  for (let at = first; tokens && at <= last; at++) if (tokens.has(at)) return true;
  return false;
}

/** The place of a notice in the text. */
export function spanOf({ first, last }: Notice, { tokens }: Sentence): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** Words that are all in quotation marks are somebody else's. */
function liesInTongs({ start, end }: Span, { quoted }: Sentence): boolean {
  return quoted.some((quote) => quote.start <= start && end <= quote.end);
}
