import { expect, test } from '@playwright/test';
import linter from 'addons-linter';

/** Warnings that we know: what Mozilla's linter says, of which scripts, and why it stays. */
const known = [
  // Firefox for Android has no sidebar, and we do not say that we run there.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  // React sets `innerHTML` in two places, for a property of its own that none of our views uses.
  'UNSAFE_VAR_ASSIGNMENT chunks/*.js',
  'UNSAFE_VAR_ASSIGNMENT chunks/*.js',
];

test('Mozilla’s linter finds no error in the Firefox build, and warns of nothing new', async () => {
  const { errors, warnings } = await linter
    .createInstance({
      config: {
        _: ['.output/firefox-mv3-testing'],
        output: 'none',
        logLevel: 'fatal',
      },
    })
    .run();
  expect(errors).toEqual([]);
  // What is in a chunk, and so its name, is the bundler's to choose.
  const seen = warnings.map(({ code, file }) => `${code} ${file.replace(/[^/]+\.js$/, '*.js')}`);
  expect(seen.sort()).toEqual(known);
});
