import type { Language } from '@/lib/engine/language';
import type { NamedRule } from '@/lib/engine/rule';
import { createTokenizer } from '@/lib/engine/tokens';
import { english } from '@/lib/english/index';

/** A rule with all that the case at hand does not care about filled in. */
export function rule(of: Partial<NamedRule>): NamedRule {
  return {
    id: 'a-rule',
    category: 'hostile',
    judges: 'both',
    practice: 'stay-calm',
    severity: 'warning',
    message: 'The reader may feel attacked.',
    flags: [],
    passes: [],
    ...of,
  };
}

/** English with rules of the test's own, so that no case depends on the rules that are shipped. */
export function language(rules: readonly NamedRule[], of: Partial<Language> = {}): Language {
  return { ...english, rules, maskable: ['fuck', 'shit', 'idiot', 'asshole'], ...of };
}

/** A tokenizer that knows the small words and these. */
export function tokenizer(...known: readonly string[]) {
  const words = new Set([...english.commonWords, ...known]);
  return createTokenizer({ ...language([]), isKnown: (word) => words.has(word) });
}
