import type { HeatPoint, Overview } from '@/lib/model';
import { asksOf } from './asks';
import { threatOfHarmIn } from './danger';
import { faultsIn } from './faults';
import { feltIn } from './feelings';
import { type Heard, type Matter, quote } from './matter';
import { peopleOf } from './people';
import { overlap } from './spans';

/** The conversation at a glance. */
export function overviewOf(matter: Matter): Overview {
  const { thread, newest } = matter;
  return {
    heat: thread.map(heatPoint),
    feelings: newest ? feelingsIn(newest) : [],
    asks: asksOf(matter),
    facts: newest ? faultsIn(newest).map((span) => quote(newest, span)) : [],
    threats: newest ? threatsIn(newest) : [],
    people: peopleSeen(matter),
  };
}

/** The sentences in which they say what they will do: harm, or to leave, to sue, to tell others. */
function threatsIn(heard: Heard): readonly string[] {
  const ultimatums = heard.assessment.findings.filter(({ category }) => category === 'ultimatum');
  const spans = [...threatOfHarmIn(heard), ...ultimatums];
  return heard.sentences
    .filter((sentence) => spans.some((span) => overlap(span, sentence)))
    .map((sentence) => quote(heard, sentence));
}

/** Nobody, where one client writes and nothing is said of who decides. */
function peopleSeen(matter: Matter): Overview['people'] {
  const people = peopleOf(matter);
  return people.length > 1 || people.some(({ decides }) => decides) ? people : [];
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
