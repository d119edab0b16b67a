import type { Language } from './language';
import type { Manner } from './manner';
import type { TokenRange } from './matcher';
import type { Sentence } from './parse';
import { openPhrases, type Prepared, preparePhrases } from './phrases';
import type { NamedRule } from './rule';
import { addMeanings, createSeeking, type Fields, naming } from './seeking';
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

/** What a pattern means: which rules have it in which of their fields, what manner it is, whether it reports a fault. */
type Meaning = Fields<NamedRule> & { manners?: Manner[]; isFault?: true };

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const meanings = meaningsIn(language);
  const phrases = naming(meanings, nameOf, (sources) => openPhrases(sources, language, 'rules'));
  const tokenize = createTokenizer({ ...language, isKnown: (word) => phrases.vocabulary.has(word) });
  const seek = createSeeking<NamedRule, Meaning>([...meanings.values()], language.rules, phrases, language);
  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { found, seen, admits, steps } = seek(sentence);
      return {
        notices: seen.map(({ seeker, first, last }) => ({ rule: seeker, first, last })),
        admits,
        manners: mannersIn(
          found.map(({ meaning }) => meaning),
          sentence,
        ),
        reportsFault: found.some(({ meaning }) => meaning.isFault),
        steps,
      };
    },
  };
}

/** What {@link compileRules} need not work out again. @throws {Error} as it does */
export function prepareRules(language: Language): Prepared {
  return naming(meaningsIn(language), nameOf, (sources) => preparePhrases(sources, language));
}

/** All patterns, each once, with what they mean. Those of rules come last, so that more rules add to the end. */
function meaningsIn({ manners, faults, rules }: Pick<Language, 'manners' | 'faults' | 'rules'>) {
  const meanings = new Map<string, Meaning>();
  for (const manner of manners) {
    for (const source of manner.patterns) {
      const meaning = meanings.get(source) ?? {};
      meanings.set(source, { ...meaning, manners: [...(meaning.manners ?? []), manner] });
    }
  }
  for (const source of faults) meanings.set(source, { ...meanings.get(source), isFault: true });
  addMeanings<NamedRule, Meaning>(meanings, rules, () => ({}));
  return meanings;
}

function mannersIn(meanings: readonly Meaning[], { ending }: Sentence): ReadonlySet<Manner> {
  const manners = new Set<Manner>();
  for (const meaning of meanings) {
    for (const manner of meaning.manners ?? []) {
      if (manner.ending === undefined || manner.ending === ending) manners.add(manner);
    }
  }
  return manners;
}

function nameOf(source: string, { manners, isFault, ...fields }: Meaning): string {
  if (manners) return `Manner “${manners[0]!.name}”`;
  if (isFault) return `Fault “${source}”`;
  const [rule] = Object.values(fields).flatMap((rules) => [...rules]);
  return `Rule ${rule!.category}/${rule!.id}`;
}
