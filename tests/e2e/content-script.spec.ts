import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const script = readFileSync('.output/chrome-mv3-testing/content-scripts/webmail.js');
const background = readFileSync('.output/chrome-mv3-testing/background.js');

test('what is loaded into every mail page is under 40 KB gzipped', () => {
  expect(gzipSync(script).byteLength).toBeLessThan(40_000);
});

test('it holds neither React nor language processing', () => {
  // Words that survive minifying: React's symbols, a tag of compromise, a word of AFINN.
  for (const sign of ['react.element', 'react.transitional.element', 'Infinitive', 'abhorrent']) {
    expect(script.includes(sign), sign).toBe(false);
  }
  expect(background.includes('Infinitive')).toBe(true);
  expect(background.includes('abhorrent')).toBe(true);
});
