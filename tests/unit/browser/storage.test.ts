import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCall, readCalls } from '@/lib/browser/calls';
import { startCoaching } from '@/lib/browser/coaching';
import { dismiss, dismissedAmong, type FindingPlace, listDismissals } from '@/lib/browser/dismissals';
import { checkAddress } from '@/lib/browser/pack-address';
import { pause, pausedAt } from '@/lib/browser/pauses';
import { applyPolicy } from '@/lib/browser/policy';
import { remind } from '@/lib/browser/promises';
import { isGuarded } from '@/lib/browser/send-guard';
import { rememberSent } from '@/lib/browser/sent';
import * as stored from '@/lib/browser/storage';
import { exportYou, readYou, wipeYou } from '@/lib/browser/you';
import type { Conversation, DismissRequest, Place, Report, Sent } from '@/lib/model';

const now = Date.parse('2026-04-14T09:10Z');
const place: Place & FindingPlace = {
  draftId: null,
  site: 'https://mail.google.com',
  account: 'sam@example.org',
  conversationId: 'c-1',
};
const conversation: Conversation = {
  thread: [{ from: 'client', email: 'dana@example.org', text: 'You are useless.' }],
  draft: 'you never',
};
const sent: Sent = {
  draftId: 'draft-1',
  conversationId: null,
  at: now,
  how: 'click',
  closed: true,
  promises: ['2026-04-15T12:00'],
  score: 80,
};
const finding = {
  rule: 'always-never',
  practice: 'stay-calm',
  category: 'blaming',
  severity: 'warning',
  message: '',
  start: 0,
  end: 9,
  suggestions: [],
} as const;
const dismissal: DismissRequest = {
  rule: 'always-never',
  phrase: 'you never',
  scope: 'always',
  draftId: null,
  conversationId: null,
};
const hostile = { incoming: { level: 'hostile' } } as Report;

const items = stored.ledger.flatMap((line) => line.items.map(({ key }) => key));

/** Writes something under each of the items' keys, past every check. */
async function spoil(spoilt: (key: (typeof items)[number]) => unknown): Promise<void> {
  for (const key of items) {
    const [area, name] = key.split(':') as ['local' | 'session', string];
    await fakeBrowser.storage[area].set({ [name]: spoilt(key) });
  }
}

/** All that is done with what is stored. */
async function useAll(): Promise<void> {
  await startCoaching().report(conversation, place, now);
  await isGuarded();
  await applyPolicy();
  await checkAddress(now);
  await dismissedAmong([finding], conversation.draft, { draftId: null, conversationId: null }, now);
  await listDismissals(now);
  await pausedAt(place, now);
  await remind(now);
  await readCalls(now);
  await exportYou();
  const you = await readYou(now);
  for (const { due, url } of you.promises) expect([typeof due, typeof url]).toEqual(['string', 'string']);
}

/** What is remembered from now on. */
async function remember(): Promise<void> {
  await startCoaching().meet(conversation, hostile, now);
  await rememberSent(sent, 'https://mail.google.com/mail/u/0/#inbox/1', now);
  await dismiss(dismissal, now);
  await pause('site', place, now);
  await keepCall('c-1', { startedAt: now, endedAt: null, notes: 'rings back' });
}

async function expectRemembered(): Promise<void> {
  expect(await readYou(now)).toMatchObject({
    hostileToday: 1,
    promises: [{ due: '2026-04-15T12:00' }],
    trend: [{ date: '2026-04-14', drafts: 1, sum: 80 }],
  });
  const everywhere = { draftId: null, conversationId: null };
  expect(await dismissedAmong([finding], conversation.draft, everywhere, now)).toContain(finding);
  expect(await pausedAt(place, now)).toBe('site');
  expect(await readCalls(now)).toMatchObject({ 'c-1': { notes: 'rings back' } });
}

beforeEach(() => fakeBrowser.reset());

describe('what is stored in a wrong shape', () => {
  it.each([
    ['a text', 'spoilt'],
    ['a number', 7],
    ['an object', { 0: 'spoilt', length: 1 }],
    ['a list of other things', [null, 7, 'spoilt', [], {}, { at: 'yesterday' }]],
    ['times that are none', [{ date: '2026-99-99', due: '2026-99-99T99:99', at: '2026-99-99T99:99' }]],
  ])('is as if nothing were: %s', async (_, value) => {
    await spoil(() => value);
    await useAll();
    await remember();
    await expectRemembered();
  });

  it('is so, whatever it is', async () => {
    const spoilt = fc.array(fc.jsonValue(), { minLength: items.length, maxLength: items.length });
    await fc.assert(
      fc.asyncProperty(spoilt, async (values) => {
        fakeBrowser.reset();
        await spoil((key) => values[items.indexOf(key)]);
        await useAll();
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  it('costs no entry that is well', async () => {
    await remember();
    for (const name of ['promises', 'dismissals', 'pauses', 'calls', 'trend']) {
      const { [name]: entries } = await fakeBrowser.storage.local.get(name);
      await fakeBrowser.storage.local.set({ [name]: ['spoilt', ...(entries as unknown[]), null] });
    }
    await expectRemembered();
  });

  it('is wiped like all else', async () => {
    await spoil(() => 'spoilt');
    await wipeYou(true);
    expect(await readYou(now)).toMatchObject({ promises: [], trend: [], isGuarded: true });
  });
});

describe('a storage that is full', () => {
  const full = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));

  it('refuses what is new and keeps what is there, and takes it once there is room', async () => {
    await pause('site', place, now);
    const set = full();
    await expect(rememberSent(sent, 'https://mail.google.com/mail/u/0/#inbox/1', now)).rejects.toThrow();
    await expect(dismiss(dismissal, now)).rejects.toThrow();
    await expect(startCoaching().meet(conversation, hostile, now)).rejects.toThrow();
    await useAll();
    expect(await pausedAt(place, now)).toBe('site');
    expect((await readYou(now)).promises).toEqual([]);
    set.mockRestore();
    await remember();
    await expectRemembered();
  });
});

it('is all on this machine: no area that the browser copies to another', () => {
  for (const key of items) expect(key).toMatch(/^(local|session):/);
});
