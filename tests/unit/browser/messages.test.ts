import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundChecks } from '@/lib/browser/checks';
import { answerInBackground, type Handlers, sendToBackground } from '@/lib/browser/messages';
import type { ToBackground } from '@/lib/browser/protocol';

const handlers = {
  judge: vi.fn(),
  judgeText: vi.fn(),
  dismiss: vi.fn(),
  openPanel: vi.fn(),
  sent: vi.fn(),
  pausedAt: vi.fn(() => null),
  isGuarded: vi.fn(() => true),
};

/** Hands a message to the background as the browser would. Returns whether it will be answered, and the answer. */
async function deliver(message: unknown, from: object = { id: fakeBrowser.runtime.id }) {
  // The double's types do not know the third, which answers.
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  let taken: unknown;
  const reply = await new Promise((answer) => {
    void trigger(message, from, answer).then(([first]) => {
      taken = first;
      if (first !== true) answer(undefined);
    });
  });
  return { taken, reply };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  answerInBackground(handlers as unknown as Handlers<ToBackground>, backgroundChecks);
});

describe('a message', () => {
  it('of another extension is not answered', async () => {
    const { taken } = await deliver({ kind: 'isGuarded', body: null }, { id: 'another-extension' });
    expect(taken).toBe(false);
    expect(handlers.isGuarded).not.toHaveBeenCalled();
  });

  it.each([null, 7, 'isGuarded', {}, { kind: null }, { kind: '__proto__' }, { kind: 'toString' }])(
    'of no known kind is not answered: %j',
    async (message) => {
      expect((await deliver(message)).taken).toBe(false);
    },
  );

  it.each([
    { kind: 'judge', body: null },
    { kind: 'judge', body: { conversation: { draft: 'x'.repeat(2_000_001) } } },
    { kind: 'judgeText', body: { text: 7 } },
    { kind: 'sent', body: { draftId: '1', promises: ['soon'] } },
    { kind: 'dismiss', body: { rule: 'x'.repeat(2_000) } },
    { kind: 'pausedAt', body: [] },
  ])('of a wrong shape comes back as an error, and goes no further: $kind', async (message) => {
    const { reply } = await deliver(message);
    expect(reply).toEqual({ error: expect.stringContaining('Error') });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it('that comes twice is answered twice', async () => {
    const message = { kind: 'isGuarded', body: null };
    const replies = await Promise.all([deliver(message), deliver(message)]);
    expect(replies.map(({ reply }) => reply)).toEqual([{ answer: true }, { answer: true }]);
  });

  it('at which the background fails comes back as an error to who asked', async () => {
    handlers.isGuarded.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect((await deliver({ kind: 'isGuarded', body: null })).reply).toEqual({ error: 'Error: broken' });
  });

  it('that nobody answers is an error for who asked', async () => {
    fakeBrowser.reset();
    await expect(sendToBackground('isGuarded', null)).rejects.toThrow();
  });
});
