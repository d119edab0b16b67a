import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberSent } from '@/lib/browser/sent';
import * as stored from '@/lib/browser/storage';
import { addToTrend } from '@/lib/browser/trend';
import { exportYou, readYou, watchYou, wipeYou } from '@/lib/browser/you';
import type { Sent } from '@/lib/model';
import { packWith, storedPack, teamLines } from './stored-pack';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcg';
const now = Date.parse('2026-04-14T09:10Z');
const team = storedPack(packWith(teamLines));
const sent: Sent = {
  draftId: 'draft-1',
  conversationId: null,
  at: now,
  how: 'click',
  closed: true,
  promises: ['2026-04-15T12:00', '2026-04-14T12:00'],
  score: 80,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await stored.teamPack.setValue(team);
});

describe('a mail that was sent', () => {
  it('is remembered by its promises and its score', async () => {
    await rememberSent(sent, url, now);
    const you = await readYou(now);
    expect(you.promises.map(({ due }) => due)).toEqual(['2026-04-14T12:00', '2026-04-15T12:00']);
    expect(you).toMatchObject({ now: '2026-04-14T09:10', support: 'Priya', hostileToday: 0 });
    expect(you.trend).toEqual([{ date: '2026-04-14', drafts: 1, sum: 80 }]);
  });

  it('is not, where its box stayed open or nothing was judged', async () => {
    await rememberSent({ ...sent, closed: false }, url, now);
    await rememberSent({ ...sent, promises: [], score: null }, url, now);
    expect(await readYou(now)).toMatchObject({ promises: [], trend: [] });
  });
});

describe('the trend', () => {
  it('sums up a day, and forgets it after 90', async () => {
    await addToTrend(80, '2026-01-10T09:00');
    await addToTrend(60, '2026-01-10T10:00');
    expect(await stored.trend.getValue()).toEqual([{ date: '2026-01-10', drafts: 2, sum: 140 }]);
    await addToTrend(90, '2026-04-14T09:00');
    expect(await stored.trend.getValue()).toEqual([{ date: '2026-04-14', drafts: 1, sum: 90 }]);
  });

  it('loses no draft of several at once', async () => {
    await Promise.all([1, 2, 3].map(() => addToTrend(70, '2026-04-14T09:00')));
    expect(await stored.trend.getValue()).toEqual([{ date: '2026-04-14', drafts: 3, sum: 210 }]);
  });
});

describe('the ledger', () => {
  it('has a line for everything that is stored', () => {
    const items = Object.values(stored).filter((value) => typeof value === 'object' && 'key' in value);
    const told = stored.ledger.flatMap((line) => line.items.map(({ key }) => key));
    expect(told.toSorted()).toEqual(items.map(({ key }) => key).toSorted());
  });

  it('is exported but for the secret number', async () => {
    await rememberSent(sent, url, now);
    await stored.salt.setValue('a-secret');
    const json = await exportYou();
    expect(JSON.parse(json)).toMatchObject({
      extension: 'Evenkeel',
      stored: {
        'local:promises': [{ due: '2026-04-15T12:00' }, { due: '2026-04-14T12:00' }],
        'local:teamPack': team,
      },
    });
    expect(json).not.toContain('a-secret');
  });

  it('is wiped, the settings only where that is asked for', async () => {
    await rememberSent(sent, url, now);
    await stored.pauses.setValue([{ scope: 'hour', key: '', at: now }]);
    await stored.guard.setValue(false);
    await wipeYou(false);
    expect(await readYou(now)).toMatchObject({
      promises: [],
      trend: [],
      support: 'Priya',
      isGuarded: false,
    });
    expect(await stored.pauses.getValue()).toHaveLength(1);
    await wipeYou(true);
    expect(await readYou(now)).toMatchObject({ support: null, isGuarded: true });
    expect(await stored.pauses.getValue()).toEqual([]);
  });
});

it('what is watched is told now and at each change', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = vi.fn();
  watchYou(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  await addToTrend(80, '2026-04-14T09:00');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(vi.getTimerCount()).toBe(1);
  vi.useRealTimers();
});
