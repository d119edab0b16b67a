import type { HeatPoint, Overview } from '@/lib/model';
import { asksOf } from './asks';
import { threatOfHarmIn } from './danger';
import { faultsIn } from './faults';
import { feltIn } from './feelings';
import { type Heard, type Matter, quote } from './matter';

/** The conversation at a glance. */
export function overviewOf(matter: Matter): Overview {
  const { thread, newest } = matter;
  return {
    heat: thread.map(heatPoint),
    feelings: newest ? feelingsIn(newest) : [],
    asks: asksOf(matter),
    facts: newest ? faultsIn(newest).map((span) => quote(newest, span)) : [],
    threats: newest ? saidToDo(newest) : [],
    people: [],
  };
}

/** What they say they will do, in their words: harm, the law, reviews, leaving. In order. */
function saidToDo(heard: Heard): readonly string[] {
  const ultimatums = heard.assessment.findings.filter(({ category }) => category === 'ultimatum');
  return [...threatOfHarmIn(heard), ...ultimatums]
    .toSorted((a, b) => a.start - b.start)
    .map((span) => quote(heard, span));
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
