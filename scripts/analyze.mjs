import './setup/require-node.mjs';
import { pathToFileURL } from 'node:url';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run -s analyze`: the judge on the command line. What it takes and gives: `scripts/analyze/main.ts`. */
await main(async () => {
  await installPackages();
  const { analyze } = await import(pathToFileURL(await buildForNode('analyze')).href);
  return analyze(process.argv.slice(2));
});
