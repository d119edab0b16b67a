import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { mailHosts } from './lib/browser/hosts';
import { prepareRules } from './scripts/setup/prepare.mjs';

/**
 * The background may ask for the team's pack, so the policy of the extension lets requests out. Its pages may not: each is
 * given a stricter one of its own. A page of the development server has to reach that.
 */
const closedPages: Plugin = {
  name: 'closed-pages',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

/** The first versions that it runs in: what a build may use, and what the manifest says. */
const oldest = { chrome: 124, firefox: 140 };

/**
 * The build for tests (`--mode testing`) opens our shadow root, so that a test can look inside; the release
 * build closes it. That is the only difference between the two.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: ({ mode, command }) => ({
    plugins: [prepareRules(), closedPages],
    define: {
      __SHADOW_MODE__: JSON.stringify(mode === 'testing' ? 'open' : 'closed'),
      // Any mode but `production` would bundle React's development build.
      ...(command === 'build' && { 'process.env.NODE_ENV': '"production"' }),
    },
    // Otherwise each of the 4,000 words that `sentiment` brings is an export with a getter, set up at every start.
    json: { namedExports: false, stringify: true },
    build: { target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`] },
  }),
  // The sources that Mozilla builds the package from: what the build reads, and how to build.
  zip: {
    excludeSources: ['**'],
    includeSources: [
      '{components,entrypoints,lib,public,scripts/setup}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{LICENSE,README.md,PRIVACY.md,docs/example-pack.yaml}',
    ],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    // `activeTab` and `scripting`: to recognise and to join Outlook at an address of the person's own.
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...mailHosts],
    // For the address of a team's pack; https also for Outlook at an address of the person's own.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_extensionOpen__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; font-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@example.org',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${oldest.chrome}`, storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
