import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type Catalogue, lookUpIn } from '@/lib/catalogue';
import { language, readTextsFrom, t } from '@/lib/text';
import { englishTexts, readEnglishTexts } from '@/scripts/texts';
import { keysNamedIn, sourceOf, sourcesIn, wordsWrittenIn } from './sources';

const folder = 'public/_locales';
const locales = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8')) as Catalogue] as const,
);

/** Without the form of a plural: `places` for `places_other`. */
const commonPart = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => `${commonPart(key)}_other` in englishTexts;

describe.each(locales)('%s', (_, catalogue) => {
  const entries = Object.entries(catalogue);

  test('has every text of the English file, and no other', () => {
    const names = (of: Catalogue) =>
      new Set(Object.keys(of).map((key) => (isPlural(key) ? commonPart(key) : key)));
    expect(names(catalogue)).toEqual(names(englishTexts));
  });

  test('names its own language', () => {
    const tag = catalogue.interfaceLanguage?.message ?? '';
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('is written as browsers and people read it', () => {
    for (const [key, { message }] of entries) {
      expect(key).toMatch(/^\w+$/);
      expect(message, key).toMatch(/^\S(?:.*\S)?$/);
      expect(message, `${key}: quotation marks and apostrophes are typographic`).not.toMatch(/["']/);
      expect(message.split('**').length % 2, `${key}: bold that is not closed`).toBe(1);
    }
  });

  test('has the placeholders of the English texts, numbered by their names', () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      const names = Object.keys(placeholders);
      const english = isPlural(key) ? `${commonPart(key)}_other` : key;
      expect(names, key).toEqual(Object.keys(englishTexts[english]?.placeholders ?? {}));
      expect(placeholders, key).toEqual(
        Object.fromEntries(names.toSorted().map((name, at) => [name, { content: `$${at + 1}` }])),
      );
      const shown = Array.from(message.matchAll(/\$(\w+)\$/g), ([, name = '']) => name.toLowerCase());
      // A form may do without its count: “one field”.
      expect(new Set([...shown, ...(isPlural(key) ? ['count'] : [])]), key).toEqual(new Set(names));
      expect(names.includes('count'), `${key}: a count has forms, and forms have a count`).toBe(
        isPlural(key),
      );
    }
  });
});

const pages = ['sidepanel', 'options', 'welcome'].map((page) => `entrypoints/${page}`);
const drawn = [
  ...['components', 'entrypoints', 'entrypoints/webmail.content', 'lib/webmail', 'lib/browser'],
  ...pages,
];

test('no text is left over', () => {
  const named = sourcesIn(...drawn, 'lib', 'lib/packs').flatMap(keysNamedIn);
  const html = ['wxt.config.ts', ...pages.map((page) => `${page}/index.html`)].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const inManifest = new Set(Array.from(html.join().matchAll(/__MSG_(\w+)__/g), ([, key]) => key));
  const keys = new Set(Object.keys(englishTexts).map((key) => (isPlural(key) ? commonPart(key) : key)));
  expect([...keys].filter((key) => !inManifest.has(key) && !named.some((name) => name.test(key)))).toEqual(
    [],
  );
});

test('no words for people stand in the code itself', () => {
  // What the format says of its keys is read by editors of files.
  const packs = sourcesIn('lib/packs').filter(({ path }) => path !== 'lib/packs/format.ts');
  expect([...sourcesIn(...drawn), ...packs].flatMap(wordsWrittenIn)).toEqual([]);
});

test('words that do are found: in elements, in what is read aloud, in sentences', () => {
  const code = `
    const told = failed ? 'Not saved.' : \`\${count} of them\`;
    <p className="plain" aria-label="close" onKeyDown={(e) => e.key === 'Escape'}>
      Done <b>{count} ·</b>
    </p>;
    element('span', { title: 'more' }, 'a few words');
    throw new Error('Nobody reads this.');
  `;
  const found = wordsWrittenIn(sourceOf('A.tsx', code)).map((words) => words.replace(/^A.tsx:\d+ /, ''));
  expect(found).toEqual(["'Not saved.'", '} of them`', '"close"', 'Done', "'more'", "'a few words'"]);
});

describe('t', () => {
  afterEach(readEnglishTexts);

  test('puts values where they belong, whatever their order, and as they are', () => {
    const progress = { number: 5, met: 2, client: 'Dana $1 $MET$' };
    expect(t('replyTitleTo', progress)).toBe('Your reply to Dana $1 $MET$ · 2 of 5');
  });

  test('chooses the form by the count', () => {
    expect(t('wordsPlaces', { count: 1 })).toBe('1 place to fill in');
    expect(t('wordsPlaces', { count: 3 })).toBe('3 places to fill in');
    expect(t('showAll_asks', { count: 14 })).toBe('Show all 14 questions and requests');
  });

  test('knows the forms of another language, and writes numbers its way', () => {
    const count = { count: { content: '$1' } };
    const polish = {
      interfaceLanguage: { message: 'pl' },
      wordsPlaces_one: { message: '$COUNT$ miejsce', placeholders: count },
      wordsPlaces_few: { message: '$COUNT$ miejsca', placeholders: count },
      wordsPlaces_other: { message: '$COUNT$ miejsc', placeholders: count },
    };
    readTextsFrom(lookUpIn(polish));
    expect(language()).toBe('pl');
    expect([1, 3, 5, 1.5].map((number) => t('wordsPlaces', { count: number }))).toEqual([
      '1 miejsce',
      '3 miejsca',
      '5 miejsc',
      '1,5 miejsc',
    ]);
  });
});
