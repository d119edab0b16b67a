import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encounters } from '@/lib/browser/storage';
import { followSurroundings } from '@/lib/browser/surroundings';
import type { Conversation, Level, Message, Report, Team } from '@/lib/model';

const now = Date.parse('2026-04-14T09:10Z');
const day = 86_400_000;
const zoned: Team = {
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Asia/Kolkata' },
  routes: [],
  authority: [],
  tickets: null,
  security: null,
  support: null,
  scope: [],
};

const follow = (team: Team | null = null) => followSurroundings(async () => ({ team }));

beforeEach(() => fakeBrowser.reset());

const message = (words: Partial<Message> = {}): Message => ({
  from: 'client',
  name: 'Dana Ruiz',
  email: 'dana@example.com',
  text: 'You are useless.',
  ...words,
});
const talk = (...thread: Message[]): Conversation => ({ thread, draft: '' });
const found = (level: Level) =>
  ({ incoming: { heat: 0.6, level, findings: [], heated: [] } }) as unknown as Report;

describe('what is known beside a conversation', () => {
  it('is the local time of the team and what it has set', async () => {
    const known = await follow(zoned).of(talk(), now);
    expect(known).toEqual({ team: zoned, now: '2026-04-14T14:40', encounters: [], hostileToday: 0 });
  });
});

describe('a hostile message', () => {
  it('is remembered once, without name, address or words', async () => {
    const surroundings = follow();
    await Promise.all([1, 2, 3].map(() => surroundings.meet(talk(message()), found('hostile'), now)));
    expect(await encounters.getValue()).toHaveLength(1);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get('encounters'));
    expect(stored).toContain('"level":"hostile"');
    expect(stored).not.toMatch(/dana|ruiz|example|useless/i);
  });

  it.each(['calm', 'frustrated'] as const)('is not one that is %s', async (level) => {
    await follow().meet(talk(message()), found(level), now);
    expect(await encounters.getValue()).toEqual([]);
  });

  it('of nobody in particular is not remembered', async () => {
    const { name: _, email: __, ...nameless } = message();
    await follow().meet(talk(nameless), found('hostile'), now);
    expect(await encounters.getValue()).toEqual([]);
  });

  it('is known beside other conversations with the same contact, and counts today beside all others', async () => {
    const surroundings = follow();
    const first = message({ sentAt: '2026-04-01T10:00' });
    const second = message({ sentAt: '2026-04-14T08:00', text: 'Still useless.' });
    await surroundings.meet(talk(first), found('abusive'), now);
    await surroundings.meet(talk(second), found('hostile'), now);
    await vi.waitFor(async () =>
      expect(await surroundings.of(talk(message()), now)).toMatchObject({ hostileToday: 1 }),
    );
    expect(await surroundings.of(talk(message({ email: 'DANA@example.com ' })), now)).toMatchObject({
      encounters: [
        { at: '2026-04-01T10:00', level: 'abusive' },
        { at: '2026-04-14T08:00', level: 'hostile' },
      ],
    });
    expect(await surroundings.of(talk(first, second), now)).toMatchObject({
      encounters: [],
      hostileToday: 0,
    });
    const another = talk(message({ email: 'kim@example.com' }));
    expect(await surroundings.of(another, now)).toMatchObject({ encounters: [], hostileToday: 1 });
  });

  it('is forgotten after 180 days', async () => {
    const surroundings = follow();
    await surroundings.meet(talk(message()), found('hostile'), now);
    const later = now + 181 * day;
    await vi.waitFor(async () =>
      expect(await surroundings.of(talk(message({ text: 'Hello.' })), now)).toMatchObject({
        hostileToday: 1,
      }),
    );
    expect((await surroundings.of(talk(message({ text: 'Hello.' })), later)).encounters).toEqual([]);
    await surroundings.meet(talk(message({ text: 'Again.' })), found('hostile'), later);
    expect(await encounters.getValue()).toHaveLength(1);
  });
});
