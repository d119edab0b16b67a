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
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new SetupError(`CHROME_PATH is ${chosen}, and that is no browser that starts.`);
  }
  const found = onSystem() ?? (await ofPlaywright()) ?? (await fromApt()) ?? (await fromPlaywright());
  if (found) return found;
  throw new SetupError(
    'no Chromium was found and none could be installed; install one, or say in CHROME_PATH where it is.',
  );
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    ...folders.flatMap((folder) => [join(folder, 'chromium'), join(folder, 'chromium-browser')]),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...(process.env.LOCALAPPDATA ? [join(process.env.LOCALAPPDATA, 'Chromium/Application/chrome.exe')] : []),
  ];
  return places.find(runs);
}

async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return runs(path) ? path : undefined;
}

async function fromApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  say('No Chromium found. Installing Debian’s (apt-get install chromium) …');
  const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run(['apt-get', 'update'], apt);
  await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], apt);
  return onSystem();
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
