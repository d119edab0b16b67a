import type { Conversation, Report, Surroundings } from '@/lib/model';
import { beside, meet } from './encounters';
import { localTime } from './local-clock';
import { cached, encounters, team } from './storage';
import { knownTeam, zoneOf } from './team';

/** What is known beside a conversation, kept in memory for as long as the background runs. */
export function followSurroundings() {
  const storedTeam = cached(team);
  const storedEncounters = cached(encounters);
  return {
    /** What to judge a conversation by. @param now milliseconds since 1970 */
    async of(conversation: Conversation, now: number): Promise<Surroundings & { readonly now: string }> {
      const set = knownTeam(await storedTeam());
      const local = localTime(now, zoneOf(set));
      return { team: set, now: local, ...(await beside(conversation, await storedEncounters(), local)) };
    },
    /** Remembers the newest message, where it was hostile. */
    async meet(conversation: Conversation, { incoming }: Report, now: number): Promise<void> {
      await meet(conversation, incoming, localTime(now, zoneOf(knownTeam(await storedTeam()))));
    },
  };
}
