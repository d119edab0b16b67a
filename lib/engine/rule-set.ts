import type { Span } from '@/lib/model';
import type { Language } from './language';
import type { Manner } from './manner';
import { createMatcher, type TokenRange } from './matcher';
import type { Sentence } from './parse';
import { PatternError } from './pattern';
import { openPhrases, type Prepared, preparePhrases } from './phrases';
import type { Cue, NamedRule } from './rule';
import { createTokenizer, type Tokenizer } from './tokens';

/** A rule that noticed something in a sentence. */
export interface Notice extends TokenRange {
  readonly rule: NamedRule;
}

/** A cue that a sentence gives. */
export interface CueNotice extends TokenRange {
  readonly cue: Cue;
}

/** What was noticed in a sentence. */
export interface Noticed {
  /** By patterns, leftmost and longest for each rule; `only` is yet to be asked. */
  readonly notices: readonly Notice[];
  /** The same of cues, of which `only` was asked. */
  readonly cues: readonly CueNotice[];
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

/** The phrases of a rule or a cue, by the field that holds them. */
const roles = ['patterns', 'except', 'notAfter', 'onlyWith', 'notWith'] as const;

/** A rule or a cue. */
type Seeker = NamedRule | Cue;

/** What a pattern in the automaton means to a rule or a cue. */
interface WordingMeaning {
  readonly seeker: Seeker;
  /** Names it where its patterns cannot be read. */
  readonly name: string;
  readonly role: (typeof roles)[number];
  /** The place of the rule among all; of two that notice the same words, the first comes first. */
  readonly order: number;
}

/** What a pattern in the automaton means: something to a rule or a cue, a manner, or that a fault is reported. */
type Meaning = WordingMeaning | { readonly manner: Manner } | { readonly fault: string };

type Found = TokenRange & WordingMeaning;

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
        'seeker' in meaning ? [{ ...meaning, first, last }] : [],
      );
      const manners = said.flatMap(({ meaning }) =>
        'manner' in meaning && isMeant(meaning.manner, sentence) ? [meaning.manner] : [],
      );
      const reportsFault = said.some(({ meaning }) => 'fault' in meaning);
      const admits = companyOf(found);
      const settled = settle(found, sentence, isTurn).filter(({ seeker }) => admits(seeker));
      const notices = settled.flatMap(({ seeker, ...range }) =>
        isRule(seeker) ? [{ rule: seeker, ...range }] : [],
      );
      const cues = settled.flatMap(({ seeker, ...range }) =>
        !isRule(seeker) && isOfKind(seeker, sentence) ? [{ cue: seeker, ...range }] : [],
      );
      return { notices, cues, admits, manners: new Set(manners), reportsFault, steps };
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
function meaningsIn({
  manners,
  faults,
  cues,
  rules,
}: Pick<Language, 'manners' | 'faults' | 'cues' | 'rules'>) {
  const meanings = new Map<string, Meaning[]>();
  const add = (source: string, meaning: Meaning) => {
    const known = meanings.get(source);
    if (known) known.push(meaning);
    else meanings.set(source, [meaning]);
  };
  for (const manner of manners) for (const source of manner.patterns) add(source, { manner });
  for (const source of faults) add(source, { fault: source });
  const named: readonly (readonly [name: string, Seeker])[] = [
    ...Object.entries(cues).map(([id, cue]) => [`Cue ${id}`, cue] as const),
    ...rules.map((rule) => [`Rule ${rule.category}/${rule.id}`, rule] as const),
  ];
  for (const [order, [name, seeker]] of named.entries()) {
    for (const role of roles) {
      for (const source of seeker[role] ?? []) add(source, { seeker, name, role, order });
    }
  }
  return meanings;
}

function isRule(seeker: Seeker): seeker is NamedRule {
  return 'judges' in seeker;
}

function isOfKind({ only }: Cue, { ending }: Sentence): boolean {
  return only === undefined || (only === 'question') === (ending === '?');
}

function isMeant({ ending }: Manner, sentence: Sentence): boolean {
  return ending === undefined || ending === sentence.ending;
}

function nameOf(meaning: Meaning): string {
  if ('fault' in meaning) return `Fault “${meaning.fault}”`;
  if ('manner' in meaning) return `Manner “${meaning.manner.name}”`;
  return meaning.name;
}

function companyOf(found: readonly Found[]): (seeker: Seeker) => boolean {
  const seekersIn = (wanted: WordingMeaning['role']) =>
    new Set(found.filter(({ role }) => role === wanted).map(({ seeker }) => seeker));
  const wanted = seekersIn('onlyWith');
  const unwanted = seekersIn('notWith');
  return (seeker) => (!seeker.onlyWith || wanted.has(seeker)) && !unwanted.has(seeker);
}

/** For each rule and cue: leftmost first, then longest, none overlapping, none that an exception touches or reaches. */
function settle(
  found: readonly Found[],
  sentence: Sentence,
  isTurn: (word: string) => boolean,
): (TokenRange & Pick<Found, 'seeker'>)[] {
  const excepted = exceptedTokens(found, sentence, isTurn);
  const settled: (TokenRange & Pick<Found, 'seeker'>)[] = [];
  const taken = new Map<Seeker, number>();
  const candidates = found
    .filter(({ role }) => role === 'patterns')
    .sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
  for (const { seeker, first, last } of candidates) {
    const notice = { seeker, first, last };
    if (first <= (taken.get(seeker) ?? -1)) continue;
    if (touches(notice, excepted.get(seeker)) || liesInTongs(spanOf(notice, sentence), sentence)) continue;
    taken.set(seeker, last);
    settled.push(notice);
  }
  return settled;
}

function exceptedTokens(
  found: readonly Found[],
  { tokens: words }: Sentence,
  isTurn: (word: string) => boolean,
): Map<Seeker, Set<number>> {
  const excepted = new Map<Seeker, Set<number>>();
  /** For each, the token up to which an earlier phrase reached already. */
  const reached = new Map<Seeker, number>();
  for (const { seeker, role, first, last } of found) {
    if (role !== 'except' && role !== 'notAfter') continue;
    const tokens = excepted.get(seeker) ?? new Set();
    for (let at = first; at <= last; at++) tokens.add(at);
    if (role === 'notAfter') {
      let at = Math.max(last + 1, reached.get(seeker) ?? 0);
      for (; at < words.length && !isTurn(words[at]!.word); at++) tokens.add(at);
      reached.set(seeker, at);
    }
    excepted.set(seeker, tokens);
  }
  return excepted;
}

function touches({ first, last }: TokenRange, tokens: ReadonlySet<number> | undefined): boolean {
  for (let at = first; tokens && at <= last; at++) if (tokens.has(at)) return true;
  return false;
}

/** The place of a notice in the text. */
export function spanOf({ first, last }: TokenRange, { tokens }: Sentence): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** Words that are all in quotation marks are somebody else's. */
function liesInTongs({ start, end }: Span, { quoted }: Sentence): boolean {
  return quoted.some((quote) => quote.start <= start && end <= quote.end);
}
