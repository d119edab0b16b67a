import './setup/require-node.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run -s check-pack -- PACK…`: proves team packs. What it takes and gives: `scripts/check-pack/main.ts`. */
await main(async () => {
  await installPackages();
  const { checkPacks } = await import(await buildForNode('check-pack/main.ts'));
  return checkPacks(process.argv.slice(2));
});
