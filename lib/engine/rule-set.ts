import type { Span } from '@/lib/model';
import type { Language } from './language';
import { createMatcher, type TokenRange } from './matcher';
import type { Sentence } from './parse';
import type { AnchoredPattern } from './pattern';
import { createPatternParser } from './pattern-parser';
import type { NamedRule } from './rule';
import { createTokenizer, type Tokenizer } from './tokens';
import { Vocabulary } from './vocabulary';

/** A rule that noticed something in a sentence. */
export interface Notice extends TokenRange {
  readonly rule: NamedRule;
}

/** What was noticed in a sentence. */
export interface Noticed {
  /** By patterns, leftmost and longest for each rule; `only` is yet to be asked. */
  readonly notices: readonly Notice[];
  /** Whether the sentence says what a rule wants in its company, and nothing that it does not want. */
  readonly admits: (rule: NamedRule) => boolean;
  readonly steps: number;
}

/** All rules of a language, ready to be asked about one sentence at a time. */
export interface RuleSet {
  readonly tokenize: Tokenizer;
  /** Rules that look at a whole text with a function of their own. */
  readonly detectors: readonly NamedRule[];
  notice(sentence: Sentence): Noticed;
}

/** The phrases of a rule, by the field that holds them. */
const roles = ['patterns', 'except', 'notAfter', 'onlyWith', 'notWith'] as const;

/** What a pattern in the automaton means. */
interface Meaning {
  readonly rule: NamedRule;
  readonly role: (typeof roles)[number];
}

type Found = TokenRange & Meaning;

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const vocabulary = new Vocabulary();
  for (const word of language.commonWords) vocabulary.add(word);
  const isKnown = (word: string) => vocabulary.has(word);
  const tokenize = createTokenizer({ ...language, isKnown });
  const { patterns, meanings } = readPatterns(language);
  const isTurn = (word: string) => language.turnWords.has(word);
  const matcher = createMatcher(patterns, vocabulary);

  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { hits, steps } = matcher.match(sentence.tokens.map(({ word }) => vocabulary.symbolOf(word)));
      const found = hits.flatMap(({ pattern, first, last }) =>
        meanings[pattern]!.map((meaning) => ({ ...meaning, first, last })),
      );
      const admits = companyOf(found);
      const notices = settle(found, sentence, isTurn).filter(({ rule }) => admits(rule));
      return { notices, admits, steps };
    },
  };
}

function readPatterns(language: Language) {
  const tokenize = createTokenizer({ ...language, maskable: [], isKnown: () => true });
  // Nearly all literals are plain words, and there are thousands at every start.
  const isPlain = (text: string) => /^[a-z]+$/.test(text) && !language.contractions.has(text);
  const parsePattern = createPatternParser({
    split: (text: string) =>
      isPlain(text) ? [text] : tokenize(text, { start: 0, end: text.length }).map(({ word }) => word),
    inflect: language.inflect,
    list: (name: string) => language.lists[name],
  });
  const patterns: AnchoredPattern[] = [];
  /** Rules share wordings: what is written alike is one pattern with several meanings. */
  const meanings: Meaning[][] = [];
  const known = new Map<string, Meaning[]>();
  const read = (source: string, meaning: Meaning) => {
    const shared = known.get(source);
    if (shared) {
      shared.push(meaning);
      return;
    }
    try {
      patterns.push(parsePattern(source));
    } catch (error) {
      const { category, id } = meaning.rule;
      throw new Error(`Rule ${category}/${id}: ${(error as Error).message}`, { cause: error });
    }
    const own = [meaning];
    meanings.push(own);
    known.set(source, own);
  };
  for (const rule of language.rules) {
    for (const role of roles) for (const source of rule[role] ?? []) read(source, { rule, role });
  }
  return { patterns, meanings };
}

function companyOf(found: readonly Found[]): (rule: NamedRule) => boolean {
  const rulesIn = (wanted: Meaning['role']) =>
    new Set(found.filter(({ role }) => role === wanted).map(({ rule }) => rule));
  const wanted = rulesIn('onlyWith');
  const unwanted = rulesIn('notWith');
  return (rule) => (!rule.onlyWith || wanted.has(rule)) && !unwanted.has(rule);
}

/** For each rule: leftmost first, then longest, none overlapping, none that an exception touches or reaches. */
function settle(found: readonly Found[], sentence: Sentence, isTurn: (word: string) => boolean): Notice[] {
  const excepted = exceptedTokens(found, sentence, isTurn);
  const settled: Notice[] = [];
  const taken = new Map<NamedRule, number>();
  const candidates = found
    .filter(({ role }) => role === 'patterns')
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

function exceptedTokens(
  found: readonly Found[],
  { tokens: words }: Sentence,
  isTurn: (word: string) => boolean,
): Map<NamedRule, Set<number>> {
  const excepted = new Map<NamedRule, Set<number>>();
  /** For each rule, the token up to which an earlier phrase reached already. */
  const reached = new Map<NamedRule, number>();
  for (const { rule, role, first, last } of found) {
    if (role !== 'except' && role !== 'notAfter') continue;
    const tokens = excepted.get(rule) ?? new Set();
    for (let at = first; at <= last; at++) tokens.add(at);
    if (role === 'notAfter') {
      let at = Math.max(last + 1, reached.get(rule) ?? 0);
      for (; at < words.length && !isTurn(words[at]!.word); at++) tokens.add(at);
      reached.set(rule, at);
    }
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
