import type { Severity, Thresholds } from '@/lib/model';
import { type Pack, severityOf } from '@/lib/packs/format';
import type { PackOrigin } from '@/lib/packs/layers';
import { member, t } from '@/lib/text';

/** How firm a rule is, or that it is off: what a pack may say of a built-in one. */
export type RuleLevel = Pack['builtIn'][string];
export const ruleLevels = ['off', 'advise', 'expect', 'require'] as const satisfies readonly RuleLevel[];

/** Whose word it is. */
export type Source = PackOrigin | 'built-in';

export function sourceWords(source: Source): string {
  return t(`set_source_${member(source)}`);
}

/** A level in a word, as packs name it; what is none of them, such as a slip in the text, as it stands. */
export function ruleLevelWords(level: string): string {
  const known = ruleLevels.find((each) => each === level);
  if (known === undefined) return level;
  return known === 'off' ? t('set_off') : t(`edit_level_${known}`);
}

/** The level that packs give a built-in rule of this severity where they leave it alone. */
export function usualLevel(severity: Severity): RuleLevel {
  return ruleLevels.find((level) => level !== 'off' && severityOf[level] === severity)!;
}

/** In the order in which they are shown. */
export const thresholdKeys = [
  'callAfterTurns',
  'managerAfterRounds',
  'supportAfterMessages',
] as const satisfies readonly (keyof Thresholds)[];
