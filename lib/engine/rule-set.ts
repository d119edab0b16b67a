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

/** What a pattern means: which rules have it in which of their fields, what manner it is, whether it reports a fault. */
type Meaning = { [role in (typeof roles)[number]]?: Set<NamedRule> } & {
  manners?: Manner[];
  isFault?: true;
};

/** A pattern that was found in a sentence. */
interface Found extends TokenRange {
  readonly meaning: Meaning;
}

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const phrases = meaningsIn(language);
  const meanings = [...phrases.values()];
  const { vocabulary, index, read } = naming(phrases, (sources) => openPhrases(sources, language));
  const tokenize = createTokenizer({ ...language, isKnown: (word) => vocabulary.has(word) });
  const isTurn = (word: string) => language.turnWords.has(word);
  const orders = new Map(language.rules.map((rule, order) => [rule, order]));
  const orderOf = (rule: NamedRule) => orders.get(rule)!;
  const matcher = createMatcher(index, read, vocabulary);

  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { hits, steps } = matcher.match(sentence.tokens.map(({ word }) => vocabulary.symbolOf(word)));
      const found = hits.map(({ pattern, first, last }) => ({ meaning: meanings[pattern]!, first, last }));
      const admits = companyOf(found);
      const notices = settle(found, sentence, isTurn, orderOf).filter(({ rule }) => admits(rule));
      return {
        notices,
        admits,
        manners: mannersIn(found, sentence),
        reportsFault: found.some(({ meaning }) => meaning.isFault),
        steps,
      };
    },
  };
}

/** What {@link compileRules} need not work out again. @throws {Error} as it does */
export function prepare(language: Language): Prepared {
  return naming(meaningsIn(language), (sources) => preparePhrases(sources, language));
}

/** Works on patterns; an error of one names what it belongs to. */
function naming<Made>(
  phrases: ReadonlyMap<string, Meaning>,
  work: (sources: readonly string[]) => Made,
): Made {
  try {
    return work([...phrases.keys()]);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Error(`${nameOf(error.pattern, phrases.get(error.pattern)!)}: ${error.message}`, {
      cause: error,
    });
  }
}

/** All patterns, each once, with what they mean. Those of rules come last, so that more rules add to the end. */
function meaningsIn({ manners, faults, rules }: Pick<Language, 'manners' | 'faults' | 'rules'>) {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (source: string) => {
    const known = meanings.get(source);
    if (known) return known;
    const meaning: Meaning = {};
    meanings.set(source, meaning);
    return meaning;
  };
  for (const manner of manners) {
    for (const source of manner.patterns) {
      const meaning = meaningOf(source);
      meaning.manners = [...(meaning.manners ?? []), manner];
    }
  }
  for (const source of faults) meaningOf(source).isFault = true;
  for (const rule of rules) {
    for (const role of roles) {
      for (const source of rule[role] ?? []) {
        const meaning = meaningOf(source);
        meaning[role] = (meaning[role] ?? new Set()).add(rule);
      }
    }
  }
  return meanings;
}

function mannersIn(found: readonly Found[], { ending }: Sentence): ReadonlySet<Manner> {
  const manners = new Set<Manner>();
  for (const { meaning } of found) {
    for (const manner of meaning.manners ?? []) {
      if (manner.ending === undefined || manner.ending === ending) manners.add(manner);
    }
  }
  return manners;
}

function nameOf(source: string, { manners, isFault, ...meaning }: Meaning): string {
  if (manners) return `Manner “${manners[0]!.name}”`;
  if (isFault) return `Fault “${source}”`;
  const [rule] = Object.values(meaning).flatMap((rules) => [...rules]);
  return `Rule ${rule!.category}/${rule!.id}`;
}

function companyOf(found: readonly Found[]): (rule: NamedRule) => boolean {
  const wanted = new Set<NamedRule>();
  const unwanted = new Set<NamedRule>();
  for (const { meaning } of found) {
    for (const rule of meaning.onlyWith ?? []) wanted.add(rule);
    for (const rule of meaning.notWith ?? []) unwanted.add(rule);
  }
  return (rule) => (!rule.onlyWith || wanted.has(rule)) && !unwanted.has(rule);
}

/** For each rule: leftmost first, then longest, none overlapping, none that an exception touches or reaches. */
function settle(
  found: readonly Found[],
  sentence: Sentence,
  isTurn: (word: string) => boolean,
  orderOf: (rule: NamedRule) => number,
): Notice[] {
  const excepted = new Map<NamedRule, ReadonlySet<number>>();
  const settled: Notice[] = [];
  const taken = new Map<NamedRule, number>();
  const candidates = found
    .flatMap(({ meaning, first, last }) =>
      [...(meaning.patterns ?? [])].map((rule) => ({ rule, first, last })),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last || orderOf(a.rule) - orderOf(b.rule));
  for (const notice of candidates) {
    const { rule, first, last } = notice;
    if (first <= (taken.get(rule) ?? -1)) continue;
    const tokens = excepted.get(rule) ?? exceptedTokens(rule, found, sentence, isTurn);
    excepted.set(rule, tokens);
    if (touches(notice, tokens) || liesInTongs(spanOf(notice, sentence), sentence)) continue;
    taken.set(rule, last);
    settled.push(notice);
  }
  return settled;
}

/** The tokens on which a rule is silent. */
function exceptedTokens(
  rule: NamedRule,
  found: readonly Found[],
  { tokens: words }: Sentence,
  isTurn: (word: string) => boolean,
): ReadonlySet<number> {
  const tokens = new Set<number>();
  /** The token up to which an earlier phrase reached already. */
  let reached = 0;
  for (const { meaning, first, last } of found) {
    const reachesOn = meaning.notAfter?.has(rule);
    if (!reachesOn && !meaning.except?.has(rule)) continue;
    for (let at = first; at <= last; at++) tokens.add(at);
    if (!reachesOn) continue;
    reached = Math.max(last + 1, reached);
    for (; reached < words.length && !isTurn(words[reached]!.word); reached++) tokens.add(reached);
  }
  return tokens;
}

function touches({ first, last }: Notice, tokens: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (tokens.has(at)) return true;
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
