import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareRules } from './prepare.mjs';
import { at, root } from './root.mjs';
import { run, SetupError, say } from './run.mjs';
import { isStale } from './stale.mjs';

const shared = ['lib', 'public/_locales', 'package.json', 'package-lock.json', 'tsconfig.json'];
const extensionSources = [
  ...shared,
  ...['components', 'entrypoints', 'public', 'docs/example-pack.yaml', 'wxt.config.ts'],
];

/**
 * Builds the extension where a source is newer than the build.
 *
 * @param {'production' | 'testing'} mode what differs: `wxt.config.ts`
 * @param {'chrome' | 'firefox'} [browser]
 * @returns {Promise<string>} the folder of the unpacked extension
 */
export async function buildExtension(mode, browser = 'chrome') {
  const folder = `.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  // A build also leaves `.wxt`, which the type check and the tests read.
  if (isStale(`${folder}/manifest.json`, extensionSources) || isStale('.wxt/tsconfig.json', [])) {
    say(`Building the extension into ${folder} …`);
    if ((await wxt('build', browser, root, mode)) !== 0)
      throw new SetupError('the extension could not be built; the reason is above.');
  }
  return at(folder);
}

/**
 * Runs WXT for Manifest V3.
 *
 * @param {'build' | 'zip'} command
 * @param {string} browser
 * @param {string} [folder] the project to build
 * @param {string} [mode]
 * @returns {Promise<number>} its exit code
 */
export function wxt(command, browser, folder = root, mode = 'production') {
  const program = [process.execPath, at('node_modules/wxt/bin/wxt.mjs')];
  // Otherwise WXT takes the mode for `NODE_ENV`, and React comes without half of itself.
  const env = { NODE_ENV: 'production' };
  return run([...program, command, folder, '--mv3', '-b', browser, '--mode', mode], { env });
}

/**
 * Bundles a script and what it uses of `lib` into one file for Node, where a source is newer. A bundle, because the
 * sources find rules by `import.meta.glob` and start faster as one file.
 *
 * @param {string} script path of a TypeScript file within `scripts`
 * @returns {Promise<string>} the address of the bundle, to be imported
 */
export async function buildForNode(script) {
  const file = `.output/node/${script.replace('.ts', '.mjs')}`;
  if (isStale(file, [...shared, 'scripts'])) {
    const { build } = await import('vite');
    const { output } = await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [prepareRules()],
      resolve: { alias: { '@': root } },
      // As in `wxt.config.ts`.
      json: { namedExports: false, stringify: true },
      // Playwright finds its own files beside itself; write-good sets names that it never declared, as no module may.
      ssr: { noExternal: true, external: ['playwright-core', 'write-good'] },
      build: {
        ssr: `scripts/${script}`,
        target: 'node20',
        write: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    mkdirSync(dirname(at(file)), { recursive: true });
    // Moved into place as a whole, because another run may be reading the old one.
    const unfinished = at(`${file}.${process.pid}`);
    writeFileSync(unfinished, output[0].code);
    renameSync(unfinished, at(file));
  }
  return pathToFileURL(at(file)).href;
}
