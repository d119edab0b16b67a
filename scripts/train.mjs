import './setup/require-node.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run train -- FOLDER`: learns the weights of the heat model anew. What it takes: `scripts/train/main.ts`. */
await main(async () => {
  await installPackages();
  const { train } = await import(await buildForNode('train/main.ts'));
  return train(process.argv.slice(2));
});
