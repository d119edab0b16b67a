import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTextsFromBrowser } from '@/lib/browser/texts';
import { t } from '@/lib/text';
import { englishTexts, readEnglishTexts } from '@/scripts/texts';

const ownTexts = vi.fn(async () => englishTexts);

afterEach(() => {
  vi.restoreAllMocks();
  ownTexts.mockClear();
  readEnglishTexts();
});

test('texts come from the browser', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) =>
    key === 'copy' ? 'Kopieren' : 'de',
  );
  await readTextsFromBrowser(ownTexts);
  expect(t('copy')).toBe('Kopieren');
  expect(ownTexts).not.toHaveBeenCalled();
});

test('where it has none, they come from our own file', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  await readTextsFromBrowser(ownTexts);
  expect(t('wordsPlaces', { count: 2 })).toBe('2 places to fill in');
});

test('where it fails later, that is told, and nothing is drawn without words', async () => {
  const find = vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
  const failed = vi.fn();
  await readTextsFromBrowser(ownTexts, failed);
  find.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(() => t('copy')).toThrow('invalidated');
  expect(failed).toHaveBeenCalledOnce();
});
