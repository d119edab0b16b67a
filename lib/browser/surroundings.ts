import type { Conversation, Report, Surroundings } from '@/lib/model';
import { beside, meet } from './encounters';
import { localTime } from './local-clock';
import { cached, encounters } from './storage';
import { zoneOf } from './team';

/**
 * What is known beside a conversation, kept in memory for as long as the background runs.
 *
 * @param set what the packs in force set
 */
export function followSurroundings(set: () => Promise<Surroundings>) {
  const storedEncounters = cached(encounters);
  return {
    /** What to judge a conversation by. @param now milliseconds since 1970 */
    async of(conversation: Conversation, now: number): Promise<Surroundings & { readonly now: string }> {
      const known = await set();
      const local = localTime(now, zoneOf(known.team));
      return { ...known, now: local, ...(await beside(conversation, await storedEncounters(), local)) };
    },
    /** Remembers the newest message, where it was hostile. */
    async meet(conversation: Conversation, { incoming }: Report, now: number): Promise<void> {
      await meet(conversation, incoming, localTime(now, zoneOf((await set()).team)));
    },
  };
}
