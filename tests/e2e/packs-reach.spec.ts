import { cp, readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { test as base, expect, panelAsPage, stopBackground } from './extension';
import { PackServer } from './pack-server';
import { PolicyFile, policyFolder } from './policy-file';

declare const chrome: typeof browser;

const first = `format: 1
name: Harbour
version: 1
owner: Ana
review: 2030-01-31
rules:
  - id: no-can-do
    level: expect
    message: The reader may feel turned away.
    patterns: [no can do]
    suggestions: [let me see what is possible]
    flags: ["I am afraid [no can do] on this one."]
    passes: [We can do that for you on Tuesday.]
`;
const second = first.replaceAll('no can do', 'zork flumm');
/** Its rule does not flag its own example, on line 12. */
const bad = first.replace('afraid [no can do]', 'afraid no can do');
const draft = 'Dana, I am afraid no can do on this one. We zork flumm today.';

/** What the options page asks of the background. */
function ask(options: Page, kind: string, body: unknown = null): Promise<unknown> {
  return options.evaluate((message) => chrome.runtime.sendMessage(message), { kind, body });
}

/** What is stored under a key. */
function stored(options: Page, key: string): Promise<unknown> {
  return options.evaluate(async (name) => (await chrome.storage.local.get(name))[name] ?? null, key);
}

interface FromAddress {
  readonly server: PackServer;
  /** The options page, with the team's pack from the server, and a draft that the first version says something about. */
  readonly options: Page;
}

const test = base.extend<FromAddress>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  server: async ({}, use) => {
    const server = await PackServer.open();
    await use(server);
    await server.close();
  },
  served: async ({ server }, use) => use([server.origin]),
  // As if the person had granted the site: the browser's question cannot be answered here.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  build: async ({}, use) => {
    const folder = base.info().outputPath('extension');
    await cp('.output/chrome-mv3-testing', folder, { recursive: true });
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    manifest.host_permissions.push('http://127.0.0.1/*');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await use(folder);
  },
  options: async ({ extension, mail, server }, use) => {
    await extension.context.route(`${server.origin}/**`, (route) => route.continue());
    const options = await extension.context.newPage();
    await options.goto(extension.pageUrl('options.html'));
    server.gives(first, '"1"');
    await options.getByRole('button', { name: 'Take it from an address' }).click();
    await options.getByRole('textbox', { name: 'Address' }).fill(server.url);
    await options.getByRole('button', { name: 'Take it from there' }).click();
    await mail.page.bringToFront();
    await mail.open();
    await mail.reply(draft);
    await mail.expectMarked('no can do');
    await use(options);
  },
});

test('a pack from an address is asked for without a word of the person', async ({
  extension,
  options,
  server,
}) => {
  await extension.context.addCookies([{ name: 'who', value: 'sam', url: server.origin }]);
  await ask(options, 'checkAddress');
  expect(server.asked).toHaveLength(2);
  for (const { headers } of server.asked) {
    for (const name of ['cookie', 'referer', 'origin', 'authorization'])
      expect(headers).not.toHaveProperty(name);
    expect(JSON.stringify(headers)).not.toContain(new URL(options.url()).host);
  }
  expect(await stored(options, 'packAddress')).toMatchObject({ url: server.url, fault: null, etag: '"1"' });
});

test('a new version at the address is marked in a draft that is open', async ({ mail, options, server }) => {
  server.gives(second, '"2"');
  await ask(options, 'checkAddress');
  await mail.expectMarked('zork flumm');
  const before = (await stored(options, 'packAddress')) as { checkedAt: number };
  await ask(options, 'checkAddress');
  expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"2"']);
  const after = (await stored(options, 'packAddress')) as { checkedAt: number };
  expect(after).toMatchObject({ fault: null, etag: '"2"' });
  expect(after.checkedAt).toBeGreaterThan(before.checkedAt);
  await mail.expectMarked('zork flumm');
});

test('the address is asked when its time has come, even when the background was stopped', async ({
  mail,
  options,
  server,
}) => {
  server.gives(second, '"2"');
  await stopBackground(options);
  await options.evaluate(() => chrome.alarms.create('pack-address', { when: Date.now() }));
  await mail.expectMarked('zork flumm');
});

const breaks: readonly (readonly [string, string, RegExp, (response: ServerResponse) => void])[] = [
  ['an error of the server', 'status', /trouble of its own \(500\)/, (to) => to.writeHead(500).end('no')],
  ['a pack that is not good', 'pack', /not fit to be used/, (to) => to.end(bad)],
  ['ten megabytes', 'tooLarge', /larger than any pack/, (to) => to.end('#'.repeat(10_000_000))],
  ['a redirect', 'redirected', /only points to another/, (to) => to.writeHead(302, { Location: '/o' }).end()],
  ['bytes that are no text', 'notText', /is no text/, (to) => to.end(Buffer.from([0xff, 0xfe, 0x00]))],
  ['a line that breaks', 'unreachable', /Nobody answers/, (to) => to.destroy()],
];

