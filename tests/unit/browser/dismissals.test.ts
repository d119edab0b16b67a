import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismiss, dismissedAmong, listDismissals, restore, watchDismissals } from '@/lib/browser/dismissals';
import { conversationDismissalAge } from '@/lib/browser/storage';
import type { DismissalScope, Finding } from '@/lib/model';

const text = 'Calm down. I said: calm  DOWN.';
const finding = (rule: string, start: number, end: number): Finding => ({
  rule,
  start,
  end,
  practice: 'plain-respect',
  category: 'dismissive',
  severity: 'warning',
  message: 'Reads as “your worry does not count”.',
  suggestions: [],
});
const first = finding('calm-down', 0, 9);
const second = finding('calm-down', 19, 29);
const other = finding('another-rule', 0, 9);
const all = [first, second, other];

const place = { draftId: 'draft-1', conversationId: 'conversation-1' };
const dismissFirst = (scope: DismissalScope, now = 0, at = place) =>
  dismiss({ rule: 'calm-down', phrase: text.slice(0, 9), scope, ...at }, now);

beforeEach(() => fakeBrowser.reset());

describe('dismissals', () => {
  it('know the same words of the same rule again, whatever their case and spacing', async () => {
    await dismissFirst('here');
    expect(await dismissedAmong(all, text, place, 0)).toEqual(new Set([first, second]));
  });

  it.each([
    ['here', { draftId: 'draft-2', conversationId: 'conversation-1' }, 0],
    ['conversation', { draftId: 'draft-2', conversationId: 'conversation-1' }, 2],
    ['conversation', { draftId: 'draft-2', conversationId: 'conversation-2' }, 0],
    ['always', { draftId: null, conversationId: null }, 2],
  ] as const)('%s reaches as far as it says (%o)', async (scope, elsewhere, found) => {
    await dismissFirst(scope);
    expect((await dismissedAmong(all, text, elsewhere, 0)).size).toBe(found);
  });

  it('in a conversation end after 180 days, always does not', async () => {
    await dismissFirst('conversation', 0);
    await dismissFirst('always', 0);
    const scopes = async (now: number) => (await listDismissals(now)).map((d) => d.scope).sort();
    expect(await scopes(conversationDismissalAge)).toEqual(['always', 'conversation']);
    expect(await scopes(conversationDismissalAge + 1)).toEqual(['always']);
  });

  it('without a conversation reach no further than the draft', async () => {
    await dismissFirst('conversation', 0, { draftId: 'draft-1', conversationId: null as never });
    expect((await listDismissals(0)).map((d) => d.scope)).toEqual(['here']);
  });

  it('are stored without their words', async () => {
    await dismissFirst('always');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null)).toLowerCase()).not.toContain(
      'calm down',
    );
  });

  it('can be taken back, and tell those who watch', async () => {
    let changes = 0;
    const stop = watchDismissals(() => changes++);
    await dismissFirst('always', 0);
    await dismissFirst('always', 1);
    const [dismissal, ...more] = await listDismissals(1);
    expect(more).toEqual([]);
    await restore(dismissal!.key);
    await restore('no such key');
    expect(await listDismissals(0)).toEqual([]);
    expect((await dismissedAmong(all, text, place, 0)).size).toBe(0);
    expect(changes).toBe(3);
    stop();
  });
});
