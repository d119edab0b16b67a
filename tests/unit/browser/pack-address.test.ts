import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAddress, dropAddress, followAddress, outcome, setAddress } from '@/lib/browser/pack-address';
import { packAddress, type StoredAddress, teamPack } from '@/lib/browser/storage';
import { packWith, text } from './stored-pack';

const url = 'https://packs.example/team.yaml';
const site = { origins: ['https://packs.example/*'] };
const now = Date.parse('2026-04-14T09:10Z');
const hour = 60 * 60 * 1000;
const day = 24 * hour;

const asked = vi.spyOn(globalThis, 'fetch');
const granted = new Set<string>();
const removed = vi.fn(async ({ origins = [] }: { origins?: string[] }) =>
  origins.every((origin) => granted.delete(origin)),
);
const onRemoved: (() => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset();
  removed.mockClear();
  granted.clear();
  granted.add(site.origins[0]!);
  onRemoved.length = 0;
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((each) => granted.has(each)),
    remove: removed,
    onAdded: { addListener: () => {} },
    onRemoved: { addListener: (listener: () => void) => onRemoved.push(listener) },
  });
});

const answer = (body: string | null, init: ResponseInit = {}) =>
  asked.mockResolvedValue(new Response(body, init));
const teamText = async () => (await teamPack.getValue())?.text;

describe('an address', () => {
  it('gives the team’s pack at once, and is asked again in a day', async () => {
    answer(text, { headers: { ETag: '"1"' } });
    await setAddress(`${url}#part`, false, now);
    expect(await teamText()).toBe(text);
    expect(await packAddress.getValue()).toEqual({
      url,
      checkedAt: now,
      nextAt: now + day,
      fault: null,
      etag: '"1"',
      failures: 0,
      isForMail: false,
    });
  });

  it('that may not be is refused, and nothing asked', async () => {
    await expect(setAddress('http://packs.example/p', false, now)).rejects.toThrow();
    expect(await packAddress.getValue()).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is never asked without the grant', async () => {
    granted.clear();
    await setAddress(url, false, now);
    expect(asked).not.toHaveBeenCalled();
    expect(await packAddress.getValue()).toMatchObject({ fault: { kind: 'notGranted' }, failures: 1 });
  });

  it('has nothing new: then all stays, and that it answered is known', async () => {
    answer(text, { headers: { ETag: '"1"' } });
    await setAddress(url, false, now);
    answer(null, { status: 304 });
    await checkAddress(now + day);
    expect(await teamText()).toBe(text);
    expect(await packAddress.getValue()).toMatchObject({
      checkedAt: now + day,
      nextAt: now + 2 * day,
      etag: '"1"',
    });
  });

  it('that fails keeps the last good pack in force, says why, and recovers', async () => {
    answer(text, { headers: { ETag: '"1"' } });
    await setAddress(url, false, now);
    answer('gone', { status: 500 });
    await checkAddress(now + day);
    answer(text.replace('[no can do]', 'no can do'), { headers: { ETag: '"2"' } });
    await checkAddress(now + 2 * day);
    expect(await teamText()).toBe(text);
    expect(await packAddress.getValue()).toMatchObject({
      checkedAt: now,
      etag: '"1"',
      failures: 2,
      fault: { kind: 'pack', problems: [{ line: 15 }] },
    });
    const mended = packWith('', 'zork flumm');
    answer(mended, { headers: { ETag: '"3"' } });
    await checkAddress(now + 3 * day);
    expect(await teamText()).toBe(mended);
    expect(await packAddress.getValue()).toMatchObject({ fault: null, failures: 0, etag: '"3"' });
  });

  it('that is dropped while it answers gives nothing any more', async () => {
    asked.mockImplementation(async () => {
      await dropAddress();
      return new Response(text);
    });
    await setAddress(url, false, now);
    expect(await teamPack.getValue()).toBeNull();
    expect(await packAddress.getValue()).toBeNull();
  });
});

describe('after a failure', () => {
  it('it is tried in 1, 2, 4, 8 and 16 hours, then once a day', () => {
    const waits = [0, 1, 2, 3, 4, 5, 50].map(
      (failures) => outcome({ checkedAt: null, failures }, { kind: 'unreachable' }, now).nextAt - now,
    );
    expect(waits.map((wait) => wait / hour)).toEqual([1, 2, 4, 8, 16, 24, 24]);
  });
});

describe('the background', () => {
  const stored: StoredAddress = {
    url,
    checkedAt: now,
    nextAt: now + day,
    fault: null,
    etag: null,
    failures: 0,
    isForMail: false,
  };
  const alarm = () => fakeBrowser.alarms.get('pack-address');

  it('waits for the time by an alarm, never for longer than a day', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
    await packAddress.setValue({ ...stored, nextAt: now + 90 * day });
    followAddress();
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(now + day));
    await packAddress.setValue({ ...stored, nextAt: now + hour });
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(now + hour));
    await dropAddress();
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
    clock.mockRestore();
  });

  it('gives the grant back with the address, or when another takes its place', async () => {
    followAddress();
    await packAddress.setValue(stored);
    await packAddress.setValue({ ...stored, url: 'https://packs.example/other.yaml' });
    expect(removed).not.toHaveBeenCalled();
    await packAddress.setValue({ ...stored, url: 'https://other.example/team.yaml' });
    await vi.waitFor(() => expect(removed).toHaveBeenCalledExactlyOnceWith(site));
    await dropAddress();
    await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(2));
  });

  it('keeps the grant of a site whose mail is read', async () => {
    followAddress();
    await packAddress.setValue({ ...stored, isForMail: true });
    await dropAddress();
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
    expect(removed).not.toHaveBeenCalled();
  });

  it('says at once when the person took the grant back in the browser’s settings', async () => {
    followAddress();
    await packAddress.setValue(stored);
    granted.clear();
    for (const tell of onRemoved) tell();
    await vi.waitFor(async () =>
      expect((await packAddress.getValue())?.fault).toEqual({ kind: 'notGranted' }),
    );
    expect(asked).not.toHaveBeenCalled();
  });
});
