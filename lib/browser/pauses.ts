import { browser } from 'wxt/browser';
import { type Pause, type PauseScope, type Place, pauseScopes } from '@/lib/model';
import { saltedHash } from './salted-hash';
import { conversationPauseAge, pauses } from './storage';

/** How long *an hour* is, in milliseconds. */
const hour = 60 * 60 * 1000;

const alarm = 'pause-over';

/**
 * Stores a pause. Of the place only a salted SHA-256 is kept. Returns false where the page does not tell the place that
 * the scope needs; nothing is paused then, for it would reach further than was asked.
 *
 * @param now milliseconds since 1970
 */
export async function pause(scope: PauseScope, place: Place, now: number): Promise<boolean> {
  const key = await keyOf(scope, place);
  if (key === null) return false;
  const others = (await pauses.getValue()).filter((p) => !isAt(p, scope, key) && !isOver(p, now));
  await pauses.setValue([...others, { scope, key, at: now }]);
  if (scope === 'hour') await browser.alarms.create(alarm, { when: now + hour });
  return true;
}

/** Takes back every pause that is in force at a place. */
export async function resume(place: Place): Promise<void> {
  const kept: Pause[] = [];
  for (const p of await pauses.getValue()) {
    if (!isAt(p, p.scope, await keyOf(p.scope, place))) kept.push(p);
  }
  await pauses.setValue(kept);
}

/** The pause in force at a place, the nearest first; null when there is none. */
export async function pausedAt(place: Place, now: number): Promise<PauseScope | null> {
  const inForce = (await pauses.getValue()).filter((p) => !isOver(p, now));
  if (inForce.length === 0) return null;
  for (const scope of pauseScopes) {
    const key = await keyOf(scope, place);
    if (inForce.some((p) => isAt(p, scope, key))) return scope;
  }
  return null;
}

/** Drops what is over when the hour is, and calls after every change of the pauses. */
export function watchPauses(changed: () => void): void {
  pauses.watch(changed);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarm) return;
    const now = Date.now();
    await pauses.setValue((await pauses.getValue()).filter((p) => !isOver(p, now)));
  });
}

function isAt(p: Pause, scope: PauseScope, key: string | null): boolean {
  return p.scope === scope && p.key === key;
}

function isOver({ scope, at }: Pause, now: number): boolean {
  const age = now - at;
  return (scope === 'hour' && age >= hour) || (scope === 'conversation' && age > conversationPauseAge);
}

/** null where the place is not known. */
async function keyOf(scope: PauseScope, { site, account, conversationId }: Place): Promise<string | null> {
  if (scope === 'hour') return '';
  const where = { conversation: conversationId, site, account }[scope];
  return where === null ? null : saltedHash('pause', scope, where);
}
