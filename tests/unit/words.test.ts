import { describe, expect, test } from 'vitest';
import { carriedWords, excerpt, toneWords } from '@/lib/words';

describe('toneWords', () => {
  const said = (rule: string, points: number) => toneWords({ facet: 'heat', points, rule })?.degree;

  test('says how the words read as a whole, and how much courtesy there is, by the points', () => {
    expect([0.1, 2.9, 3, 4.4, 4.5, 9].map((points) => said('wording', points))).toEqual([
      'read calm',
      'read calm',
      'read a little heated',
      'read a little heated',
      'read heated',
      'read heated',
    ]);
    expect([0.1, 5, 10, 15].map((points) => said('courtesy', points))).toEqual([
      'most of it',
      'some of it',
      'little of it',
      'little of it',
    ]);
  });

  test('has nothing to say of words, or of what is missing', () => {
    expect(said('acknowledge', 5)).toBeUndefined();
    expect(toneWords({ facet: 'care', points: 4, rule: 'courtesy', span: { start: 0, end: 4 } })).toBeNull();
  });
});

describe('carriedWords', () => {
  const text = 'A disgrace. Your pathetic excuses are pathetic. PATHETIC!';
  const spanOf = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };

  test('quotes the words as they stand there', () => {
    expect(carriedWords([spanOf('disgrace'), spanOf('PATHETIC')], text)).toBe(
      'Carried by “disgrace” and “PATHETIC”',
    );
    expect(carriedWords([spanOf('pathetic')], text)).toBe('Carried by “pathetic”');
  });

  test('says the same word once, and nothing where none carries it', () => {
    expect(carriedWords([spanOf('pathetic'), spanOf('pathetic', 25)], text)).toBe('Carried by “pathetic”');
    expect(carriedWords([], text)).toBeNull();
  });
});

test('excerpt cuts long words between characters, never inside one', () => {
  const text = `${'a'.repeat(56)}👩👩👩👩👩👩`;
  const cut = excerpt(text, { start: 0, end: text.length });
  expect(cut).toBe(`${'a'.repeat(56)}👩…`);
  expect(excerpt(text, { start: 0, end: 60 })).toBe(`${'a'.repeat(56)}👩👩`);
});
