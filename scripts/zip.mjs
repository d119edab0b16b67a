import './setup/require-node.mjs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wxt } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { at } from './setup/root.mjs';
import { main, SetupError, say } from './setup/run.mjs';

/**
 * `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, and the sources that Mozilla asks for; and the
 * proof that those sources build that package.
 */
await main(async () => {
  await installPackages();
  for (const browser of ['chrome', 'edge', 'firefox']) {
    if (await wxt('zip', browser)) throw new SetupError(`the package for ${browser} could not be made.`);
  }
  const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const zip = (/** @type {string} */ what) => at(`.output/${name}-${version}-${what}.zip`);
  await prove(zip('sources'), zip('firefox'));
});

/**
 * Builds from the sources alone, as a reviewer does, and holds the result against the package.
 *
 * @param {string} sources path of a zip
 * @param {string} packed path of the other
 */
async function prove(sources, packed) {
  // Within the project, so that its packages are found.
  const folder = await mkdtemp(at('.output/from-sources-'));
  for (const [path, content] of await unzip(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  if (await wxt('build', 'firefox', folder)) throw new SetupError('the sources do not build.');

  const built = contentOf(join(folder, '.output/firefox-mv3'));
  const wanted = await unzip(packed);
  const differing = [...new Set([...built.keys(), ...wanted.keys()])].filter(
    (path) => !(built.has(path) && wanted.get(path)?.equals(built.get(path))),
  );
  if (differing.length > 0) {
    throw new SetupError(`what the sources build differs from the package: ${differing.join(', ')}.`);
  }
  await rm(folder, { recursive: true });
  say(`The sources build the package for Firefox, byte for byte (${wanted.size} files).`);
}

/** @param {string} path @returns {Promise<Map<string, Buffer>>} content by path */
async function unzip(path) {
  const { default: JSZip } = await import('jszip');
  const { files } = await JSZip.loadAsync(await readFile(path));
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')])),
  );
}

/** @param {string} folder @returns {Map<string, Buffer>} content by path within it */
function contentOf(folder) {
  const paths = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}
