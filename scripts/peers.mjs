import './setup/require-node.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run -s peers -- NAME`: `analyze`, as another tool would answer. What it takes: `scripts/peers/main.ts`. */
await main(async () => {
  await installPackages();
  const { comparePeers } = await import(await buildForNode('peers/main.ts'));
  return comparePeers(process.argv.slice(2));
});
