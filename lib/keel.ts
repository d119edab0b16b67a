import type { DraftAssessment, Level } from '@/lib/model';

/** How a score is drawn: as the horizon in a porthole. The panel and the pill by the compose box draw the same. */
export interface Keel {
  /** Degrees clockwise: 0 lies level, the most is `mostTilt`. */
  readonly tilt: number;
  /** Whose colour the water has; a draft never takes the colours of abuse and threats. */
  readonly level: Extract<Level, 'calm' | 'frustrated' | 'hostile'>;
}

const mostTilt = 32;
/** A plain note without a finding stands at some 90, one more warning costs 10. */
const calmFrom = 85;
const choppyFrom = 65;

/** @param score 0–100, 100 = on an even keel */
export function keelOf(score: number): Keel {
  const level = score >= calmFrom ? 'calm' : score >= choppyFrom ? 'frustrated' : 'hostile';
  return { tilt: (mostTilt * (100 - score)) / 100, level };
}

/** The score and the sum of a draft together with its subject line: each finding of either counts once. */
export function wholeScore(
  draft: DraftAssessment,
  subject?: DraftAssessment,
): Pick<DraftAssessment, 'score' | 'sum'> {
  const sum = [...draft.sum, ...(subject?.sum ?? [])];
  const points = sum.reduce((total, deduction) => total + deduction.points, 0);
  return { score: draft.score === null ? null : Math.max(0, 100 - points), sum };
}
