import type { RuleDraft } from '@/lib/packs/draft';
import { t } from '@/lib/text';
import type { PlacedProblem } from './pack-backend';

const unnamed = 'new-rule';

/** What a new rule begins with: a name that is free, and the level that most rules have. */
export function newRule(rules: readonly RuleDraft[]) {
  return { id: freeName(unnamed, rules), level: 'expect' };
}

/** A name for a new rule that has none of its own yet, after its first phrase; null where it has one. */
export function nameAfter(phrase: string, at: number, rules: readonly RuleDraft[]): string | null {
  const rule = rules[at];
  if (!rule || rule.patterns.length > 0 || !new RegExp(`^${unnamed}(?:-\\d+)?$`).test(rule.id)) return null;
  const name = asName(phrase).split('-').slice(0, 4).join('-');
  return name === '' ? null : freeName(name, rules);
}

/** Another rule like one of these, under a name of its own. */
export function duplicateOf(rules: readonly RuleDraft[], at: number) {
  const rule = rules[at]!;
  const { id, ...parts } = rule;
  const filled = Object.entries(parts).filter(([, value]) => value.length > 0);
  return { id: freeName(id, rules), ...Object.fromEntries(filled) };
}

function freeName(wanted: string, rules: readonly RuleDraft[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** Words as the name of a rule: `Per policy!` is `per-policy`. */
export function asName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** What speaks against a name for the rule at a place; null where nothing does. */
export function nameProblem(
  name: string,
  at: number,
  rules: readonly RuleDraft[],
  builtIn: readonly { readonly id: string }[],
): string | null {
  if (name === '') return t('edit_nameEmpty');
  if (rules.some(({ id }, other) => id === name && other !== at)) return t('edit_nameTaken', { name });
  if (builtIn.some(({ id }) => id === name)) return t('edit_nameBuiltIn', { name });
  return null;
}

/** How many problems each rule has, by its place. */
export function problemCounts(problems: readonly PlacedProblem[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { path } of problems) {
    const [part, at] = path;
    if (part === 'rules' && typeof at === 'number') counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
