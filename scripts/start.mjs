import './setup/require-node.mjs';
import { findChromium } from './setup/browser.mjs';
import { buildExtension, buildForNode } from './setup/build.mjs';
import { installPackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { main, SetupError } from './setup/run.mjs';

/**
 * `npm start`: sets everything up and opens the demo mailbox in a browser with the extension. Without a display, or
 * with `--headless`, it looks around by itself, prints what the coach says and keeps screenshots.
 */
await main(async () => {
  process.chdir(root);
  await installPackages();
  const chrome = await findChromium();
  const extension = await buildExtension('production');
  const { demo } = await import(await buildForNode('demo/main.ts'));
  const headless = process.argv.includes('--headless') || !hasDisplay();
  try {
    await demo({ chrome, extension, headless });
  } catch (error) {
    throw new SetupError(`the demo did not get through. ${error.message}`);
  }
});

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
