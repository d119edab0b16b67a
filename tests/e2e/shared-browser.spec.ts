import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ExtensionBrowser } from '@/scripts/demo/browser';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serveMailbox } from '@/scripts/demo/mailbox';
import { expect, optionsFor, test } from './extension';
import type { MailPage } from './mail-page';

declare const chrome: typeof browser;

const servedAddress = `${gmailMailbox.origin}/left`;

test('a test finds the shared browser as if it were new', async ({ shared, extension, mail, build }) => {
  await leaveAllThereIs(extension, mail);
  const left = await stateOf(extension);
  const salt = await saltOf(extension);

  await (await shared()).clean();
  const cleaned = await stateOf(extension);

  const brandNew = await ExtensionBrowser.open(optionsFor(build));
  await brandNew.firstRunPage.close();
  expect(cleaned).toEqual(await stateOf(brandNew));
  await brandNew.close();
  for (const [what, state] of Object.entries(left)) expect(state, what).not.toEqual(cleaned[what as never]);
  expect(await saltOf(extension)).not.toBe(salt);
});

/** Leaves something of each kind behind. */
async function leaveAllThereIs(extension: ExtensionBrowser, mail: MailPage): Promise<void> {
  const { context, background } = extension;
  await context.addCookies([{ name: 'left', value: '1', url: gmailMailbox.origin }]);
  await context.grantPermissions(['clipboard-read']);
  await context.route(servedAddress, (route) => route.fulfill({ body: 'left' }));
  await mail.open();
  await extension.openPanel(mail.page);
  await background.evaluate(async () => {
    Object.assign(globalThis, { left: true });
    await chrome.storage.local.set({ guard: false });
    await chrome.storage.session.set({ dismissals: [] });
    await chrome.storage.sync.set({ left: true });
    await chrome.windows.create({ url: 'about:blank' });
    await chrome.alarms.create('left', { delayInMinutes: 60 });
    const matches = ['https://left.example/*'];
    await chrome.scripting.registerContentScripts([{ id: 'left', matches, js: ['background.js'] }]);
    const iconUrl = chrome.runtime.getURL('/icon/128.png' as never);
    await chrome.notifications.create('left', { type: 'basic', iconUrl, title: 'Left', message: 'Left' });
  });
  await mail.page.evaluate(async () => {
    localStorage.setItem('left', '');
    await caches.open('left');
    await new Promise((done) => {
      indexedDB.open('left').onsuccess = done;
    });
  });
}

/** All that may differ from one test to the next. */
async function stateOf({ context, background }: ExtensionBrowser) {
  const ofExtension = await background.evaluate(async () => {
    const { salt, ...local } = await chrome.storage.local.get(null);
    return {
      memory: 'left' in globalThis,
      local,
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      notifications: await chrome.notifications.getAll(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      panels: (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
      windows: (await chrome.windows.getAll()).length,
      tabs: (await chrome.tabs.query({})).length,
    };
  });
  const served = await visit(context, servedAddress, () => true).catch(() => false);
  await serveMailbox(context, gmailMailbox);
  return { ...ofExtension, ...(await visit(context, gmailMailbox.url(), ofPage)), served };
}

async function visit<T>(context: BrowserContext, address: string, look: () => T | Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return (await page.evaluate(look)) as T;
  } finally {
    await page.close();
  }
}

/** Runs in a page of the mailbox. */
async function ofPage() {
  return {
    localStorage: localStorage.length,
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as never })).state,
  };
}

function saltOf({ background }: ExtensionBrowser): Promise<unknown> {
  return background.evaluate(async () => (await chrome.storage.local.get('salt')).salt);
}
