import { bands } from '@/lib/engine/heat/heat';
import rages from '@/lib/english/cues/rages';
import { type Level, levels } from '@/lib/model';
import { type Heard, type Matter, says } from './matter';

/** Whether a message is as heated as a level, or more. */
export function isAtLeast(level: Level, { assessment }: Pick<Heard, 'assessment'>): boolean {
  return levels.indexOf(assessment.level) >= levels.indexOf(level);
}

/** Whether a message attacks: hostile, abusive or threatening. */
export function isHostile(heard: Pick<Heard, 'assessment'>): boolean {
  return isAtLeast('hostile', heard);
}

/** What the client side wrote, oldest first. */
export function clientMessages({ thread }: Pick<Matter, 'thread'>): readonly Heard[] {
  return thread.filter(({ message }) => message.from === 'client');
}

/** The messages of the client side that are hostile or worse, oldest first. */
export function hostileMessages(matter: Pick<Matter, 'thread'>): readonly Heard[] {
  return clientMessages(matter).filter(isHostile);
}

/** Who has written without a break: some messages of one side, up to the other's answer. */
interface Turn {
  readonly from: Heard['message']['from'];
  /** Oldest first, at least one. */
  readonly messages: readonly Heard[];
}

/** The thread as it went back and forth. */
export function turnsOf({ thread }: Pick<Matter, 'thread'>): readonly Turn[] {
  const turns: { from: Turn['from']; messages: Heard[] }[] = [];
  for (const heard of thread) {
    const last = turns.at(-1);
    if (last?.from === heard.message.from) last.messages.push(heard);
    else turns.push({ from: heard.message.from, messages: [heard] });
  }
  return turns;
}

/** How often the client side gave some sign, such as hostility, with an answer of ours between: 2 is an answer to an answer. */
export function roundsOf(matter: Pick<Matter, 'thread'>, sign: (heard: Heard) => boolean): number {
  return turnsOf(matter).filter(({ from, messages }) => from === 'client' && messages.some(sign)).length;
}

/** Heat rises by no less than this over the messages in question, 0–1: below, it is the noise of the measure. */
const leastRise = 0.12;

/**
 * The last messages of the client side, oldest first, each hotter than the one before and the newest heated; empty where
 * their heat does not rise.
 */
export function risingMessages(matter: Pick<Matter, 'thread'>): readonly Heard[] {
  const messages = clientMessages(matter);
  const newest = messages.at(-1);
  if (!newest || !(isAtLeast('frustrated', newest) || says(newest, rages))) return [];
  const heats = messages.map((heard) =>
    // Whoever says that they are enraged is so, however calm their words.
    says(heard, rages) ? Math.max(bands.hostile.from, heard.assessment.heat) : heard.assessment.heat,
  );
  let first = messages.length - 1;
  while (first > 0 && heats[first - 1]! < heats[first]!) first--;
  const rise = heats.at(-1)! - heats[first]!;
  return rise >= leastRise ? messages.slice(first) : [];
}
