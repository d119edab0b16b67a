import type { You } from '@/lib/model';
import { t } from '@/lib/text';
import { metToday } from './encounters';
import { localTime, momentOf } from './local-clock';
import { isPolicyLocked } from './locked';
import { watchLayers } from './packs';
import { reminderAt } from './promises';
import { isGuarded, watchGuard } from './send-guard';
import { encounters, ledger, promises, salt, trend } from './storage';
import { storedTeam, zoneOf } from './team';
import { trendSince } from './trend';

/** What is remembered of the person: shown, given out and wiped at their wish. */

/** @param now milliseconds since 1970 */
export async function readYou(now: number): Promise<You> {
  const set = await storedTeam();
  const local = localTime(now, zoneOf(set));
  return {
    now: local,
    promises: (await promises.getValue()).toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    hostileToday: metToday(await encounters.getValue(), local),
    support: set?.support ?? null,
    isGuarded: await isGuarded(),
    isGuardLocked: await isPolicyLocked(),
    trend: trendSince(await trend.getValue(), local),
    ledger: ledger.map(({ name }) => ({
      what: t(`stored_${name}`),
      purpose: t(`storedWhy_${name}`),
      age: t(`storedAge_${name}`),
    })),
  };
}

/** Calls with it now, at each change, and when a promise becomes due or a new day begins. */
export function watchYou(changed: (you: You) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function tell() {
    clearTimeout(timer);
    const now = Date.now();
    const you = await readYou(now);
    changed(you);
    clearTimeout(timer);
    timer = setTimeout(tell, nextTurn(you, now, zoneOf(await storedTeam())) - now);
  }
  for (const item of [promises, encounters, trend]) item.watch(() => void tell());
  watchLayers(() => void tell());
  watchGuard(() => void tell());
  void tell();
}

/** When something of it will read another way: a promise is due soon or overdue, or it is tomorrow. */
function nextTurn({ promises: made, now: local }: You, now: number, zone: string | undefined): number {
  const tomorrow = momentOf(`${local.slice(0, 10)}T00:00`, zone) + 86_400_000;
  const turns = made.flatMap((each) => [reminderAt(each, zone), momentOf(each.due, zone)]);
  // A minute later, for local times have no seconds.
  return Math.min(...[...turns, tomorrow].filter((at) => at > now)) + 1_000;
}

/** All that is stored, as the text of a JSON file; without the number that makes the hashes useless to others. */
export async function exportYou(): Promise<string> {
  const items = ledger.filter(({ kind }) => kind !== 'secret').flatMap((line) => line.items);
  const stored = await Promise.all(items.map(async (item) => [item.key, await item.getValue()] as const));
  return JSON.stringify({ extension: 'Evenkeel', stored: Object.fromEntries(stored) }, null, 2);
}

/** Forgets everything. @param withSettings also packs, their address and the pauses */
export async function wipeYou(withSettings: boolean): Promise<void> {
  for (const { items, kind } of ledger) {
    if (kind === 'secret' || (kind === 'settings' && !withSettings)) continue;
    for (const item of items) await item.removeValue();
  }
  // Pauses that stay are known by it.
  if (withSettings) await salt.setValue(crypto.randomUUID());
}
