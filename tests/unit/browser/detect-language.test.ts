import { afterEach, expect, test, vi } from 'vitest';
import { detectLanguage } from '@/lib/browser/detect-language';

const detector = vi.hoisted(() => ({ i18n: {} as { detectLanguage?: unknown } }));
vi.mock('wxt/browser', () => ({ browser: detector }));

afterEach(() => {
  detector.i18n = {};
});

function answers(isReliable: boolean, ...languages: (readonly [string, number])[]) {
  detector.i18n.detectLanguage = async () => ({
    isReliable,
    languages: languages.map(([language, percentage]) => ({ language, percentage })),
  });
}

test('tells the language that most of the text is in', async () => {
  answers(true, ['fr', 30], ['en', 70]);
  expect(await detectLanguage('…')).toEqual({ language: 'en', share: 0.7 });
});

test('tells nothing where the browser is not sure, finds none, fails, or cannot tell at all', async () => {
  expect(await detectLanguage('…')).toBeUndefined();
  answers(false, ['fr', 100]);
  expect(await detectLanguage('…')).toBeUndefined();
  answers(true);
  expect(await detectLanguage('…')).toBeUndefined();
  detector.i18n.detectLanguage = async () => {
    throw new Error('out of order');
  };
  expect(await detectLanguage('…')).toBeUndefined();
});
