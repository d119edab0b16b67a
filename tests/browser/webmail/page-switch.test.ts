import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PauseScope, Place } from '@/lib/model';
import { gmail } from '@/lib/webmail/gmail';
import type { Page } from '@/lib/webmail/page';
import { PageSwitch } from '@/lib/webmail/page-switch';
import { watchPage } from '@/lib/webmail/watch-page';
import english from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import { until } from '@/tests/until';
import { showPage } from './mail-page';

const conversation = '19a2b3c4d5e6f701';

/** A switch on a mail page, and what it was asked and started. */
async function openSwitch(scope: PauseScope | null) {
  await showPage(english);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const pausedAt = vi.fn(async (_: Place) => scope);
  const started: AbortSignal[] = [];
  const start = (signal: AbortSignal) => {
    started.push(signal);
    return {} as Page;
  };
  const ours = new PageSwitch({ adapter: gmail(document), start, pausedAt }, ending.signal);
  return { ours, pausedAt, started, end: () => ending.abort() };
}

const leaveConversation = () => document.querySelector('.g.id, .adn')!.closest('[role=main]')!.remove();

/** Waits until whoever watches the page has been told of a change. */
async function changeOfPage(change: () => void) {
  const ending = new AbortController();
  const told = vi.fn();
  watchPage(document, told, ending.signal);
  change();
  await until(() => told.mock.calls.length > 1);
  ending.abort();
}

describe('our part of the page', () => {
  test('runs at once, and goes on where nothing is paused', async () => {
    const { ours, pausedAt, started } = await openSwitch(null);
    expect(started).toHaveLength(1);
    expect(pausedAt).toHaveBeenCalledExactlyOnceWith({
      site: location.origin,
      account: expect.stringContaining('@'),
      conversationId: conversation,
    });
    await ours.check();
    expect(started).toHaveLength(1);
    expect(started[0]!.aborted).toBe(false);
    expect(ours.page).not.toBeNull();
  });

  test.each(['hour', 'site', 'account'] as const)(
    'ends with a pause (%s), and looks no more',
    async (scope) => {
      const { ours, pausedAt, started } = await openSwitch(scope);
      await until(() => ours.page === null);
      expect(started[0]!.aborted).toBe(true);
      const read = vi.spyOn(document, 'querySelectorAll');
      onTestFinished(() => read.mockRestore());
      await changeOfPage(leaveConversation);
      expect(read).not.toHaveBeenCalled();
      expect(pausedAt).toHaveBeenCalledTimes(1);
    },
  );

  test('is back when it is resumed', async () => {
    const { ours, pausedAt, started } = await openSwitch('site');
    await until(() => ours.page === null);
    pausedAt.mockResolvedValue(null);
    await ours.check();
    expect(ours.page).not.toBeNull();
    expect(started).toHaveLength(2);
    expect(started[1]!.aborted).toBe(false);
  });

  test('is back in another conversation when one is paused', async () => {
    const { ours, pausedAt } = await openSwitch('conversation');
    await until(() => ours.page === null);
    pausedAt.mockResolvedValue(null);
    leaveConversation();
    await until(() => ours.page !== null);
    expect(pausedAt.mock.lastCall![0].conversationId).toBeNull();
  });

  test('goes on when nobody answers', async () => {
    const { ours, pausedAt, started } = await openSwitch(null);
    pausedAt.mockRejectedValue(new Error('nobody there'));
    await ours.check();
    expect(started[0]!.aborted).toBe(false);
    expect(ours.page).not.toBeNull();
  });

  test('takes no answer that comes late', async () => {
    const { ours, pausedAt } = await openSwitch(null);
    const late = Promise.withResolvers<PauseScope | null>();
    pausedAt.mockReturnValueOnce(late.promise);
    const first = ours.check();
    await ours.check();
    late.resolve('site');
    await first;
    expect(ours.page).not.toBeNull();
  });

  test('ends with its signal', async () => {
    const { ours, started, end } = await openSwitch(null);
    end();
    await ours.check();
    expect(started[0]!.aborted).toBe(true);
    expect(started).toHaveLength(1);
  });
});
