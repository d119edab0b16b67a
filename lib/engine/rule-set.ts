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

/** Who seeks words: a rule or a cue. */
type Seeker = NamedRule | Cue;

/** What a pattern means: who has it in which of their fields, what manner it is, whether it reports a fault. */
type Meaning = { [role in (typeof roles)[number]]?: Set<Seeker> } & {
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
  const { vocabulary, index, read } = naming(language, phrases, (sources) => openPhrases(sources, language));
  const tokenize = createTokenizer({ ...language, isKnown: (word) => vocabulary.has(word) });
  const isTurn = (word: string) => language.turnWords.has(word);
  const seekers: readonly Seeker[] = [...Object.values(language.cues), ...language.rules];
  const orders = new Map(seekers.map((seeker, order) => [seeker, order]));
  const orderOf = (seeker: Seeker) => orders.get(seeker)!;
  const matcher = createMatcher(index, read, vocabulary);

  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { hits, steps } = matcher.match(sentence.tokens.map(({ word }) => vocabulary.symbolOf(word)));
      const found = hits.map(({ pattern, first, last }) => ({ meaning: meanings[pattern]!, first, last }));
      const admits = companyOf(found);
      const settled = settle(found, sentence, isTurn, orderOf).filter(({ seeker }) => admits(seeker));
      return {
        notices: settled.flatMap(({ seeker, ...range }) =>
          isRule(seeker) ? [{ rule: seeker, ...range }] : [],
        ),
        cues: settled.flatMap(({ seeker, ...range }) =>
          !isRule(seeker) && isOfKind(seeker, sentence) ? [{ cue: seeker, ...range }] : [],
        ),
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
  return naming(language, meaningsIn(language), (sources) => preparePhrases(sources, language));
}

/** Works on patterns; an error of one names what it belongs to. */
function naming<Made>(
  { cues }: Language,
  phrases: ReadonlyMap<string, Meaning>,
  work: (sources: readonly string[]) => Made,
): Made {
  try {
    return work([...phrases.keys()]);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Error(`${nameOf(error.pattern, phrases.get(error.pattern)!, cues)}: ${error.message}`, {
      cause: error,
    });
  }
}

/** All patterns, each once, with what they mean. Those of rules come last, so that more rules add to the end. */
function meaningsIn({
  manners,
  faults,
  cues,
  rules,
}: Pick<Language, 'manners' | 'faults' | 'cues' | 'rules'>) {
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
  for (const seeker of [...Object.values(cues), ...rules]) {
    for (const role of roles) {
      for (const source of seeker[role] ?? []) {
        const meaning = meaningOf(source);
        meaning[role] = (meaning[role] ?? new Set()).add(seeker);
      }
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

function mannersIn(found: readonly Found[], { ending }: Sentence): ReadonlySet<Manner> {
  const manners = new Set<Manner>();
  for (const { meaning } of found) {
    for (const manner of meaning.manners ?? []) {
      if (manner.ending === undefined || manner.ending === ending) manners.add(manner);
    }
  }
  return manners;
}

function nameOf(source: string, { manners, isFault, ...meaning }: Meaning, cues: Language['cues']): string {
  if (manners) return `Manner “${manners[0]!.name}”`;
  if (isFault) return `Fault “${source}”`;
  const [seeker] = Object.values(meaning).flatMap((seekers) => [...seekers]);
  return isRule(seeker!)
    ? `Rule ${seeker.category}/${seeker.id}`
    : `Cue ${Object.keys(cues).find((id) => cues[id] === seeker)}`;
}

function companyOf(found: readonly Found[]): (seeker: Seeker) => boolean {
  const wanted = new Set<Seeker>();
  const unwanted = new Set<Seeker>();
  for (const { meaning } of found) {
    for (const seeker of meaning.onlyWith ?? []) wanted.add(seeker);
    for (const seeker of meaning.notWith ?? []) unwanted.add(seeker);
  }
  return (seeker) => (!seeker.onlyWith || wanted.has(seeker)) && !unwanted.has(seeker);
}

/** What a rule or a cue sees in a sentence. */
interface Seen extends TokenRange {
  readonly seeker: Seeker;
}

/** For each rule and cue: leftmost first, then longest, none overlapping, none that an exception touches or reaches. */
function settle(
  found: readonly Found[],
  sentence: Sentence,
  isTurn: (word: string) => boolean,
  orderOf: (seeker: Seeker) => number,
): Seen[] {
  const excepted = new Map<Seeker, ReadonlySet<number>>();
  const settled: Seen[] = [];
  const taken = new Map<Seeker, number>();
  const candidates = found
    .flatMap(({ meaning, first, last }) =>
      [...(meaning.patterns ?? [])].map((seeker) => ({ seeker, first, last })),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last || orderOf(a.seeker) - orderOf(b.seeker));
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

/** The tokens on which a rule or a cue is silent. */
function exceptedTokens(
  seeker: Seeker,
  found: readonly Found[],
  { tokens: words }: Sentence,
  isTurn: (word: string) => boolean,
): ReadonlySet<number> {
  const tokens = new Set<number>();
  /** The token up to which an earlier phrase reached already. */
  let reached = 0;
  for (const { meaning, first, last } of found) {
    const reachesOn = meaning.notAfter?.has(seeker);
    if (!reachesOn && !meaning.except?.has(seeker)) continue;
    for (let at = first; at <= last; at++) tokens.add(at);
    if (!reachesOn) continue;
    reached = Math.max(last + 1, reached);
    for (; reached < words.length && !isTurn(words[reached]!.word); reached++) tokens.add(reached);
  }
  return tokens;
}

function touches({ first, last }: TokenRange, tokens: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (tokens.has(at)) return true;
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
