import './setup/require-node.mjs';
import { findChromium } from './setup/browser.mjs';
import { buildExtension, buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { main } from './setup/run.mjs';

/** `npm run screenshots`: takes the stores' screenshots anew from the demo mailbox. What they show: `scripts/screenshots`. */
await main(async () => {
  process.chdir(root);
  await installPackages();
  const chrome = await findChromium();
  // The build for tests looks the same and lets us see when a dialog of ours is there.
  const extension = await buildExtension('testing');
  const { takeScreenshots } = await import(await buildForNode('screenshots/main.ts'));
  await takeScreenshots({ chrome, extension, headless: true });
});
