import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundChecks } from '@/lib/browser/checks';
import { packHandlers } from '@/lib/browser/pack-messages';
import { readLayers } from '@/lib/browser/packs';
import { packAddress, teamPack } from '@/lib/browser/storage';
import { packWith, text } from './stored-pack';

const ours = { isOurPage: true };
const mailPage = { isOurPage: false, tabId: 7, url: 'https://mail.google.com/' };

const handlers = packHandlers(readLayers);

beforeEach(() => fakeBrowser.reset());

describe('what the background does about packs', () => {
  it('it does for our own pages', async () => {
    expect(await handlers.savePack({ origin: 'team', text }, ours)).toEqual({ ok: true });
    expect((await teamPack.getValue())?.text).toBe(text);
    await handlers.removePack({ origin: 'team' }, ours);
    expect(await teamPack.getValue()).toBeNull();
  });

  it('it does for our own pages: tries a pack beside those in force', async () => {
    await handlers.savePack(
      { origin: 'personal', text: packWith('', 'zork flumm').replace('id: no', 'id: my') },
      ours,
    );
    const trial = await handlers.tryPack(
      { origin: 'team', text, own: 'Sorry, no can do. We zork flumm.' },
      ours,
    );
    expect(trial.problems).toEqual([]);
    expect(trial.own?.findings.map(({ rule }) => rule)).toEqual(['no-can-do', 'my-can-do']);
    expect(trial.changes).toMatchObject([{ kind: 'new', sample: null, words: 'no can do' }]);
  });

  it('it does for no mail page', async () => {
    for (const [kind, handle] of Object.entries(handlers)) {
      expect(() => handle(null as never, mailPage), kind).toThrow('Only pages of the extension');
    }
    expect(await teamPack.getValue()).toBeNull();
  });

  it('has the address give its pack again, where another was put in its place', async () => {
    const address = { url: 'https://packs.example/p', checkedAt: 1, nextAt: 2, fault: null };
    await packAddress.setValue({ ...address, etag: '"1"', failures: 0, isForMail: false });
    await handlers.savePack({ origin: 'personal', text }, ours);
    expect(await packAddress.getValue()).toMatchObject({ etag: '"1"' });
    await handlers.savePack({ origin: 'team', text }, ours);
    expect(await packAddress.getValue()).toMatchObject({ etag: null });
  });

  it.each([
    ['savePack', { origin: 'policy', text }],
    ['savePack', { origin: 'team', text: 'x'.repeat(2_000_001) }],
    ['removePack', { origin: 'policy' }],
    ['setAddress', { url: 'over there', isForMail: false }],
    ['setAddress', { url: `https://a.example/${'x'.repeat(2_000)}`, isForMail: false }],
  ] as const)('is asked in its shape: %s %#', (kind, body) => {
    expect(() => backgroundChecks[kind](body)).toThrow();
  });
});
