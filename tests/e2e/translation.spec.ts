import { cpSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Catalogue } from '@/lib/catalogue';
import { viewIn } from '@/scripts/demo/view';
import { englishTexts } from '@/scripts/texts';
import { expect, test as inEnglish } from './extension';

declare const chrome: typeof browser;

/**
 * In a language made for this: each letter of every text stands 0xFEE0 places on, in full width. So what is still written
 * in plain letters did not come from the one file of a translation.
 */
const translated = (text: string) =>
  text.replace(/\$\w+\$|[a-z]/gi, (part) => (part.startsWith('$') ? part : wide(part)));
const wide = (letter: string) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0);

const translation: Catalogue = Object.fromEntries(
  Object.entries(englishTexts).map(([key, entry]) => [key, { ...entry, message: translated(entry.message) }]),
);

const test = inEnglish.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  build: async ({}, use, info) => {
    const folder = info.outputPath('translated');
    cpSync('.output/chrome-mv3-testing', folder, { recursive: true });
    const catalogue = { ...translation, interfaceLanguage: { message: 'de' } };
    writeFileSync(resolve(folder, '_locales/en/messages.json'), JSON.stringify(catalogue));
    await use(folder);
  },
});

/** All that is read or heard in a part of a page, hidden parts too: texts, and what attributes say. */
function wordsIn(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const words: string[] = [];
    const visit = (node: Node) => {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof Element) words.push(...spoken.map((name) => node.getAttribute(name) ?? ''));
      // The names of time zones are the browser's.
      if (!(node instanceof HTMLSelectElement)) node.childNodes.forEach(visit);
    };
    visit(root);
    return words;
  });
}

/** From a plain letter to the last in the same run of plain characters. */
const plain = /[a-z](?:[\x20-\x7e]*[a-z])?/gi;

/** What stands in plain letters, without what came with the mail or from the coach: that speaks the language of the mail. */
async function untranslatedIn(part: Locator, spoken: unknown = null): Promise<string[]> {
  const known = JSON.stringify(spoken).replaceAll('\\n', ' ');
  const words = (await wordsIn(part)).flatMap((text) => text.match(plain) ?? []);
  return words.filter((each) => !known.includes(JSON.stringify(each).slice(1, -1)));
}

test('every text of the Draft tab comes from the file of the translation', async ({ extension, mail }) => {
  await mail.open();
  await mail.page.getByRole('button', { name: 'Reply', exact: true }).click();
  await mail.write('Dana, per my last email, the driver was at your gate on time. WE DID OUR PART.');
  await mail.expectMarks();
  const panel = await extension.openPanel(mail.page);
  await expect(panel.getByRole('region', { name: translated('Score') })).toBeVisible();
  const tab = panel.getByRole('tabpanel');
  await expect(tab.getByRole('heading', { name: translated('In your draft') })).toBeVisible();
  expect(await untranslatedIn(tab), 'what the coach says').not.toEqual([]);
  expect(await untranslatedIn(tab, await viewIn(panel))).toEqual([]);
  await expect(panel).toHaveTitle(translated('Evenkeel'));
  expect(await languageOf(panel)).toBe('de');
});

test('so does every text of the settings and of the first-run page', async ({ extension }) => {
  const welcome = extension.firstRunPage;
  await expect(welcome).toHaveTitle(translated('Welcome to Evenkeel'));
  expect(await untranslatedIn(welcome.locator('body'))).toEqual([]);
  await welcome.goto(extension.pageUrl('options.html'));
  await expect(welcome.getByRole('heading', { name: translated('No team pack yet') })).toBeVisible();
  expect(await untranslatedIn(welcome.locator('body'))).toEqual([]);
  await welcome.getByRole('button', { name: translated('Start a pack') }).click();
  const rules: unknown = await welcome.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'builtInRules', body: null }),
  );
  for (const view of views) {
    await welcome
      .getByRole('navigation')
      .getByRole('button', { name: translated(view) })
      .click();
    await expect(welcome.getByRole('heading', { name: translated(view) }).first()).toBeVisible();
    expect(await untranslatedIn(welcome.locator('body'), [germanDates, 'und', rules]), view).toEqual([]);
  }
});

const views = ['Hours', 'Routes', 'Authority', 'Phrases', 'Advice', 'About this pack', 'In force', 'Sharing'];

/** They are the browser's, in the language that the translation says it is in. */
const germanDates = [
  ...Array.from({ length: 7 }, (_, day) => germanName({ weekday: 'long' }, Date.UTC(2024, 0, day + 1))),
  ...Array.from({ length: 12 }, (_, month) => germanName({ month: 'long' }, Date.UTC(2024, month))),
];

function germanName(options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat('de', { ...options, timeZone: 'UTC' }).format(time);
}

function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}
