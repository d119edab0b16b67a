import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { freePort } from './free-port';

/** Where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

export interface BrowserOptions {
  /** The program of Chromium. */
  readonly chrome: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/** A Chromium with the extension in it, on a temporary profile and cut off from every network. */
export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly background: Worker,
    /** The page that the extension opens by itself when it is new. */
    readonly firstRunPage: Page,
    private readonly port: number,
  ) {}

  /** Whatever a page or the extension asks for is refused, but for what is routed afterwards. */
  static async open({ chrome, extension, headless }: BrowserOptions): Promise<ExtensionBrowser> {
    const port = await freePort();
    const context = await chromium.launchPersistentContext('', {
      executablePath: chrome,
      headless,
      viewport: headless ? { width: 1280, height: 860 } : null,
      args: [
        '--no-first-run',
        '--window-size=1440,900',
        // Chromium's own errands: updates, sync, look-ups.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=OptimizationGuideOnDeviceModel,Translate,MediaRouter',
        // Without a screen it would look for graphics hardware at every start.
        ...(headless ? ['--disable-gpu'] : []),
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--remote-debugging-port=${port}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    await refuseRequests(context);
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const firstRunPage = await pageIn(context, (page) => page.url().endsWith('/welcome.html'));
    return new ExtensionBrowser(context, background, firstRunPage, port);
  }

  /** The address of a page of the extension. */
  pageUrl(path: string): string {
    return new URL(path, this.background.url()).href;
  }

  /** Presses the toolbar button over a page and gives the side panel that opens beside it. */
  async openPanel(beside: Page): Promise<Page> {
    await beside.bringToFront();
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === beside.url());
    const action = { id: new URL(this.background.url()).host, targetId: tab!.targetId };
    // Playwright's types do not know this command yet.
    await session.send('Extensions.triggerAction' as never, action as never);
    return this.sidePanel();
  }

  /** The side panel that is opening or open. Only a connection made after that sees it as a page. */
  async sidePanel(): Promise<Page> {
    await this.background.evaluate(async () => {
      const isOpen = async () =>
        (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
      while (!(await isOpen())) await new Promise((again) => setTimeout(again, 20));
    });
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`);
    const isPanel = (page: Page) => page.url().startsWith(this.pageUrl('sidepanel.html'));
    const panel = await pageIn(second.contexts()[0]!, isPanel);
    panel.once('close', () => void second.close());
    return panel;
  }

  /** Refuses again whatever was routed since it was opened. */
  async refuseAll(): Promise<void> {
    await this.context.unrouteAll();
    await refuseRequests(this.context);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

async function refuseRequests(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.protocol !== 'chrome-extension:',
    (route) => route.abort(),
  );
}

async function pageIn(context: BrowserContext, predicate: (page: Page) => boolean): Promise<Page> {
  return context.pages().find(predicate) ?? (await context.waitForEvent('page', { predicate }));
}
