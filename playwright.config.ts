import { defineConfig } from '@playwright/test';

/** Firefox’s tests run where `FIREFOX_PATH` says that there is one: `npm test` looks for it. */
const firefox = process.env.FIREFOX_PATH ? [{ name: 'firefox', testDir: 'tests/firefox' }] : [];

export default defineConfig({
  projects: [{ name: 'chromium', testDir: 'tests/e2e' }, ...firefox],
  // Each test has a browser of its own; more than one at a time is slower on a small machine.
  workers: 1,
  timeout: 30_000,
  use: { actionTimeout: 10_000 },
  forbidOnly: true,
  outputDir: '.output/test/playwright',
  reporter: [['list'], ['json', { outputFile: '.output/test/playwright.json' }]],
});
