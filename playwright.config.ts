import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Each test has a browser of its own; more than one at a time is slower on a small machine.
  workers: 1,
  timeout: 30_000,
  use: { actionTimeout: 10_000 },
  forbidOnly: true,
  outputDir: '.output/test/playwright',
  reporter: [['list'], ['json', { outputFile: '.output/test/playwright.json' }]],
});
