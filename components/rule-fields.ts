import type { RuleDraft } from '@/lib/packs/draft';
import type { Path } from '@/lib/packs/locate';
import type { PlacedProblem } from './pack-backend';

/** What the fields of a rule draw from and write to. */
export interface RuleFieldsProps {
  readonly rule: RuleDraft;
  /** Of this rule; paths begin in it. */
  readonly problems: readonly PlacedProblem[];
  /** Changes a part of the rule, or what is within it. */
  readonly onChange: (path: Path, value: unknown) => void;
}

/** What is wrong with a part as a whole, or with the entry at a place of it. */
export function wordsAt(problems: readonly PlacedProblem[], part: string, at?: number): string[] {
  return problems.filter(({ path }) => path[0] === part && path[1] === at).map(({ words }) => words);
}
