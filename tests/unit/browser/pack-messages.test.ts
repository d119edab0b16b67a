import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundChecks } from '@/lib/browser/checks';
import { packHandlers } from '@/lib/browser/pack-messages';
import { packAddress, teamPack } from '@/lib/browser/storage';
import { text } from './stored-pack';

const ours = { isOurPage: true };
const mailPage = { isOurPage: false, tabId: 7, url: 'https://mail.google.com/' };

beforeEach(() => fakeBrowser.reset());

describe('what the background does about packs', () => {
  it('it does for our own pages', async () => {
    expect(await packHandlers.savePack({ origin: 'team', text }, ours)).toEqual({ ok: true });
    expect((await teamPack.getValue())?.text).toBe(text);
    await packHandlers.removePack({ origin: 'team' }, ours);
    expect(await teamPack.getValue()).toBeNull();
  });

  it('it does for no mail page', async () => {
    for (const [kind, handle] of Object.entries(packHandlers)) {
      expect(() => handle(null as never, mailPage), kind).toThrow('Only pages of the extension');
    }
    expect(await teamPack.getValue()).toBeNull();
  });

  it('has the address give its pack again, where another was put in its place', async () => {
    const address = { url: 'https://packs.example/p', checkedAt: 1, nextAt: 2, fault: null };
    await packAddress.setValue({ ...address, etag: '"1"', failures: 0, isForMail: false });
    await packHandlers.savePack({ origin: 'personal', text }, ours);
    expect(await packAddress.getValue()).toMatchObject({ etag: '"1"' });
    await packHandlers.savePack({ origin: 'team', text }, ours);
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
