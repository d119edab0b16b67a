import type { Pack } from './format';
import type { Path } from './locate';

const fields = ['patterns', 'except', 'notAfter', 'onlyWith', 'notWith'] as const;

/** A pattern of a rule, and where it stands in the pack. */
interface PlacedPattern {
  readonly path: Path;
  readonly field: (typeof fields)[number];
  readonly pattern: string;
}

/** All patterns of a pack, rule by rule. */
export function patternsIn({ rules }: Pick<Pack, 'rules'>): readonly PlacedPattern[] {
  return rules.flatMap((rule, n) =>
    fields.flatMap((field) =>
      (rule[field] ?? []).map((pattern, at) => ({ path: ['rules', n, field, at], field, pattern })),
    ),
  );
}
