import {
  type Conversation,
  type IncomingAssessment,
  levels,
  type Message,
  type Surroundings,
} from '@/lib/model';
import { daysBefore } from './local-clock';
import { saltedHash } from './salted-hash';
import { change, encounterDays, encounters, type StoredEncounter } from './storage';

/**
 * Hostile messages that the person was sent: how heated and when. Who wrote them and which they were are salted hashes,
 * enough to know them again.
 */

/**
 * Stores the newest client message where it is hostile or above, once, however often it is read.
 *
 * @param now local time of the team
 */
export async function meet(
  conversation: Conversation,
  incoming: IncomingAssessment | null,
  now: string,
): Promise<void> {
  const newest = newestFromClient(conversation);
  if (!newest || !incoming || levels.indexOf(incoming.level) < levels.indexOf('hostile')) return;
  const marks = await marksOf(newest);
  if (!marks) return;
  const met: StoredEncounter = { ...marks, at: (newest.sentAt ?? now).slice(0, 16), level: incoming.level };
  await change(encounters, (stored) => {
    if (stored.some(({ message }) => message === met.message)) return stored;
    return [...stored, met].filter((each) => isKept(each, now));
  });
}

/**
 * What the client of a conversation wrote in others, and how many hostile messages came today in others, by anybody.
 *
 * @param now local time of the team
 */
export async function beside(
  conversation: Conversation,
  stored: readonly StoredEncounter[],
  now: string,
): Promise<Required<Pick<Surroundings, 'encounters' | 'hostileToday'>>> {
  const kept = stored.filter((each) => isKept(each, now));
  if (kept.length === 0) return { encounters: [], hostileToday: 0 };
  const here = await Promise.all(conversation.thread.filter(isFromClient).map(marksOf));
  const contact = here.at(-1)?.contact;
  const messages = new Set(here.map((marks) => marks?.message));
  const others = kept.filter(({ message }) => !messages.has(message));
  const theirs = others.filter((each) => each.contact === contact);
  return {
    encounters: theirs.map(({ at, level }) => ({ at, level })).sort((a, b) => (a.at < b.at ? -1 : 1)),
    hostileToday: metToday(others, now),
  };
}

/** How many of them are of today. @param now local time of the team */
export function metToday(stored: readonly StoredEncounter[], now: string): number {
  return stored.filter(({ at }) => at.slice(0, 10) === now.slice(0, 10)).length;
}

function isKept({ at }: StoredEncounter, now: string): boolean {
  return at >= daysBefore(now, encounterDays);
}

function newestFromClient({ thread }: Conversation): Message | undefined {
  return thread.findLast(isFromClient);
}

function isFromClient({ from }: Message): boolean {
  return from === 'client';
}

/** null where the page does not tell who wrote. A message is known by its time, else by its words. */
async function marksOf({ email, name, sentAt, text }: Message) {
  const who = (email ?? name)?.trim().toLowerCase();
  if (!who) return null;
  const which = sentAt ?? text.replace(/\s+/g, ' ').trim();
  const [contact, message] = await Promise.all([
    saltedHash('contact', who),
    saltedHash('message', who, which),
  ]);
  return { contact, message };
}
