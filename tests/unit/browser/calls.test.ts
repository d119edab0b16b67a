import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCalls, forgetOldCalls, keepCall, readCalls, watchCalls } from '@/lib/browser/calls';
import { callAge, followedUpAge } from '@/lib/browser/storage';
import { exportYou, wipeYou } from '@/lib/browser/you';
import type { Call } from '@/lib/model';

const startedAt = Date.parse('2026-04-14T09:10Z');
const call: Call = { startedAt, endedAt: null, notes: 'Pallets by noon' };
const alarmTimes = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

beforeEach(() => fakeBrowser.reset());

it('keeps one call a conversation, the newest', async () => {
  await keepCall('a', call);
  await keepCall('b', { ...call, notes: '' });
  await keepCall('a', { ...call, endedAt: startedAt + 5, notes: 'Pallets by noon\nDana sends the list' });
  expect(await readCalls(startedAt)).toEqual({
    a: { startedAt, endedAt: startedAt + 5, notes: 'Pallets by noon\nDana sends the list' },
    b: { ...call, notes: '' },
  });
});

it('loses no change of several at once', async () => {
  await Promise.all(['P', 'Pa', 'Pal'].map((notes) => keepCall('a', { ...call, notes })));
  expect((await readCalls(startedAt)).a?.notes).toBe('Pal');
});

it.each([
  ['seven days after it began', call, startedAt + callAge],
  [
    'an hour after its follow-up is in the mail',
    { ...call, followedUpAt: startedAt + 7 },
    startedAt + 7 + followedUpAge,
  ],
  [
    'after seven days, however late its follow-up came',
    { ...call, followedUpAt: startedAt + callAge - 1 },
    startedAt + callAge,
  ],
])('forgets a call %s', async (_, kept, over) => {
  await keepCall('a', kept);
  await forgetOldCalls(over - 1);
  expect(await alarmTimes()).toEqual([over]);
  expect(Object.keys(await readCalls(over - 1))).toEqual(['a']);
  expect(await readCalls(over)).toEqual({}); // even where no alarm came
  await forgetOldCalls(over);
  expect(JSON.parse(await exportYou()).stored['local:calls']).toEqual([]);
  expect(await alarmTimes()).toEqual([]);
});

it('is told now and at each change, until it is wiped', async () => {
  const told = vi.fn();
  const now = Date.now();
  watchCalls(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({}));
  await keepCall('a', { ...call, startedAt: now });
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ a: { ...call, startedAt: now } }));
  expect(await exportYou()).toContain('Pallets by noon');
  await wipeYou(false);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({}));
});

it('is swept at the start, at each change, and by the alarm', async () => {
  await keepCall('a', { ...call, startedAt: 0 });
  followCalls();
  await vi.waitFor(async () => expect(await exportYou()).not.toContain('Pallets'));
  await keepCall('b', { ...call, startedAt: Date.now() });
  await vi.waitFor(async () => expect(await alarmTimes()).toHaveLength(1));
});
