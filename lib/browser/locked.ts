import type { DraftAssessment } from '@/lib/model';
import type { Layers } from '@/lib/packs/layers';
import { policy, type StoredPolicy } from './storage';

/** What the administrator's pack says, where people are not to set it aside for good. */

/** Whether the administrator's pack is in force and locked. */
export async function isPolicyLocked(): Promise<boolean> {
  return isLockedBy(await policy.getValue());
}

/** The same of what was read. */
export function isLockedBy(stored: StoredPolicy | null): boolean {
  return stored?.isLocked === true && stored.pack !== null;
}

/** The rules that a policy has or sets, by their ids. */
export function rulesOf({ policy: pack }: Layers): ReadonlySet<string> {
  return new Set(pack ? [...pack.rules.map(({ id }) => id), ...Object.keys(pack.builtIn)] : []);
}

/** Says of each finding whether it is locked. */
export function withLocks(assessment: DraftAssessment, locked: ReadonlySet<string>): DraftAssessment {
  if (locked.size === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((finding) =>
      locked.has(finding.rule) ? { ...finding, isLocked: true } : finding,
    ),
  };
}
