import type { Team } from '@/lib/model';
import { mergedPack } from '@/lib/packs/layers';
import { readLayers } from './packs';

/** What the team has set, by all packs in force; null where they set nothing. */
export async function storedTeam(): Promise<Team | null> {
  return mergedPack(await readLayers()).team ?? null;
}

/** The zone of the team's local times; undefined for the machine's own. */
export function zoneOf(of: Team | null): string | undefined {
  return of?.hours?.zone;
}
