import type { Engine } from '@/lib/engine/assess';
import type { DraftAssessment, Finding, Span, Suggestion } from '@/lib/model';
import { t } from '@/lib/text';
import { isFlag, quoted, readExample } from './examples';
import type { PackRule } from './format';
import type { Flaw } from './locate';

/** An example of what a rule flags, and what the rule alone makes of it. */
interface Tried extends Pick<DraftAssessment, 'findings' | 'unjudged'> {
  readonly path: Flaw['path'];
  readonly text: string;
  readonly marked: readonly Span[];
}

/**
 * What is wrong with what a rule does to its own examples; paths are within the rule.
 *
 * @param engine with all rules of the pack
 */
export function proveRule(rule: PackRule, engine: Engine): readonly Flaw[] {
  const judgeAlone = (text: string) => engine.assessDraft(text, { mayApply: ({ id }) => id === rule.id });
  const tried = rule.flags.map((written, n): Tried => {
    const example = readExample(written);
    return { path: ['flags', n], ...example, ...judgeAlone(example.text) };
  });
  const flaws = [
    ...flagFlaws(tried),
    ...rule.passes.flatMap((text, n): Flaw[] => {
      const { findings, unjudged } = judgeAlone(text);
      if (unjudged) return [{ path: ['passes', n], words: t(`flaw_unjudged_${unjudged}`) }];
      if (findings.length === 0) return [];
      return [{ path: ['passes', n], words: t('flaw_flagsPass', { words: quoted(text, findings) }) }];
    }),
  ];
  return flaws.length > 0 ? flaws : suggestionFlaws(rule, tried, engine);
}

function flagFlaws(tried: readonly Tried[]): readonly Flaw[] {
  if (tried.every(({ findings, unjudged }) => findings.length === 0 && !unjudged)) {
    return [{ path: ['id'], words: t('flaw_neverFires') }];
  }
  return tried.flatMap(({ path, unjudged, ...example }): Flaw[] => {
    const words = unjudged ? t(`flaw_unjudged_${unjudged}`) : differenceWords(example);
    return words === undefined ? [] : [{ path, words }];
  });
}

/** What an example marks and what the rule flags in it, where they differ. */
function differenceWords({ text, marked, findings }: Pick<Tried, 'text' | 'marked' | 'findings'>) {
  if (marked.length === 0) return t('flaw_unmarked');
  if (findings.length === 0) return t('flaw_unflagged', { words: quoted(text, marked) });
  const isSame =
    findings.length === marked.length &&
    findings.every(({ start, end }, at) => start === marked[at]!.start && end === marked[at]!.end);
  if (isSame) return undefined;
  return t('flaw_otherWords', { flagged: quoted(text, findings), marked: quoted(text, marked) });
}

/** Suggestions which, taken, leave the words flagged, by this rule or another. Of each the first. */
function suggestionFlaws(
  { id, suggestions }: Pick<PackRule, 'id' | 'suggestions'>,
  tried: readonly Tried[],
  engine: Engine,
): readonly Flaw[] {
  const found = new Map<string, Flaw>();
  for (const { text, findings } of tried) {
    const flagged = new Set(flagsOf(text, engine).map(({ rule }) => rule));
    for (const suggestion of findings[0]?.suggestions ?? []) {
      const { path, key } = placeOf(suggestion, suggestions);
      if (found.has(key)) continue;
      const mended = text.slice(0, suggestion.start) + suggestion.replacement + text.slice(suggestion.end);
      const after = engine.assessDraft(mended, { mayApply: (rule) => rule.id === id }).findings;
      const [other] = flagsOf(mended, engine).filter(({ rule }) => rule !== id && !flagged.has(rule));
      const words =
        after.length >= findings.length ? stillFlagged(mended, after) : other && newlyFlagged(mended, other);
      if (words) found.set(key, { path, words });
    }
  }
  return [...found.values()];
}

function flagsOf(text: string, engine: Engine): readonly Finding[] {
  return engine.assessDraft(text).findings.filter(isFlag);
}

/** Which suggestion of the rule this was, before it was made to fit its place. */
function placeOf({ replacement }: Suggestion, suggestions: PackRule['suggestions']) {
  const at = suggestions.findIndex((each) => {
    const words = typeof each === 'string' ? each : each.sentence;
    return words.toLowerCase() === replacement.toLowerCase();
  });
  const path = at < 0 ? ['suggestions'] : ['suggestions', at];
  return { path, key: path.join() };
}

function stillFlagged(mended: string, findings: readonly Finding[]): string {
  return t('flaw_stillFlags', { text: mended, words: quoted(mended, findings) });
}

function newlyFlagged(mended: string, finding: Finding): string {
  return t('flaw_nowFlags', { rule: finding.rule, text: mended, words: quoted(mended, [finding]) });
}
