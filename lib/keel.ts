import { bands } from '@/lib/engine/heat/heat';
import { total } from '@/lib/engine/score';
import { type DraftAssessment, type IncomingAssessment, type Level, levels } from '@/lib/model';

/** How a score is drawn: as the horizon in a porthole. The panel and the pill by the compose box draw the same. */
export interface Keel {
  /** The score as people read it: whole. The rest goes by this number too, so that it never contradicts it. */
  readonly number: number;
  /** Degrees clockwise: 0 lies level, the most is `mostTilt`. */
  readonly tilt: number;
  /** Whose colour the water has; a draft never takes the colours of abuse and threats. */
  readonly level: Extract<Level, 'calm' | 'frustrated' | 'hostile'>;
}

const mostTilt = 32;
/** A plain note without a finding stands at some 86, one more warning costs 10. */
const calmFrom = 82;
const choppyFrom = 65;

/** @param score 0–100, 100 = on an even keel */
export function keelOf(score: number): Keel {
  const number = Math.round(score);
  const level = number >= calmFrom ? 'calm' : number >= choppyFrom ? 'frustrated' : 'hostile';
  return { number, tilt: (mostTilt * (100 - number)) / 100, level };
}

/** The score and the sum of a draft together with its subject line: each finding of either counts once. */
export function wholeScore(
  draft: DraftAssessment,
  subject?: DraftAssessment,
): Pick<DraftAssessment, 'score' | 'sum'> {
  const sum = [...draft.sum, ...(subject?.sum ?? [])];
  return { score: draft.score === null ? null : total(sum), sum };
}

/**
 * How high a message stands where heat is drawn, with bands of equal height: 0 is the foot of *calm*, 1 that of
 * *frustrated*, and so on.
 */
export function riseOf({ heat, level }: Pick<IncomingAssessment, 'heat' | 'level'>): number {
  const { from, to } = bands[level];
  return levels.indexOf(level) + (heat - from) / (to - from);
}
