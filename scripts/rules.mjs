import './setup/require-node.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { main } from './setup/run.mjs';

/** `npm run rules -- FOLDER…`: how often each rule fires, and how often rightly. What it takes: `scripts/rules/main.ts`. */
await main(async () => {
  await installPackages();
  const { countRules } = await import(await buildForNode('rules/main.ts'));
  return countRules(process.argv.slice(2));
});
