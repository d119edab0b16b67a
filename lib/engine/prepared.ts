import type { PackedKeys } from './key-index';
import type { Language } from './language';
import type { PackedMeanings } from './meanings';

/** What has to be known of patterns before any is read: worked out when a bundle is built. */
export interface Prepared extends PackedKeys, PackedMeanings {
  /** The words of all patterns, the common ones first, with blanks between. */
  readonly words: string;
  /** How many patterns there are. */
  readonly count: number;
}

/** What was prepared of a language, if it was for this one: for its rules, or for the first of them. */
export function preparedFor(language: Language): Language['prepared'] {
  if (!language.prepared) return undefined;
  // Patterns know nothing of what was learned.
  const { rules, prepared: _, heatWeights: _heat, levelWeights: _levels, ...rest } = language.prepared.of;
  const isSame =
    rules.every((rule, at) => rule === language.rules[at]) &&
    Object.entries(rest).every(([name, value]) => value === language[name as keyof Language]);
  return isSame ? language.prepared : undefined;
}
