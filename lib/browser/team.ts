import type { Team } from '@/lib/model';
import { readTeam } from '@/lib/packs/team';
import { team } from './storage';

/** What the team has set; null where it has set nothing, or what is stored can no longer be read. */
export async function storedTeam(): Promise<Team | null> {
  return knownTeam(await team.getValue());
}

/** The same of a value that was read. */
export function knownTeam(stored: unknown): Team | null {
  const read = stored === null ? null : readTeam(stored);
  return read?.ok ? read.team : null;
}

/** Stores what the team has set. */
export async function saveTeam(set: Team): Promise<void> {
  await team.setValue(set);
}

/** The zone of the team's local times; undefined for the machine's own. */
export function zoneOf(of: Team | null): string | undefined {
  return of?.hours?.zone;
}
