import { expect, test } from 'vitest';
import { english } from '@/lib/english/index';

test.each(Object.entries(english.lists))('%s: lower case, each entry once', (name, entries) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter((entry) => entry !== entry.toLowerCase().trim())).toEqual([]);
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
});

test('what is masked is found in the lists of what may not be said', () => {
  expect(english.maskable).toEqual(expect.arrayContaining(['fuck', 'shit', 'idiot', 'stupid']));
});

test('small words of other languages are none of English', () => {
  expect([...english.foreignWords].filter((word) => english.commonWords.has(word))).toEqual([]);
});
