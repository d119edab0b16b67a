import { describe, expect, test } from 'vitest';
import { KeyIndex } from '@/lib/engine/key-index';
import { createMatcher } from '@/lib/engine/matcher';
import { createKeyFinder, type Key } from '@/lib/engine/pattern-key';
import { createPatternParser } from '@/lib/engine/pattern-parser';
import { Vocabulary } from '@/lib/engine/vocabulary';
import { inflect } from '@/lib/english/inflect';

/** Patterns against words; a hit reads `pattern: first-last`. An underscore is a word set apart. */
function hits(patterns: readonly string[], text: string): string[] {
  return match(patterns, text).hits.map(
    ({ pattern, first, last }) => `${patterns[pattern]}: ${first}-${last}`,
  );
}

function match(patterns: readonly string[], text: string) {
  const vocabulary = new Vocabulary();
  const split = (words: string) => words.toLowerCase().split(' ').filter(Boolean);
  const learn = (words: string) => vocabulary.learn(split(words));
  const anchored = patterns.map(createPatternParser({ split: learn, inflect, list: () => undefined }));
  const find = createKeyFinder((word) => (/\d/.test(word) ? 1 : 20));
  const number = ({ words, from, to }: Key) => ({
    words: words.map((word) => vocabulary.symbolOf(word)),
    from,
    to,
  });
  const index = new KeyIndex();
  for (const [n, { pattern }] of anchored.entries()) {
    const { key, also } = find(pattern);
    index.add(n, { key: number(key), also: also && number(also) });
  }
  const matcher = createMatcher(index, (n) => anchored[n]!, vocabulary);
  return matcher.match(split(text).map((word) => vocabulary.symbolOf(word === '_' ? '' : word)));
}

test.each([
  [['you always'], 'and you always do', ['you always: 1-2']],
  [['you (always|never) {fail}'], 'you never failed', ['you (always|never) {fail}: 0-2']],
  [['a b? c'], 'a c a b c', ['a b? c: 0-1', 'a b? c: 2-4']],
  [['a (b|c d)? e'], 'a c d e', ['a (b|c d)? e: 0-3']],
  [['a'], 'a a', ['a: 0-0', 'a: 1-1']],
  [['a b', 'b c', 'a b c'], 'a b c', ['a b: 0-1', 'a b c: 0-2', 'b c: 1-2']],
  [['a b?', 'a'], 'a b', ['a b?: 0-1', 'a: 0-0']],
  [['a b'], 'a x b', []],
])('%j in “%s”', (patterns, text, expected) => expect(hits(patterns, text)).toEqual(expected));

describe('gaps', () => {
  test.each([0, 1, 2, 3, 4])('of %i words', (words) => {
    expect(hits(['a ... b'], `a ${'x '.repeat(words)}b`)).toEqual([`a ... b: 0-${words + 1}`]);
  });

  test('of no more than four', () => expect(hits(['a ... b'], 'a x x x x x b')).toEqual([]));
  test('are longest', () => expect(hits(['a ... b'], 'a b b b')).toEqual(['a ... b: 0-3']));
  test('two in one pattern', () =>
    expect(hits(['a ... b ... c'], 'a x b x x c')).toEqual(['a ... b ... c: 0-5']));
  test('take no words set apart', () => expect(hits(['a ... b'], 'a _ b')).toEqual([]));
});

describe('anchors', () => {
  test('at the start', () => expect(hits(['^ a'], 'a a')).toEqual(['^ a: 0-0']));
  test('at the end', () => expect(hits(['a $'], 'a a')).toEqual(['a $: 1-1']));
  test('both', () => expect(hits(['^ a b $'], 'a b c')).toEqual([]));
  test('the end is not before words set apart', () => expect(hits(['a $'], 'a _')).toEqual([]));
});

describe('a flagged part', () => {
  test.each([
    ['a [b] c', 'a b c', '1-1'],
    ['a [b c?] c', 'a b c c', '1-2'],
    ['a [b c?] c', 'a b c', '1-1'],
    ['a ... [b] ... c', 'a x b x x c', '2-2'],
    ['[a b] c?', 'a b', '0-1'],
  ])('%s in “%s”', (pattern, text, range) => expect(hits([pattern], text)).toEqual([`${pattern}: ${range}`]));

  test('is found where all of the pattern is', () => expect(hits(['a [b] c'], 'a b x')).toEqual([]));
});

describe('steps are linear', () => {
  const repeated = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ');

  test.each([
    ['prefixes that repeat', ['you you you you a', 'you you you b', 'you ... you ... c'], 'you'],
    ['gaps that never close', ['a ... b', 'a ... c ... d ... e'], 'a'],
    ['unknown words', ['a b c'], 'x'],
  ])('%s', (_, patterns, word) => {
    const [short, long] = [500, 5000].map((times) => match(patterns, repeated(word, times)).steps);
    expect(long! / short!).toBeLessThan(10.5);
    expect(long! / 5000).toBeLessThan(25);
  });

  test('however many patterns there are', () => {
    const many = Array.from({ length: 2000 }, (_, n) => `you always w${n}`);
    const text = repeated('you always do', 1000);
    expect(match(many, text).steps).toBe(match(many.slice(0, 1), text).steps);
  });

  test('also where a text holds the rarest word of each of them', () => {
    const many = Array.from({ length: 2000 }, (_, n) => `you always w${n}`);
    const text = Array.from({ length: 2000 }, (_, n) => `you always w${n}`).join(' ');
    const { hits, steps } = match(many, text);
    expect(hits).toHaveLength(2000);
    expect(steps / 6000).toBeLessThan(10);
  });

  test('many patterns that are found twice each', () => {
    const parts = Array.from({ length: 9000 }, (_, n) => [`a${n}`, `b${n}`]);
    const text = parts.flat().join(' ');
    const found = match(
      parts.map((words) => words.join(' ')),
      `${text} ${text}`,
    ).hits;
    expect(found).toHaveLength(18_000);
  });
});

test('at one word no more than forty patterns are found, the first of them', () => {
  const patterns = Array.from({ length: 100 }, (_, n) => `(the|word${n})`);
  const found = match(patterns, 'the cat the').hits;
  expect(found.filter(({ first }) => first === 0).map(({ pattern }) => pattern)).toEqual(
    Array.from({ length: 40 }, (_, n) => n),
  );
  expect(found).toHaveLength(80);
});

describe('a sentence of one word costs no more than its length allows', () => {
  const text = 'unit '.repeat(2_000).trim();
  const gaps = 'unit ... unit ... unit ... unit';

  test('where patterns go far and find nothing', () => {
    const patterns = Array.from({ length: 300 }, (_, n) => `${gaps} ... (other|word${n})`);
    expect(match(patterns, text).steps).toBeLessThan(150 * 2_000);
  });

  test('where many find something at each word', () => {
    const patterns = Array.from({ length: 300 }, (_, n) => `unit (word${n})?`);
    expect(match(patterns, text).hits.length).toBeLessThan(5 * 2_000);
  });
});
