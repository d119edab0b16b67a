import type { browser } from 'wxt/browser';
import { PackServer } from '@/tests/e2e/pack-server';
import { expect, test } from './firefox-test';

declare const chrome: typeof browser;

test('no address is asked for a pack without the grant of its site', async ({ firefox }) => {
  const server = await PackServer.open();
  try {
    const options = await firefox.openOwnPage('options.html');
    await options.evaluate((url) => {
      const message = { kind: 'setAddress', body: { url, isForMail: false } };
      return chrome.runtime.sendMessage(message);
    }, server.url);
    const stored = await options.evaluate(() => chrome.storage.local.get('packAddress'));
    expect(stored).toMatchObject({ packAddress: { url: server.url, fault: { kind: 'notGranted' } } });
    expect(server.asked).toEqual([]);
    expect(firefox.deadEnd.asked).toEqual([]);
    await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'dropAddress', body: null }));
  } finally {
    await server.close();
  }
});
