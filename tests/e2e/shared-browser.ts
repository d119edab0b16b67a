import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type BrowserOptions, ExtensionBrowser } from '@/scripts/demo/browser';
import { startBackground, stopBackground } from './background';

declare const chrome: typeof browser;

/** One browser for many tests. Each finds it as if it were new, but for the first-run page, which is closed. */
export class SharedBrowser {
  /** Where pages were since it was cleaned: only there can anything be stored. */
  readonly #origins = new Set<string>();

  private constructor(
    readonly extension: ExtensionBrowser,
    /** A tab that stays. It shows a file of the extension in which nothing runs, and may do what the extension may. */
    private readonly keeper: Page,
  ) {
    extension.context.on('request', (request) => {
      if (request.isNavigationRequest()) this.#origins.add(originOf(request.url()));
    });
  }

  static async open(options: BrowserOptions): Promise<SharedBrowser> {
    const extension = await ExtensionBrowser.open(options);
    const keeper = await extension.context.newPage(); // the browser's own first tab may come late
    await extension.firstRunPage.close();
    await keeper.goto(extension.pageUrl('manifest.json'));
    return new SharedBrowser(extension, keeper);
  }

  /**
   * Takes away all that a test may have left in pages, browser and extension, and starts the background anew. What it
   * cannot take away needs a browser of its own: an update of the extension, and what Playwright keeps for a whole
   * context, such as scripts that it puts into every page, or its clock. Nor does the browser save a file where Playwright
   * looks for it any more, once the connection that a real side panel takes was closed.
   *
   * @throws where something is left all the same
   */
  async clean(): Promise<void> {
    const { context, background } = this.extension;
    if (this.keeper.isClosed()) throw new Error('Closed by an update? Such a test needs `ownBrowser`.');
    // Who could store something goes first, what was stored after that.
    const others = context.pages().filter((page) => page !== this.keeper);
    await Promise.all([this.keeper.evaluate(closeSidePanel), ...others.map((page) => page.close())]);
    await stopBackground(this.keeper);
    await this.keeper.evaluate(forgetAll);
    await this.#forgetSites();
    await context.clearPermissions();
    await this.extension.refuseAll();
    await startBackground(this.keeper);
    await background.evaluate(() => {}); // answers once it runs
    await expect.poll(() => this.keeper.evaluate(addressesOfOthers), { intervals: [20] }).toEqual([]);
  }

  async #forgetSites(): Promise<void> {
    const { context } = this.extension;
    await context.clearCookies();
    const storageTypes = 'local_storage,indexeddb,cache_storage,file_systems';
    const session = await context.newCDPSession(this.keeper);
    for (const origin of this.#origins.add(originOf(this.keeper.url())))
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
    await session.detach();
    this.#origins.clear();
  }
}

/** Also of an extension, whose addresses have none for Node. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** It stays when its tab is closed. Runs in the keeper. */
function closeSidePanel(): void {
  const views = chrome.extension.getViews() as unknown as (typeof window)[];
  for (const view of views) if (view !== window) view.close();
}

/**
 * Takes back what each permission of the extension lets it leave behind. More of them a test cannot grant. Runs in the
 * keeper.
 */
async function forgetAll(): Promise<void> {
  const { storage, alarms, notifications, scripting } = chrome;
  await Promise.all([storage.local, storage.session, storage.sync].map((area) => area.clear()));
  await alarms.clearAll();
  await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
  await scripting.unregisterContentScripts();
}

/** Of the tabs and of the extension's pages beside the keeper. Runs in the keeper. */
async function addressesOfOthers(): Promise<string[]> {
  const tabs = await chrome.tabs.query({});
  const pages = await chrome.runtime.getContexts({ contextTypes: ['TAB', 'SIDE_PANEL', 'POPUP'] });
  const addresses = [
    ...tabs.map(({ url }) => url ?? ''),
    ...pages.map(({ documentUrl }) => documentUrl ?? ''),
  ];
  return addresses.filter((address) => address !== location.href);
}
