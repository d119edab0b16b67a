import './setup/require-node.mjs';
import { rmSync } from 'node:fs';
import { findChromium, findFirefox } from './setup/browser.mjs';
import { buildExtension } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { at, root } from './setup/root.mjs';
import { main, run } from './setup/run.mjs';
import { lastLine, playwrightTally, sum, vitestTally } from './setup/tally.mjs';

/** `npm test`: sets everything up and runs every test. The last line is `N passed, N failed`. */
await main(async () => {
  process.chdir(root);
  await installPackages();
  const firefox = await findFirefox();
  const env = { CHROME_PATH: await findChromium(), ...(firefox && { FIREFOX_PATH: firefox }) };
  await buildExtension('testing');
  // The linter of Firefox's add-ons reads it, also where there is no Firefox.
  await buildExtension('testing', 'firefox');

  const reports = '.output/test';
  rmSync(reports, { recursive: true, force: true });

  const vitest = await run(
    [
      process.execPath,
      at('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/vitest.json`,
    ],
    { env, output: process.stdout },
  );
  const playwright = await run([process.execPath, at('node_modules/@playwright/test/cli.js'), 'test'], {
    env,
    output: process.stdout,
  });

  const total = sum(
    vitestTally(`${reports}/vitest.json`, vitest),
    // `playwright.config.ts` says where.
    playwrightTally(`${reports}/playwright.json`, playwright),
  );
  console.log(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});
