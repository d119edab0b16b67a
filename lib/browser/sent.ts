import type { Sent } from '@/lib/model';
import { localTime } from './local-clock';
import { keepPromises } from './promises';
import { storedTeam, zoneOf } from './team';
import { addToTrend } from './trend';

/**
 * Remembers of a mail that went out what it promised, and how it was scored. One whose box stayed open may not have gone.
 *
 * @param url the address of its conversation
 * @param now milliseconds since 1970
 */
export async function rememberSent(sent: Sent, url: string, now: number): Promise<void> {
  if (!sent.closed) return;
  await keepPromises(sent, url, now);
  if (sent.score !== null) await addToTrend(sent.score, localTime(now, zoneOf(await storedTeam())));
}
