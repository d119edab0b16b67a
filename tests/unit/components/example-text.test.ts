import { describe, expect, test } from 'vitest';
import { linesIn, listOf, withBrackets } from '@/components/example-text';

test('examples are the lines of a text, but for blank ones', () => {
  const text = 'One.\n\n  Two.\n';
  expect(listOf(text)).toEqual(['One.', 'Two.']);
  expect(linesIn(text).map(({ start, place }) => [start, place])).toEqual([
    [0, 0],
    [5, null],
    [6, 1],
    [13, null],
  ]);
});

describe('chosen words', () => {
  const marked = (text: string, words: string) => {
    const start = text.indexOf(words);
    return withBrackets(text, { start, end: start + words.length })?.text;
  };

  test.each([
    ['are put in brackets', 'no can do', 'can', 'no [can] do'],
    ['without the blanks at their edges', 'no can do', ' can ', 'no [can] do'],
    ['lose those that they have', 'no [can] do', '[can]', 'no can do'],
    ['or that stand around them', 'no [can] do', 'can', 'no can do'],
    ['take the place of those within', 'no [can] do', 'no [can]', '[no can] do'],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('stay as they are where they are none, or go over a line', () => {
    expect(marked('a  b', '  ')).toBeUndefined();
    expect(marked('a\nb', 'a\nb')).toBeUndefined();
  });
});
