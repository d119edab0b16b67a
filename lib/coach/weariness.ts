import rages from '@/lib/english/cues/rages';
import refusesOffers from '@/lib/english/cues/refuses-offers';
import type { Encounter } from '@/lib/model';
import { clientMessages, isHostile } from './hostility';
import { daysBetween } from './local-time';
import { type Heard, type Matter, says } from './matter';
import { isFriendly, isHeated } from './warmth';

/** practices.md: so many hostile messages, over so many days, make a relationship that does not mend. */
const fewestMessages = 3;
const fewestDays = 14;
/** So many of them are plainly hostile; beside these, heated ones count. */
const fewestHostile = 2;

/** A contact who has been hostile again and again over weeks, and still is. */
export interface Weariness {
  /** Their hostile messages in this thread, oldest first. */
  readonly messages: readonly Heard[];
  /** Those in other conversations, oldest first. */
  readonly encounters: readonly Encounter[];
  /** From the first to the last, in days. */
  readonly days: number;
}

/** Undefined where they have not been, or have made peace since. */
export function wearinessOf(matter: Matter): Weariness | undefined {
  const { newest, encounters = [] } = matter;
  if (!newest) return undefined;
  const theirs = clientMessages(matter).filter((heard) => isSameWriter(heard, newest));
  if (hasRecovered(theirs)) return undefined;
  const messages = theirs.filter(isUnreconciled);
  const before = encounters.filter(({ level }) => level !== 'calm' && level !== 'frustrated');
  const times = [...before.map(({ at }) => at), ...messages.map(({ message }) => message.sentAt ?? '')]
    .filter(Boolean)
    .toSorted();
  const days = daysBetween(times.at(0) ?? '', times.at(-1) ?? '') ?? 0;
  const hostile = before.length + messages.filter(isHostile).length;
  if (hostile < fewestHostile || before.length + messages.length < fewestMessages || days < fewestDays) {
    return undefined;
  }
  return { messages, encounters: before, days };
}

/** Whether a message is heated, enraged, or throws back what we offered. */
function isUnreconciled(heard: Heard): boolean {
  return isHeated(heard) || says(heard, rages) || says(heard, refusesOffers);
}

function isSameWriter({ message: a }: Heard, { message: b }: Heard): boolean {
  return a.email && b.email ? a.email === b.email : a.name === b.name;
}

/** Whether their newest message is friendly, or the heat has been out of two in a row. */
function hasRecovered(theirs: readonly Heard[]): boolean {
  const [last, before] = theirs.toReversed();
  if (!last) return true;
  return isFriendly(last) || (!isUnreconciled(last) && before !== undefined && !isUnreconciled(before));
}
