import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { at } from './root.mjs';
import { run, SetupError, say } from './run.mjs';

/**
 * Finds a Chromium, installing one where there is none: `CHROME_PATH`, then one on the system, then Playwright's
 * own. Google Chrome is passed over: it no longer loads unpacked extensions from the command line.
 *
 * @returns {Promise<string>} the path of its program
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new SetupError(`CHROME_PATH is ${chosen}, and that is no browser that starts.`);
  }
  const found =
    chromiumPlaces().find(runs) ??
    (await ofPlaywright()) ??
    (await chromiumFromApt()) ??
    (await fromPlaywright());
  if (found) return found;
  throw new SetupError(
    'no Chromium was found and none could be installed; install one, or say in CHROME_PATH where it is.',
  );
}

/** The oldest Firefox that the extension says it runs in: `wxt.config.ts`. */
const oldestFirefox = 140;

/**
 * Finds a Firefox, installing Debian's where there is none: `FIREFOX_PATH`, then one on the system.
 *
 * @returns {Promise<string | undefined>} the path of its program; none, and says so, where there is none to be had
 */
export async function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (isFirefox(chosen)) return chosen;
    throw new SetupError(`FIREFOX_PATH is ${chosen}, and that is no Firefox ${oldestFirefox} or newer.`);
  }
  const found = firefoxPlaces().find(isFirefox) ?? (await firefoxFromApt());
  if (!found)
    say(`No Firefox ${oldestFirefox} or newer was found or could be installed: its tests are left out.`);
  return found;
}

/** Whether a path is a Firefox that starts and is new enough. */
function isFirefox(path) {
  if (!existsSync(path)) return false;
  const { stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1]) >= oldestFirefox;
}

function firefoxPlaces() {
  return [
    ...onPath('firefox', 'firefox-esr'),
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
}

async function firefoxFromApt() {
  return (await fromApt('firefox-esr')) ? firefoxPlaces().find(isFirefox) : undefined;
}

function chromiumPlaces() {
  return [
    ...onPath('chromium', 'chromium-browser'),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...(process.env.LOCALAPPDATA ? [join(process.env.LOCALAPPDATA, 'Chromium/Application/chrome.exe')] : []),
  ];
}

async function chromiumFromApt() {
  return (await fromApt('chromium')) ? chromiumPlaces().find(runs) : undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return runs(path) ? path : undefined;
}

/** Whether a package of Debian could be installed. */
async function fromApt(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing Debian’s ${name} (apt-get install ${name}) …`);
  const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run(['apt-get', 'update'], apt);
  return (await run(['apt-get', 'install', '-y', '--no-install-recommends', name], apt)) === 0;
}

async function fromPlaywright() {
  say('No Chromium found. Downloading Playwright’s (npx playwright install --no-shell chromium) …');
  await run([
    process.execPath,
    at('node_modules/@playwright/test/cli.js'),
    'install',
    '--no-shell',
    'chromium',
  ]);
  return ofPlaywright();
}

/** Whether a path is a Chromium that starts: Ubuntu keeps a script in its place that only says how to get one. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
