import type { DismissalScope, Finding } from './model';

/** How far a finding may be dismissed, of how far it could be where it stands. A locked one may for its draft alone. */
export function scopesFor(
  { isLocked }: Pick<Finding, 'isLocked'>,
  scopes: readonly DismissalScope[],
): readonly DismissalScope[] {
  return isLocked ? scopes.filter((scope) => scope === 'here') : scopes;
}
