import { browser } from 'wxt/browser';
import { dayWords } from '@/lib/dates';
import type { PromiseMade, Sent } from '@/lib/model';
import { t } from '@/lib/text';
import { localTime, momentOf } from './local-clock';
import { notify, onNotificationClick, openAddress } from './notify';
import { watchLayers } from './packs';
import { change, promiseAge, promises } from './storage';
import { storedTeam, zoneOf } from './team';

/** Promises made in mails that were sent: kept, reminded of before they are due, and forgotten. */

const alarm = 'promise-due';
const notified = 'promise:';
/** How long before it is due the person is reminded, in milliseconds; of what is due sooner, half the way. */
const lead = 30 * 60 * 1000;

/**
 * Keeps what a mail promised.
 *
 * @param url the address of its conversation
 * @param now milliseconds since 1970
 */
export async function keepPromises(sent: Pick<Sent, 'promises'>, url: string, now: number): Promise<void> {
  const address = withoutSecrets(url);
  if (address === null || sent.promises.length === 0) return;
  const zone = zoneOf(await storedTeam());
  const made = sent.promises
    .filter((due) => momentOf(due, zone) > now)
    .map((due) => ({ id: crypto.randomUUID(), due, url: address, madeAt: now, isReminded: false }));
  await change(promises, (stored) => [...stored, ...made]);
}

/** Takes a promise off the list: it was kept, or is to be forgotten. */
export async function dropPromise(id: PromiseMade['id']): Promise<void> {
  await change(promises, (stored) => stored.filter((promise) => promise.id !== id));
}

/** Opens the conversation of a promise; does nothing where it is gone. */
export async function openPromise(id: PromiseMade['id']): Promise<void> {
  const promise = (await promises.getValue()).find((each) => each.id === id);
  if (promise) await openAddress(promise.url);
}

/** When a promise is to be reminded of, in milliseconds since 1970. */
export function reminderAt({ due, madeAt }: Pick<PromiseMade, 'due' | 'madeAt'>, zone?: string): number {
  const at = momentOf(due, zone);
  return at - Math.min(lead, (at - madeAt) / 2);
}

/**
 * Reminds of promises for as long as the extension is there. What was missed while the browser was closed is told at its
 * start.
 */
export function followPromises(): void {
  const check = () => void remind(Date.now());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) check();
  });
  onNotificationClick((id) => {
    if (id.startsWith(notified)) void openPromise(id.slice(notified.length));
  });
  promises.watch(check);
  watchLayers(check); // the team’s zone may be another
  check();
}

/** Tells what is to be told by now, drops what is long over, and sets the alarm for the next. */
export async function remind(now: number): Promise<void> {
  const zone = zoneOf(await storedTeam());
  const told: PromiseMade[] = [];
  await change(promises, (stored) => {
    const kept = stored.filter(({ due }) => now - momentOf(due, zone) <= promiseAge);
    const isDue = (each: PromiseMade) => !each.isReminded && reminderAt(each, zone) <= now;
    told.push(...kept.filter(isDue));
    if (told.length === 0 && kept.length === stored.length) return stored;
    return kept.map((each) => (isDue(each) ? { ...each, isReminded: true } : each));
  });
  for (const { id, due } of told) await notify(`${notified}${id}`, dueWords(due, localTime(now, zone)));
  const waiting = (await promises.getValue()).filter((each) => !each.isReminded);
  const next = Math.min(...waiting.map((each) => reminderAt(each, zone)));
  if (waiting.length > 0) await browser.alarms.create(alarm, { when: next });
  else await browser.alarms.clear(alarm);
}

/** `A promise is due at 12:00.` Of another day with its date. */
function dueWords(due: string, now: string): string {
  const tense = due < now ? 'was' : 'is';
  const [date = '', time = ''] = due.split('T');
  if (date === now.slice(0, 10)) return t(`reminder_${tense}`, { time });
  return t(`reminderOn_${tense}`, { day: dayWords(date), time });
}

/** An address as it is kept: of a web page, and without what a log-in may have left in it. */
function withoutSecrets(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  if (/(?:token|code|state)=/i.test(url.hash)) url.hash = '';
  return url.href;
}
