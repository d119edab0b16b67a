import type { PackDraft } from '@/lib/packs/draft';
import type { Path } from '@/lib/packs/locate';
import type { PlacedProblem } from './pack-backend';

/** What every part of the pack editor draws from and writes to. */
export interface PackPaneProps {
  readonly draft: PackDraft;
  readonly problems: readonly PlacedProblem[];
  /**
   * Changes what stands at a place of the pack, such as `['rules', 2, 'level']`; `undefined` takes the key or the entry
   * away. An empty list or text takes its key away, too.
   */
  readonly onChange: (path: Path, value: unknown) => void;
}

/** The problems at a place and below it. */
export function problemsAt(problems: readonly PlacedProblem[], path: Path): readonly PlacedProblem[] {
  return problems.filter((problem) => path.every((step, at) => problem.path[at] === step));
}
