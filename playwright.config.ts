import { defineConfig } from '@playwright/test';

/** Firefox’s tests run where `FIREFOX_PATH` says that there is one: `npm test` looks for it. */
const firefox = process.env.FIREFOX_PATH ? [{ name: 'firefox', testDir: 'tests/firefox' }] : [];

export default defineConfig({
  projects: [{ name: 'chromium', testDir: 'tests/e2e' }, ...firefox],
  // A browser keeps a small machine busy: more than one at a time is slower.
  workers: 1,
  // Far more than a test takes, so that a busy machine fails none.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A whole browser on a busy machine now and then loses a click. What fails twice is ours.
  retries: 1,
  use: { actionTimeout: 30_000 },
  forbidOnly: true,
  outputDir: '.output/test/playwright',
  reporter: [['list'], ['json', { outputFile: '.output/test/playwright.json' }]],
});
