import './setup/require-node.mjs';
import { findChromium } from './setup/browser.mjs';
import { buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { main } from './setup/run.mjs';

/** `npm run icons`: draws the icons and the tiles of the stores anew from the porthole. Where they go: `scripts/icons`. */
await main(async () => {
  process.chdir(root);
  await installPackages();
  const chrome = await findChromium();
  const { drawIcons } = await import(await buildForNode('icons/main.ts'));
  await drawIcons(chrome);
});
