import type { Language } from './language';
import type { Manner } from './manner';
import type { TokenRange } from './matcher';
import { type Meanings, openMeanings } from './meanings';
import type { Sentence } from './parse';
import { openPhrases, preparePhrases } from './phrases';
import { type Prepared, preparedFor } from './prepared';
import type { NamedRule } from './rule';
import { createSeeking, type Fields, naming, ownersByField, usesIn } from './seeking';
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
  /** What rules want nearby, where the sentence says it. */
  readonly neighbours: readonly Notice[];
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

/** What a pattern means: which rules have it in which of their fields, what manners it is, whether it reports a fault. */
type Meaning = Fields<NamedRule> & {
  readonly manners?: ReadonlySet<Manner>;
  readonly faults?: ReadonlySet<string>;
};

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function compileRules(language: Language): RuleSet {
  const meanings = meaningsIn(language);
  const phrases = naming(meanings, nameOf, () =>
    openPhrases(meanings, language, preparedFor(language)?.rules),
  );
  const tokenize = createTokenizer({ ...language, isKnown: (word) => phrases.vocabulary.has(word) });
  const seek = createSeeking<NamedRule, Meaning>(meanings, language.rules, phrases, language);
  return {
    tokenize,
    detectors: language.rules.filter((rule) => rule.detect),
    notice(sentence) {
      const { found, seen, admits, steps } = seek(sentence);
      return {
        notices: seen.map(({ seeker, first, last }) => ({ rule: seeker, first, last })),
        admits,
        neighbours: found.flatMap(({ meaning, first, last }) =>
          [...(meaning.nearby ?? [])].map((rule) => ({ rule, first, last })),
        ),
        manners: mannersIn(
          found.map(({ meaning }) => meaning),
          sentence,
        ),
        reportsFault: found.some(({ meaning }) => meaning.faults),
        steps,
      };
    },
  };
}

/** What {@link compileRules} need not work out again. @throws {Error} as it does */
export function prepareRules(language: Language): Prepared {
  const meanings = meaningsIn(language);
  return naming(meanings, nameOf, () => preparePhrases(meanings, language));
}

/** All patterns, each once, with what they mean. Those of rules come last, so that more rules add to the end. */
function meaningsIn(language: Language): Meanings<Meaning> {
  const { manners, faults, rules } = language;
  const owners = { ...ownersByField(rules), manners, faults };
  const prepared = preparedFor(language);
  if (prepared) return openMeanings<Meaning>(owners, usesIn(rules, prepared.of.rules.length), prepared.rules);
  return openMeanings<Meaning>(owners, [
    ...manners.flatMap(({ patterns }, owner) =>
      patterns.map((source) => ({ source, role: 'manners', owner })),
    ),
    ...faults.map((source, owner) => ({ source, role: 'faults', owner })),
    ...usesIn(rules),
  ]);
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

function nameOf(source: string, { manners, faults, ...fields }: Meaning): string {
  if (manners) return `Manner “${[...manners][0]!.name}”`;
  if (faults) return `Fault “${source}”`;
  const [rule] = Object.values(fields).flatMap((rules) => [...rules]);
  return `Rule ${rule!.category}/${rule!.id}`;
}
