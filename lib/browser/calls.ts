import { browser } from 'wxt/browser';
import type { Call } from '@/lib/model';
import { callAge, calls, change, followedUpAge, type StoredCall } from './storage';

/** The calls that the person timed, with their notes, kept until the email that confirms them is written. */

const alarm = 'call-over';

/** What is kept of calls, by conversation. */
export type Calls = Readonly<Record<string, Call>>;

/** Keeps a call in place of the one before in the same conversation. */
export async function keepCall(conversationId: string, call: Call): Promise<void> {
  await change(calls, (stored) => [
    ...stored.filter((other) => other.conversationId !== conversationId),
    { conversationId, ...call },
  ]);
}

/** @param now milliseconds since 1970 */
export async function readCalls(now: number): Promise<Calls> {
  const kept = (await calls.getValue()).filter((call) => overAt(call) > now);
  return Object.fromEntries(kept.map(({ conversationId, ...call }) => [conversationId, call]));
}

/** Calls with what is kept now and at each change. */
export function watchCalls(changed: (calls: Calls) => void): void {
  const tell = async () => changed(await readCalls(Date.now()));
  calls.watch(tell);
  void tell();
}

/** Forgets calls when they are over their age, for as long as the extension is there. */
export function followCalls(): void {
  const check = () => void forgetOldCalls(Date.now());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) check();
  });
  calls.watch(check);
  check();
}

/** Forgets what is over its age by now, and sets the alarm for the next. */
export async function forgetOldCalls(now: number): Promise<void> {
  await change(calls, (stored) => {
    const kept = stored.filter((call) => overAt(call) > now);
    return kept.length === stored.length ? stored : kept;
  });
  const left = await calls.getValue();
  if (left.length > 0) await browser.alarms.create(alarm, { when: Math.min(...left.map(overAt)) });
  else await browser.alarms.clear(alarm);
}

/** A while after its follow-up was put into the mail, for that may be undone; else a fixed time after it began. */
function overAt({ startedAt, followedUpAt }: StoredCall): number {
  const atMost = startedAt + callAge;
  return followedUpAt === undefined ? atMost : Math.min(followedUpAt + followedUpAge, atMost);
}
