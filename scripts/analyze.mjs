import './setup/require-node.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run -s analyze`: the judge on the command line. What it takes and gives: `scripts/analyze/main.ts`. */
await main(async () => {
  await installPackages();
  const { analyze } = await import(await buildForNode('analyze/main.ts'));
  return analyze(process.argv.slice(2));
});
