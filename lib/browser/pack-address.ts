import { browser } from 'wxt/browser';
import type { AddressFault } from '@/components/pack-backend';
import { english } from '@/lib/english/index';
import { packUrl } from '@/lib/pack-url';
import { type Fetched, fetchPack } from './pack-response';
import { originPattern } from './pack-url';
import { prove } from './save-packs';
import { change, packAddress, type StoredAddress, teamPack } from './storage';

/**
 * The team's pack from an address: asked for once a day, proved, and put in force. Whatever goes wrong is kept beside
 * the address, and the last good pack stays in force.
 */

const alarm = 'pack-address';
const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long a server may take for all of it, in milliseconds. */
const longest = 10_000;

/**
 * Takes the team's pack from an address from now on, and asks there at once.
 *
 * @param url as {@link packUrl} gives it @param isForMail whether its site was granted before, for its mail
 * @throws {Error} when no pack may be taken from there
 */
export async function setAddress(given: string, isForMail: boolean, now: number): Promise<void> {
  const url = packUrl(given);
  if (url === null) throw new Error('No pack may be taken from there.');
  await change(packAddress, (before) => ({
    url,
    checkedAt: null,
    nextAt: now + hour, // should this try be cut short
    fault: null,
    etag: null,
    failures: 0,
    isForMail: before && isSameSite(before, url) ? before.isForMail : isForMail,
  }));
  await checkAddress(now);
}

/** Asks no more. What came from it stays in force. */
export async function dropAddress(): Promise<void> {
  await packAddress.removeValue();
}

/** Has the address give its pack again, even the one that it gave last: another was put in its place. */
export async function forgetVersion(): Promise<void> {
  await change(packAddress, (address) => address && { ...address, etag: null });
}

let checking: Promise<void> = Promise.resolve();

/** Asks at the address, after those who ask there already. @param now milliseconds since 1970 */
export function checkAddress(now: number): Promise<void> {
  checking = checking.catch(() => {}).then(() => check(now));
  return checking;
}

async function check(now: number): Promise<void> {
  const asked = await packAddress.getValue();
  if (!asked) return;
  const fetched = await ask(asked);
  const proved = fetched.kind === 'text' ? prove(fetched.text, english) : null;
  const fault = faultOf(fetched, proved);
  // The person may have dropped or changed the address meanwhile: then this came too late.
  const isStill = async () => (await packAddress.getValue())?.url === asked.url;
  if (proved?.ok && (await isStill())) await teamPack.setValue(proved.pack);
  const etag = fetched.kind === 'text' && proved?.ok ? fetched.etag : asked.etag;
  await change(packAddress, (address) =>
    address?.url === asked.url ? { ...address, etag, ...outcome(address, fault, now) } : address,
  );
}

async function ask(address: StoredAddress): Promise<Fetched> {
  if (!(await isGranted(address))) return { kind: 'fault', fault: { kind: 'notGranted' } };
  return fetchPack(address.url, address.etag, AbortSignal.timeout(longest));
}

function faultOf(fetched: Fetched, proved: ReturnType<typeof prove> | null): AddressFault | null {
  if (fetched.kind === 'fault') return fetched.fault;
  return proved?.ok === false ? { kind: 'pack', problems: proved.problems } : null;
}

/** What is kept of an answer: after a failure it is tried again in an hour, two, four and so on, once a day at least. */
export function outcome(
  { checkedAt, failures: before }: Pick<StoredAddress, 'checkedAt' | 'failures'>,
  fault: AddressFault | null,
  now: number,
): Pick<StoredAddress, 'checkedAt' | 'failures' | 'fault' | 'nextAt'> {
  if (fault === null) return { checkedAt: now, failures: 0, fault, nextAt: now + day };
  return { checkedAt, failures: before + 1, fault, nextAt: now + Math.min(day, hour * 2 ** before) };
}

/** Asks at the address when it is time, for as long as the extension is there; also for what was missed meanwhile. */
export function followAddress(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void checkAddress(Date.now()).catch(() => tryAgain(Date.now()));
  });
  for (const granted of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    granted.addListener(() => void notice(Date.now()).catch(forget));
  }
  packAddress.watch((address, before) => {
    void plan(address, Date.now());
    if (before && !(address && isSameSite(before, address.url))) void giveBack(before);
  });
  void browser.alarms.get(alarm).then(async (waiting) => {
    if (!waiting) await plan(await packAddress.getValue(), Date.now());
  }, forget);
}

/** Sets the alarm. A clock that was wrong for a while does not put it off for longer than a day. */
async function plan(address: StoredAddress | null, now: number): Promise<void> {
  if (address) await browser.alarms.create(alarm, { when: Math.min(address.nextAt, now + day) });
  else await browser.alarms.clear(alarm);
}

/** The storage is full, and what came cannot be kept. */
async function tryAgain(now: number): Promise<void> {
  await browser.alarms.create(alarm, { when: now + hour });
}

/** Asks at once where the person took the grant back in the browser's settings, or gave it again. */
async function notice(now: number): Promise<void> {
  const address = await packAddress.getValue();
  if (address && (await isGranted(address)) === (address.fault?.kind === 'notGranted'))
    await checkAddress(now);
}

function isGranted({ url }: StoredAddress): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** Gives back the grant of a site that nothing else was granted for. */
async function giveBack({ url, isForMail }: StoredAddress): Promise<void> {
  if (isForMail) return;
  // Some builds and administrators grant a site for good; then there is nothing to give back.
  await browser.permissions.remove({ origins: [originPattern(url)] }).catch(() => false);
}

function isSameSite({ url }: Pick<StoredAddress, 'url'>, other: string): boolean {
  return originPattern(url) === originPattern(other);
}

/** The storage may be full: then it is asked again the next time. */
function forget(): void {}
