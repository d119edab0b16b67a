import { describe, expect, it } from 'vitest';
import { backgroundChecks } from '@/lib/browser/checks';

const snapshot = {
  page: 'gmail',
  draftId: 'draft-1',
  conversationId: null,
  revision: 3,
  active: true,
  conversation: { thread: [{ from: 'client', text: 'Where is it?' }], draft: 'On its way.' },
  replaceable: [{ start: 0, end: 11 }],
};

describe('what the background lets in', () => {
  it('is a snapshot as the page part makes it', () => {
    expect(backgroundChecks.judge(snapshot)).toEqual(snapshot);
  });

  it('is nothing beside the declared parts', () => {
    expect(backgroundChecks.judge({ ...snapshot, more: 1 })).toEqual(snapshot);
  });

  it.each([
    ['no snapshot', null],
    ['a draft that is no text', { ...snapshot, conversation: { thread: [], draft: 7 } }],
    [
      'a sender that is neither',
      { ...snapshot, conversation: { thread: [{ from: 'x', text: '' }], draft: '' } },
    ],
    ['a text beyond any mail', { ...snapshot, conversation: { thread: [], draft: 'x'.repeat(2_000_001) } }],
  ])('is not %s', (_, body) => {
    expect(() => backgroundChecks.judge(body)).toThrow();
  });

  it('is no word of what was sent, and no unknown way of sending', () => {
    const found = { promises: ['2026-04-14T12:00'], score: 80 };
    const sent = { draftId: 'draft-1', conversationId: null, at: 0, how: 'click', closed: true, ...found };
    expect(backgroundChecks.sent({ ...sent, text: 'On its way.' })).toEqual(sent);
    expect(() => backgroundChecks.sent({ ...sent, how: 'by magic' })).toThrow(/how|magic/);
    expect(() => backgroundChecks.sent({ ...sent, promises: ['tomorrow'] })).toThrow();
    expect(() => backgroundChecks.sent({ ...sent, score: 101 })).toThrow();
  });

  it('is no dismissal of an unknown reach', () => {
    const request = { rule: 'r', phrase: 'p', scope: 'everywhere', draftId: null, conversationId: null };
    expect(() => backgroundChecks.dismiss(request)).toThrow(/scope|everywhere/);
  });
});