for (const [name, kind, words, answer] of breaks) {
  test(`${name} at the address leaves the last good pack in force`, async ({ mail, options, server }) => {
    server.answer = answer;
    await ask(options, 'checkAddress');
    expect(await stored(options, 'packAddress')).toMatchObject({ fault: { kind }, failures: 1, etag: '"1"' });
    await expect(options.getByText(words)).toBeVisible();
    await expect(options.getByText('The last good pack stays in use.')).toBeVisible();
    expect(new Set(server.asked.map(({ url }) => url))).toEqual(new Set(['/team.yaml']));
    await mail.write(' Sorry, no can do.');
    await mail.expectMarked('no can do', 'no can do');

    server.gives(second, '"2"');
    await ask(options, 'checkAddress');
    expect(await stored(options, 'packAddress')).toMatchObject({ fault: null, failures: 0 });
    await expect(options.getByText(words)).toHaveCount(0);
    await mail.expectMarked('zork flumm');
  });
}

test('a server that never ends is left after a while', async ({ extension, mail, options, server }) => {
  // A clock that the test moves.
  await extension.background.evaluate(() => {
    const ending = new AbortController();
    AbortSignal.timeout = () => ending.signal;
    Object.assign(globalThis, { timeIsUp: () => ending.abort() });
  });
  const answering = new Promise<void>((asked) => {
    server.answer = (response) => {
      response.write('format: 1\n');
      asked();
    };
  });
  const checked = ask(options, 'checkAddress');
  await answering;
  await extension.background.evaluate(() => (globalThis as unknown as { timeIsUp(): void }).timeIsUp());
  await checked;
  expect(await stored(options, 'packAddress')).toMatchObject({ fault: { kind: 'tooLong' }, etag: '"1"' });
  await mail.expectMarked('no can do');
});

test('an address that is dropped is asked no more, and its pack stays', async ({ mail, options, server }) => {
  await ask(options, 'dropAddress');
  expect(await stored(options, 'packAddress')).toBeNull();
  await ask(options, 'checkAddress');
  expect(server.asked).toHaveLength(1);
  await mail.expectMarked('no can do');
});

const byPolicy = base.extend<{ readonly policyFile: PolicyFile }>({
  policyFile: async ({ extension }, use) => {
    base.skip(
      !(await PolicyFile.canBe()),
      `${policyFolder} cannot be written: that takes the rights of root`,
    );
    const file = new PolicyFile(new URL(extension.background.url()).host);
    await use(file);
    await file.remove();
  },
});

/** Chromium looks at its policies some seconds after a file has changed. */
const soon = { timeout: 30_000 };

byPolicy(
  'a pack from a policy is marked and locked, and goes with its file',
  async ({ extension, mail, policyFile }) => {
    byPolicy.setTimeout(120_000);
    await mail.open();
    await mail.reply(draft);
    await mail.expectNothingFound();
    const panel = await panelAsPage(extension);
    const options = await extension.context.newPage();
    await options.goto(extension.pageUrl('options.html'));
    await options.getByRole('button', { name: 'In force' }).click();
    const rule = options.getByRole('row', { name: /no-can-do/ });
    await expect(rule).toHaveCount(0);

    await policyFile.write({ pack: first, locked: true });
    await expect.poll(() => stored(panel, 'policy'), soon).toMatchObject({ isLocked: true, problems: [] });
    await expect(rule).toContainText('Your organisation');
    await expect(rule).toContainText('Locked');
    await mail.page.bringToFront();
    await mail.expectMarked('no can do');
    await mail.clickOn('no can do');
    await mail.card.getByRole('button', { name: 'Dismiss' }).click();
    await expect(mail.card.getByRole('group', { name: 'Dismiss' }).getByRole('button')).toHaveText(['Here']);
    await panel.getByRole('tab', { name: 'You' }).click();
    await expect(panel.getByRole('checkbox', { name: /^Ask me before/ })).toBeDisabled();
    const always = { rule: 'no-can-do', phrase: 'no can do', scope: 'always' };
    const refused = await ask(panel, 'dismiss', { ...always, draftId: null, conversationId: null });
    expect(refused).toHaveProperty('error');

    await policyFile.write({ pack: bad, locked: true });
    await expect
      .poll(() => stored(panel, 'policy'), soon)
      .toMatchObject({ problems: [{ line: 12, column: expect.any(Number) }] });
    await mail.expectMarked('no can do');

    await policyFile.remove();
    await expect.poll(() => stored(panel, 'policy'), soon).toBeNull();
    await expect(rule).toHaveCount(0);
    await mail.expectMarked();
    await expect(panel.getByRole('checkbox', { name: /^Ask me before/ })).toBeEnabled();
  },
);
