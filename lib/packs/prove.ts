import { createEngine, type Engine } from '@/lib/engine/assess';
import type { Language } from '@/lib/engine/language';
import { PatternError } from '@/lib/engine/pattern';
import type { PatternParser } from '@/lib/engine/pattern-parser';
import { createParser } from '@/lib/engine/phrases';
import { t } from '@/lib/text';
import { crowdedIn } from './crowded';
import { isFlag, quoted } from './examples';
import type { Pack } from './format';
import type { Flaw, Path } from './locate';
import { didYouMean } from './nearest';
import { patternWords } from './pattern-words';
import { patternsIn } from './patterns';
import { proveRule } from './prove-rule';
import { withPack } from './with-pack';

/** What examples are asked, an example of a flag once more for each suggestion: a bound for what proving may cost. */
const mostQuestions = 50_000;

/** What is wrong with a pack that has the shape of one: its names, its patterns, and what it does to its own examples. */
export function provePack(pack: Pack, language: Language): readonly Flaw[] {
  const flaws = flawsAsWritten(pack, language);
  if (flaws.length > 0) return flaws;
  const crowded = crowdedIn(pack, language);
  return crowded.length > 0 ? crowded : flawsAtWork(pack, createEngine(withPack(language, pack)));
}

/** What can be told of a pack before it is tried: of its names and its patterns, and whether it is too much to try. */
export function flawsAsWritten(pack: Pack, language: Language): readonly Flaw[] {
  const questions = pack.rules.reduce(
    (sum, { flags, passes, suggestions }) => sum + flags.length * (1 + suggestions.length) + passes.length,
    0,
  );
  if (questions > mostQuestions) {
    return [
      {
        path: ['rules'],
        isKey: true,
        words: t('flaw_manyExamples'),
      },
    ];
  }
  return [
    ...twiceNamed(pack, language),
    ...unreadable(pack, createParser(language)),
    ...switches(pack, language),
  ];
}

/**
 * What a pack does that it should not, to its own examples and phrases.
 *
 * @param engine with the rules of the pack
 */
export function flawsAtWork(pack: Pack, engine: Engine): readonly Flaw[] {
  return [
    ...pack.rules.flatMap((rule, n) => proveRule(rule, engine).map((flaw) => under(['rules', n], flaw))),
    ...phraseFlaws(pack, engine),
  ];
}

function under(path: Path, flaw: Flaw): Flaw {
  return { ...flaw, path: [...path, ...flaw.path] };
}

function twiceNamed({ rules }: Pack, language: Language): Flaw[] {
  const builtIn = new Set(language.rules.map(({ id }) => id));
  const known = new Set<string>();
  return rules.flatMap(({ id }, n) => {
    const path = ['rules', n, 'id'];
    if (builtIn.has(id)) {
      return [{ path, words: t('flaw_builtInName', { name: id }) }];
    }
    const isTwice = known.has(id);
    known.add(id);
    return isTwice ? [{ path, words: t('flaw_nameTaken', { name: id }) }] : [];
  });
}

function unreadable(pack: Pack, parse: PatternParser): Flaw[] {
  return patternsIn(pack).flatMap(({ path, pattern }): Flaw[] => {
    const error = patternError(pattern, parse);
    if (!error) return [];
    return [{ path, offset: error.position, words: patternWords(error) }];
  });
}

function patternError(pattern: string, parse: PatternParser): PatternError | undefined {
  try {
    parse(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

function switches({ builtIn }: Pack, language: Language): Flaw[] {
  const judging = new Map(language.rules.map(({ id, judges }) => [id, judges]));
  return Object.keys(builtIn).flatMap((id): Flaw[] => {
    const judges = judging.get(id);
    const path = ['builtIn', id];
    if (!judges) {
      return [
        {
          path,
          isKey: true,
          words: `${t('flaw_noBuiltIn')} ${didYouMean(id, judging.keys())}`.trim(),
        },
      ];
    }
    if (judges !== 'incoming') return [];
    return [
      {
        path,
        isKey: true,
        words: t('flaw_incoming'),
      },
    ];
  });
}

function phraseFlaws({ phrases }: Pack, engine: Engine): Flaw[] {
  const practices = phrases.map(({ practice }) => practice);
  return phrases.flatMap(({ practice, text }, n): Flaw[] => {
    if (practices.indexOf(practice) < n) {
      return [{ path: ['phrases', n], words: t('flaw_phraseTwice', { practice }) }];
    }
    const [flag] = engine.assessDraft(text).findings.filter(isFlag);
    if (!flag) return [];
    const words = t('flaw_phraseFlagged', { rule: flag.rule, words: quoted(text, [flag]) });
    return [{ path: ['phrases', n, 'text'], words }];
  });
}
