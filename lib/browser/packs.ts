import * as v from 'valibot';
import { packSchema } from '@/lib/packs/format';
import type { Layers, PackParts } from '@/lib/packs/layers';
import { personalPack, policy, type StoredPack, teamPack } from './storage';

/** The packs that people have, as they are stored. Pages read them, too: what proves a pack is elsewhere, for it is large. */

/** What is in force. A pack that can no longer be read, because another version stored it, is as none. */
export async function readLayers(): Promise<Layers> {
  const [byPolicy, team, personal] = await Promise.all([
    policy.getValue(),
    teamPack.getValue(),
    personalPack.getValue(),
  ]);
  return { policy: partsOf(byPolicy?.pack ?? null), team: partsOf(team), personal: partsOf(personal) };
}

/** Calls after every change of what is in force. */
export function watchLayers(changed: () => void): void {
  for (const item of [policy, teamPack, personalPack]) item.watch(changed);
}

function partsOf(stored: StoredPack | null): PackParts | null {
  const read = stored && v.safeParse(packSchema, stored.value);
  return read?.success ? read.output : null;
}
