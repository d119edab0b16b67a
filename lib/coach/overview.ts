import type { HeatPoint, Overview } from '@/lib/model';
import type { Heard, Matter } from './matter';

/** The conversation at a glance. */
export function overviewOf({ thread }: Matter): Overview {
  return { heat: thread.map(heatPoint), feelings: [], asks: [], facts: [], threats: [], people: [] };
}

function heatPoint({ message: { from, name, sentAt }, assessment: { heat, level } }: Heard): HeatPoint {
  return { from, ...(name ? { name } : {}), ...(sentAt ? { sentAt } : {}), heat, level };
}
