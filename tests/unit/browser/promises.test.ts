import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropPromise,
  followPromises,
  keepPromises,
  openPromise,
  remind,
  reminderAt,
} from '@/lib/browser/promises';
import { promiseAge, promises, teamPack } from '@/lib/browser/storage';
import { packWith, storedPack, teamLines } from './stored-pack';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcg';
const now = Date.parse('2026-04-14T09:10Z');
const minutes = 60_000;
const noon = Date.parse('2026-04-14T12:00Z');

const shown = vi.fn<(id: string, about: { message: string }) => Promise<string>>();
const clicked: ((id: string) => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  shown.mockReset().mockResolvedValue('');
  clicked.length = 0;
  Object.assign(fakeBrowser.notifications, {
    create: shown,
    clear: async () => true,
    onClicked: { addListener: (listener: (id: string) => void) => clicked.push(listener) },
  });
  await teamPack.setValue(storedPack(packWith(teamLines)));
});

const keep = (...dues: string[]) => keepPromises({ promises: dues }, url, now);
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
const said = () => shown.mock.calls.map(([, { message }]) => message);

describe('a promise', () => {
  it('is kept with its time and its address, and nothing else', async () => {
    await keep('2026-04-14T12:00');
    const [kept, ...others] = await promises.getValue();
    expect(others).toEqual([]);
    expect(kept).toEqual({
      id: expect.any(String),
      due: '2026-04-14T12:00',
      url,
      madeAt: now,
      isReminded: false,
    });
  });

  it('that has passed by then, or has no address to go to, is not kept', async () => {
    await keep('2026-04-14T09:00');
    await keepPromises({ promises: ['2026-04-14T12:00'] }, 'chrome://newtab/', now);
    expect(await promises.getValue()).toEqual([]);
  });

  it('is kept without what a log-in left in the address', async () => {
    await keepPromises({ promises: ['2026-04-14T12:00'] }, 'https://a:b@mail.example/x#id_token=s', now);
    expect((await promises.getValue()).map((kept) => kept.url)).toEqual(['https://mail.example/x']);
  });

  it('is reminded of half an hour before, or half the way where that is nearer', () => {
    expect(reminderAt({ due: '2026-04-14T12:00', madeAt: now }, 'UTC')).toBe(noon - 30 * minutes);
    expect(reminderAt({ due: '2026-04-14T09:30', madeAt: now }, 'UTC')).toBe(now + 10 * minutes);
  });

  it('is off the list when it is kept or forgotten', async () => {
    await keep('2026-04-14T12:00', '2026-04-14T13:00');
    const [first] = await promises.getValue();
    await dropPromise(first!.id);
    expect((await promises.getValue()).map(({ due }) => due)).toEqual(['2026-04-14T13:00']);
  });

  it('is forgotten 30 days after it was due', async () => {
    await keep('2026-04-14T12:00');
    await remind(noon + promiseAge);
    expect(await promises.getValue()).toHaveLength(1);
    await remind(noon + promiseAge + 1);
    expect(await promises.getValue()).toEqual([]);
  });
});

describe('a reminder', () => {
  it('waits for the nearest promise, tells of it once and waits for the next', async () => {
    await keep('2026-04-15T12:00', '2026-04-14T12:00');
    await remind(now);
    expect(await alarms()).toEqual([noon - 30 * minutes]);
    expect(said()).toEqual([]);
    await remind(noon - 30 * minutes);
    await remind(noon - 29 * minutes);
    expect(said()).toEqual(['A promise is due at 12:00.']);
    expect(await alarms()).toEqual([noon + 24 * 60 * minutes - 30 * minutes]);
  });

  it('that was missed is given at the next start', async () => {
    await keep('2026-04-14T12:00');
    await remind(noon + 24 * 60 * minutes);
    expect(said()).toEqual(['A promise was due on Tuesday 14 Apr at 12:00.']);
    expect(await alarms()).toEqual([]);
  });

  it('comes by the alarm, and its click leads to the conversation', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(now);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    followPromises();
    await keep('2026-04-14T12:00');
    await vi.waitFor(async () => expect(await alarms()).toEqual([noon - 30 * minutes]));
    vi.spyOn(Date, 'now').mockReturnValue(noon - 30 * minutes);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'promise-due', scheduledTime: noon });
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    for (const click of clicked) click(shown.mock.calls[0]![0]);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url }));
    vi.restoreAllMocks();
  });
});

it('opening one that is gone does nothing', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  await openPromise('gone');
  expect(opened).not.toHaveBeenCalled();
});
