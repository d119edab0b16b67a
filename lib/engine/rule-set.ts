import type { Span } from '@/lib/model';
import type { Language } from './language';
import type { Manner } from './manner';
import { createMatcher, type TokenRange } from './matcher';
import type { Sentence } from './parse';
import { PatternError } from './pattern';
import { openPhrases, type Prepared, preparePhrases } from './phrases';
import type { NamedRule } from './rule';
import { createTokenizer, type Tokenizer } from './tokens';

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
  readonly manners: ReadonlySet<Manner>;
  readonly reportsFault: boolean;
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

/** What a pattern in the automaton means to a rule. */
interface RuleMeaning {
  readonly rule: NamedRule;
  readonly role: (typeof roles)[number];
  /** The place of the rule among all; of two that notice the same words, the first comes first. */
  readonly order: number;
}

/** What a pattern in the automaton means: something to a rule, a manner, or that a fault is reported. */
type Meaning = RuleMeaning | { readonly manner: Manner } | { readonly fault: string };

type Found = TokenRange & RuleMeaning;

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const phrases = meaningsIn(language);
  const meanings = [...phrases.values()];
  const { vocabulary, keys, read } = naming(phrases, (sources) => openPhrases(sources, language));
  const tokenize = createTokenizer({ ...language, isKnown: (word) => vocabulary.has(word) });
  const isTurn = (word: string) => language.turnWords.has(word);
  const matcher = createMatcher(keys, read, vocabulary);

  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { hits, steps } = matcher.match(sentence.tokens.map(({ word }) => vocabulary.symbolOf(word)));
      const said = hits.flatMap(({ pattern, first, last }) =>
        meanings[pattern]!.map((meaning) => ({ meaning, first, last })),
      );
      const found = said.flatMap(({ meaning, first, last }) =>
        'rule' in meaning
          ? [{ rule: meaning.rule, role: meaning.role, order: meaning.order, first, last }]
          : [],
      );
      const manners = said.flatMap(({ meaning }) =>
        'manner' in meaning && isMeant(meaning.manner, sentence) ? [meaning.manner] : [],
      );
      const reportsFault = said.some(({ meaning }) => 'fault' in meaning);
      const admits = companyOf(found);
      const notices = settle(found, sentence, isTurn).filter(({ rule }) => admits(rule));
      return { notices, admits, manners: new Set(manners), reportsFault, steps };
    },
  };
}

/** What {@link compileRules} need not work out again. @throws {Error} as it does */
export function prepare(language: Language): Prepared {
  return naming(meaningsIn(language), (sources) => preparePhrases(sources, language));
}

/** Works on patterns; an error of one names what it belongs to. */
function naming<Made>(
  phrases: ReadonlyMap<string, readonly Meaning[]>,
  work: (sources: readonly string[]) => Made,
): Made {
  try {
    return work([...phrases.keys()]);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Error(`${nameOf(phrases.get(error.pattern)![0]!)}: ${error.message}`, { cause: error });
  }
}

/** All patterns, each once, with what they mean. Those of rules come last, so that more rules add to the end. */
function meaningsIn({ manners, faults, rules }: Pick<Language, 'manners' | 'faults' | 'rules'>) {
  const meanings = new Map<string, Meaning[]>();
  const add = (source: string, meaning: Meaning) => {
    const known = meanings.get(source);
    if (known) known.push(meaning);
    else meanings.set(source, [meaning]);
  };
  for (const manner of manners) for (const source of manner.patterns) add(source, { manner });
  for (const source of faults) add(source, { fault: source });
  for (const [order, rule] of rules.entries()) {
    for (const role of roles) for (const source of rule[role] ?? []) add(source, { rule, role, order });
  }
  return meanings;
}

function isMeant({ ending }: Manner, sentence: Sentence): boolean {
  return ending === undefined || ending === sentence.ending;
}

function nameOf(meaning: Meaning): string {
  if ('fault' in meaning) return `Fault “${meaning.fault}”`;
  if ('manner' in meaning) return `Manner “${meaning.manner.name}”`;
  return `Rule ${meaning.rule.category}/${meaning.rule.id}`;
}

function companyOf(found: readonly Found[]): (rule: NamedRule) => boolean {
  const rulesIn = (wanted: RuleMeaning['role']) =>
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
    .sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
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
