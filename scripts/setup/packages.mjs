import { run, SetupError, say } from './run.mjs';
import { isStale } from './stale.mjs';

/** Installs the packages of the lock file, where that was not done since the lock file changed. */
export async function installPackages() {
  // npm leaves this file behind as its last act.
  if (!isStale('node_modules/.package-lock.json', ['package-lock.json'])) return;
  say('Installing the packages (npm ci) …');
  if ((await run([...npm(), 'ci', '--no-audit', '--no-fund'])) !== 0) {
    throw new SetupError('the packages could not be installed; npm says why above.');
  }
}

/** The npm that runs us, where one does; else the one on the path. */
function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
}
