import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pause, pausedAt, resume, watchPauses } from '@/lib/browser/pauses';
import { conversationPauseAge, pauses } from '@/lib/browser/storage';

const place = {
  site: 'https://mail.google.com',
  account: 'sam@example.org',
  conversationId: 'conversation-1',
};
const hour = 60 * 60 * 1000;

beforeEach(() => fakeBrowser.reset());

describe('a pause', () => {
  it.each([
    ['conversation', { conversationId: 'conversation-2' }],
    ['site', { site: 'https://outlook.live.com' }],
    ['account', { account: 'kim@example.org' }],
  ] as const)('of one %s is in force there and not elsewhere', async (scope, elsewhere) => {
    expect(await pause(scope, place, 0)).toBe(true);
    expect(await pausedAt(place, 1)).toBe(scope);
    expect(await pausedAt({ ...place, ...elsewhere }, 1)).toBeNull();
  });

  it('of an hour is in force everywhere, and over after an hour', async () => {
    await pause('hour', place, 0);
    expect(await pausedAt({ site: '', account: null, conversationId: null }, hour - 1)).toBe('hour');
    expect(await pausedAt(place, hour)).toBeNull();
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([hour]);
  });

  it('of a conversation is over after 180 days', async () => {
    await pause('conversation', place, 0);
    expect(await pausedAt(place, conversationPauseAge)).toBe('conversation');
    expect(await pausedAt(place, conversationPauseAge + 1)).toBeNull();
  });

  it('of a place that the page does not tell is refused', async () => {
    expect(await pause('account', { ...place, account: null }, 0)).toBe(false);
    expect(await pausedAt({ ...place, account: null }, 1)).toBeNull();
  });

  it('is taken back with all others that are in force there, and no more', async () => {
    const elsewhere = { ...place, conversationId: 'conversation-2', site: 'https://outlook.live.com' };
    for (const scope of ['conversation', 'hour', 'site'] as const) await pause(scope, place, 0);
    await pause('conversation', elsewhere, 0);
    await resume(place);
    expect(await pausedAt(place, 1)).toBeNull();
    expect(await pausedAt(elsewhere, 1)).toBe('conversation');
  });

  it('is stored without the address', async () => {
    for (const scope of ['conversation', 'site', 'account'] as const) await pause(scope, place, 0);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get('pauses'));
    expect(stored).toContain('"scope":"account"');
    expect(stored).not.toMatch(/sam|example|google|conversation-1/);
  });
});

it('a change and the end of an hour are told', async () => {
  const changed = vi.fn();
  watchPauses(changed);
  await pause('hour', place, 0);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-over', scheduledTime: hour });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(await pauses.getValue()).toEqual([]);
});
