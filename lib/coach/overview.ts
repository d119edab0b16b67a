import type { HeatPoint, Overview } from '@/lib/model';
import { asksOf } from './asks';
import type { Heard, Matter } from './matter';

/** The conversation at a glance. */
export function overviewOf(matter: Matter): Overview {
  const { thread } = matter;
  return {
    heat: thread.map(heatPoint),
    feelings: [],
    asks: asksOf(matter),
    facts: [],
    threats: [],
    people: [],
  };
}

function heatPoint({ message: { from, name, sentAt }, assessment: { heat, level } }: Heard): HeatPoint {
  return { from, ...(name ? { name } : {}), ...(sentAt ? { sentAt } : {}), heat, level };
}
