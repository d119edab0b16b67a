import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import type { Browser, ConnectionTransport, Page } from 'puppeteer-core';
import { connect } from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { serve } from '@/scripts/demo/mailbox';
import { outlookMailbox } from '@/scripts/demo/outlook-mailbox';
import { DeadEnd } from './dead-end';
import { Marionette } from './marionette';

const extensionId = 'evenkeel@example.org';
/** Otherwise it is another at every start. */
const extensionHost = '3e5f1c9a-6c0b-4d0e-9a52-7d1f0c8b4e21';
const mailboxes = [gmailMailbox, outlookMailbox];

/** A Firefox with the extension in it, on a temporary profile and cut off from every network. */
export class Firefox {
  private constructor(
    readonly browser: Browser,
    /** What asks for the network. */
    readonly deadEnd: DeadEnd,
    private readonly marionette: Marionette,
    private readonly program: ChildProcess,
    private readonly profile: string,
  ) {}

  /**
   * @param program the path of Firefox
   * @param extension the folder of the unpacked extension
   */
  static async open(program: string, extension: string): Promise<Firefox> {
    const deadEnd = await DeadEnd.open();
    const profile = mkdtempSync(join(tmpdir(), 'evenkeel-firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(deadEnd.port));
    const args = ['--headless', '--no-remote', '--profile', profile, '--width', '1280', '--height', '860'];
    const remote = ['--marionette', '--remote-debugging-port', '0', '--remote-allow-system-access'];
    const child = spawn(program, [...args, ...remote], {
      stdio: ['ignore', 'pipe', 'ignore'],
      // Otherwise Firefox asks its maker for settings, whatever it is told.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
    const marionette = await Marionette.connect(await portOf(child));
    const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
    await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const transport = await joining(session as Session);
    const browser = await connect({ transport, protocol: 'webDriverBiDi', defaultViewport: null });
    return new Firefox(browser, deadEnd, marionette, child, profile);
  }

  /** A new tab, in which the mailboxes are served. */
  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const mailbox = mailboxes.find(({ origin }) => request.url().startsWith(`${origin}/`));
      void (mailbox ? request.respond(serve(mailbox, request.url())) : request.continue());
    });
    return page;
  }

  /** Opens a page of the extension in a new tab. */
  async openOwnPage(path: string): Promise<OwnPage> {
    const address = `moz-extension://${extensionHost}/${path}`;
    await this.#inWindow(`gBrowser.selectedTab = gBrowser.addTrustedTab('${address}')`);
    return this.#ownPage(`gBrowser.browsers.find(({ currentURI }) => currentURI.spec === '${address}')`);
  }

  /** Opens the sidebar beside the tab in front, as the person would. */
  async openSidebar(): Promise<OwnPage> {
    await this.#inWindow(
      `await SidebarController.show('${extensionId.replace(/[@.]/g, '_')}-sidebar-action')`,
    );
    return this.#ownPage(
      "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')",
    );
  }

  async #ownPage(frame: string): Promise<OwnPage> {
    const page = new OwnPage((script) => this.#inWindow(`const frame = ${frame}; ${script}`));
    // Until it is loaded there is nobody to ask.
    const hasHeading = () => page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);
    await expect.poll(hasHeading).toBe(true);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.disconnect();
    this.marionette.close();
    this.program.kill();
    if (this.program.exitCode === null) await once(this.program, 'exit');
    this.deadEnd.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** Runs a script with the rights of the browser's own window. Rejects with what it throws. */
  async #inWindow(script: string): Promise<unknown> {
    const answer = await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `const [done] = arguments;
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      args: [],
    });
    const { value, error } = (answer as { value: { value?: unknown; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  }
}

/** A page of the extension, in a tab or in the sidebar; BiDi is not let in, so the browser's window is asked. */
export class OwnPage {
  /** @param inWindow runs a script in the browser's window, where `frame` holds the page */
  constructor(private readonly inWindow: (script: string) => Promise<unknown>) {}

  /** What a function gives in the page, where it sees the document as any script does. */
  evaluate<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `return (${work})(...${JSON.stringify(args)})`;
    const request = { script, args: [], opts: { sandboxName: null, newSandbox: false } };
    return this.inWindow(
      `return frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
        .sendQuery('MarionetteCommandsParent:executeScript', ${JSON.stringify(request)})`,
    ) as Promise<Awaited<Result>>;
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there
    return this.evaluate(() => document.body.innerText);
  }

  /** Presses a button or a tab. */
  async press(role: 'button' | 'tab', name: string): Promise<void> {
    const press = (selector: string, wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const found = all.find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent)?.startsWith(wanted));
      found?.click();
      return found !== undefined;
    };
    await expect.poll(() => this.evaluate(press, `${role}, [role="${role}"]`, name)).toBe(true);
  }

  /** A picture of it, PNG. */
  async picture(): Promise<Buffer> {
    const address = await this.inWindow(
      `const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL();`,
    );
    return Buffer.from((address as string).split(',')[1]!, 'base64');
  }
}

function preferences(proxyPort: number): string {
  const all = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
    'marionette.port': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // Some seconds after its start it looks for newer video codecs.
    'media.gmp-manager.updateEnabled': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
  const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  return lines.join('\n');
}

/** Where Firefox says that it listens. */
async function portOf({ stdout }: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: stdout! })) {
    const [, port] = line.match(/Marionette\s+INFO\s+Listening on port (\d+)/) ?? [];
    if (port) return Number(port);
  }
  throw new Error('Firefox ended before it listened.');
}

interface Session {
  readonly capabilities: { readonly webSocketUrl: string };
}

/** Firefox has one session at a time: where Puppeteer asks for a new one, it is given Marionette’s. */
async function joining(session: Session): Promise<ConnectionTransport> {
  const socket = await NodeWebSocketTransport.create(session.capabilities.webSocketUrl);
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message);
      if (method !== 'session.new') return socket.send(message);
      queueMicrotask(() => transport.onmessage?.(JSON.stringify({ type: 'success', id, result: session })));
    },
    close: () => socket.close(),
  };
  socket.onmessage = (message) => transport.onmessage?.(message);
  socket.onclose = () => transport.onclose?.();
  return transport;
}
