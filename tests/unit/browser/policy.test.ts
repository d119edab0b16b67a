import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPolicyLocked } from '@/lib/browser/locked';
import { readLayers } from '@/lib/browser/packs';
import { applyPolicy, followPolicy } from '@/lib/browser/policy';
import { policy } from '@/lib/browser/storage';
import * as opening from '@/lib/packs/open';
import { packWith, text } from './stored-pack';

const bad = text.replace('[no can do]', 'no can do');

let managed: () => Promise<object>;
const set = (values: object) => {
  managed = async () => values;
};
const onManaged: ((changes: Record<string, never>, area: string) => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  onManaged.length = 0;
  set({});
  Object.assign(fakeBrowser.storage.managed, { get: () => managed() });
  vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation((listener) => {
    onManaged.push(listener);
  });
});

const rules = async () => (await readLayers()).policy?.rules.map(({ id }) => id);

describe('the administrator’s pack', () => {
  it('is in force once it is set, and locked where they say so', async () => {
    set({ pack: text, locked: true });
    await applyPolicy();
    expect(await rules()).toEqual(['no-can-do']);
    expect(await isPolicyLocked()).toBe(true);
    set({ pack: text });
    await applyPolicy();
    expect(await isPolicyLocked()).toBe(false);
  });

  it('goes at once when it is set no more', async () => {
    set({ pack: text, locked: true });
    await applyPolicy();
    set({ locked: true });
    await applyPolicy();
    expect(await policy.getValue()).toBeNull();
    expect(await isPolicyLocked()).toBe(false);
  });

  it('that is not good says where, and the last good one stays', async () => {
    set({ pack: text });
    await applyPolicy();
    set({ pack: bad });
    await applyPolicy();
    expect(await rules()).toEqual(['no-can-do']);
    expect((await policy.getValue())?.problems).toMatchObject([{ line: 15, column: 9 }]);
    set({ pack: packWith('', 'zork flumm') });
    await applyPolicy();
    expect((await policy.getValue())?.problems).toEqual([]);
  });

  it('that was never good is none, and locks nothing', async () => {
    set({ pack: bad, locked: true });
    await applyPolicy();
    expect(await rules()).toBeUndefined();
    expect(await isPolicyLocked()).toBe(false);
  });

  it.each([[7], [{ format: 1 }], [['format: 1']]])(
    'that is no text is told as what it is: %o',
    async (pack) => {
      set({ pack, locked: 'yes' });
      await applyPolicy();
      expect(await policy.getValue()).toMatchObject({ pack: null, isLocked: false });
      expect((await policy.getValue())?.problems).not.toEqual([]);
    },
  );

  it('is none where the browser has no policies for us, as Firefox says by an error', async () => {
    managed = async () => {
      throw new Error('Managed storage manifest not found');
    };
    await applyPolicy();
    expect(await policy.getValue()).toBeNull();
  });

  it('is proved once, and anew after an update', async () => {
    const opened = vi.spyOn(opening, 'openPack');
    set({ pack: text });
    await applyPolicy();
    await applyPolicy();
    expect(opened).toHaveBeenCalledTimes(1);
    await applyPolicy(true);
    expect(opened).toHaveBeenCalledTimes(2);
    opened.mockRestore();
  });
});

describe('the background', () => {
  it('reads what is set at its start, and when it changes', async () => {
    set({ pack: text });
    followPolicy();
    await vi.waitFor(async () => expect(await rules()).toEqual(['no-can-do']));
    set({});
    for (const tell of onManaged) tell({}, 'local');
    expect(await rules()).toEqual(['no-can-do']);
    for (const tell of onManaged) tell({}, 'managed');
    await vi.waitFor(async () => expect(await rules()).toBeUndefined());
  });

  it('keeps it in force where all that is stored is wiped', async () => {
    set({ pack: text });
    followPolicy();
    await vi.waitFor(async () => expect(await rules()).toEqual(['no-can-do']));
    await policy.removeValue();
    await vi.waitFor(async () => expect(await rules()).toEqual(['no-can-do']));
  });
});
