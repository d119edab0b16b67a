import { type DraftCategory, draftCategories } from '@/lib/model';
import { categoryWords } from '@/lib/words';
import type { BuiltInRule } from './pack-backend';

/** What of the built-in rules is to be seen. */
export interface BuiltInFilter {
  /** Every one of them stands in the sentence, the name or the category of a rule; in any order. */
  readonly words: string;
  readonly category: DraftCategory | null;
}

/** Rules under a heading: those that are changed, or one category. */
export interface BuiltInGroup {
  readonly category: DraftCategory | 'changed';
  readonly rules: readonly BuiltInRule[];
}

/** The rules that a filter lets through: the changed ones first, then by category. Empty groups are left out. */
export function builtInGroups(
  rules: readonly BuiltInRule[],
  { words, category }: BuiltInFilter,
  changed: ReadonlySet<string>,
): readonly BuiltInGroup[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const found = rules.filter((rule) => {
    if (category !== null && rule.category !== category) return false;
    const all = `${rule.message} ${rule.id} ${categoryWords(rule.category)}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  const rest = found.filter(({ id }) => !changed.has(id));
  const groups: readonly BuiltInGroup[] = [
    { category: 'changed', rules: found.filter(({ id }) => changed.has(id)) },
    ...draftCategories.map((each) => ({
      category: each,
      rules: rest.filter((rule) => rule.category === each),
    })),
  ];
  return groups.filter((group) => group.rules.length > 0);
}
