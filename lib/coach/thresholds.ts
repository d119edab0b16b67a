import type { Thresholds } from '@/lib/model';
import type { Matter } from './matter';

/** As practices.md has them. */
const usual: Thresholds = { callAfterTurns: 7, managerAfterRounds: 2, supportAfterMessages: 4 };

/** From when on some advice is given: as the team has set it, else as usual. */
export function thresholdsOf({ thresholds }: Pick<Matter, 'thresholds'>): Thresholds {
  return { ...usual, ...thresholds };
}
