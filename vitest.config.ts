import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { prepareRules } from './scripts/setup/prepare.mjs';

const chromium = playwright({
  launchOptions: {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

const extensionTests = ['tests/unit/browser/**/*.test.ts'];

/** Looks often, as most of what is waited for is there at once; and long, for a machine may be busy. */
const patient = { interval: 10, timeout: 10_000 };

const unit = {
  setupFiles: 'tests/texts.ts',
  environment: 'node',
  // A test that reads all of English anew takes a second, and much more on a busy machine.
  testTimeout: 30_000,
  expect: { poll: patient },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [prepareRules({ keepsWording: true })],
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: extensionTests,
          // What they test is pure: no file can leave anything to the next, and each would read all of English anew.
          isolate: false,
        },
      },
      {
        // On an imitation of the browser's extension API.
        plugins: [WxtVitest(), prepareRules({ keepsWording: true })],
        test: { ...unit, name: 'extension', include: extensionTests },
      },
      {
        // Without WxtVitest, whose setup module does not load in a browser: what is tested here knows no browser API.
        plugins: [prepareRules({ keepsWording: true })],
        resolve: { alias: { '@': import.meta.dirname } },
        define: { __SHADOW_MODE__: JSON.stringify('open') },
        // The texts of the interface are read from there, as any other source.
        publicDir: false,
        optimizeDeps: {
          include: [
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'zustand',
            'zustand/vanilla',
            'lucide-react',
            'axe-core',
            'fast-check',
            'roosterjs',
            '@floating-ui/dom',
            'sentiment/languages/en/labels.json',
          ],
        },
        test: {
          name: 'browser',
          expect: { poll: patient },
          setupFiles: ['tests/texts.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
