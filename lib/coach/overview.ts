import type { HeatPoint, Overview } from '@/lib/model';
import { feltIn } from './feelings';
import { type Heard, type Matter, quote } from './matter';

/** The conversation at a glance. */
export function overviewOf({ thread, newest }: Matter): Overview {
  return {
    heat: thread.map(heatPoint),
    feelings: newest ? feelingsIn(newest) : [],
    asks: [],
    facts: [],
    threats: [],
    people: [],
  };
}

/** Each feeling once, where it is told first. */
function feelingsIn(heard: Heard): Overview['feelings'] {
  const felt = feltIn(heard);
  return felt
    .filter(({ feeling }, at) => felt.findIndex((other) => other.feeling === feeling) === at)
    .map(({ feeling, span }) => ({ feeling, words: quote(heard, span) }));
}

function heatPoint({ message: { from, name, sentAt }, assessment: { heat, level } }: Heard): HeatPoint {
  return { from, ...(name ? { name } : {}), ...(sentAt ? { sentAt } : {}), heat, level };
}
