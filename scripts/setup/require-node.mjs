import { readFileSync } from 'node:fs';

/**
 * Stops with one sentence where Node is too old. Imported first by every command, and written so that an old Node
 * can read it.
 */
const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wanted = engines.node.replace('>=', '');

const [major, minor = 0] = process.versions.node.split('.').map(Number);
const [wantedMajor, wantedMinor = 0] = wanted.split('.').map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(`Evenkeel needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
