import { describe, expect, test } from 'vitest';
import { excerpt, facetSummaries, headlineOf, ruleWords, sumLines } from '@/components/score-summary';
import type { Deduction, Facet } from '@/lib/model';

const off = (facet: Facet, points: number): Deduction => ({ facet, points, rule: 'courtesy' });

describe('facetSummaries', () => {
  test('an untouched score is low in heat, good in care and clarity', () => {
    expect(facetSummaries([])).toEqual([
      { facet: 'heat', fill: 0, word: 'low' },
      { facet: 'care', fill: 1, word: 'good' },
      { facet: 'clarity', fill: 1, word: 'good' },
    ]);
  });

  test('heat fills its bar, care and clarity empty theirs, and none leaves it', () => {
    const [heat, care, clarity] = facetSummaries([
      off('heat', 300),
      off('care', 5),
      off('care', 5),
      off('clarity', 25),
    ]);
    expect(heat).toEqual({ facet: 'heat', fill: 1, word: 'high' });
    expect(care).toEqual({ facet: 'care', fill: 0.8, word: 'fair' });
    expect(clarity).toEqual({ facet: 'clarity', fill: 0.5, word: 'low' });
  });
});

describe('headlineOf', () => {
  test.for([
    [100, [], 'On an even keel'],
    [98, [off('clarity', 2)], 'On an even keel'],
    [75, [off('heat', 25)], 'A little choppy'],
    [48, [off('heat', 40), off('care', 12)], 'Running hot'],
    [80, [off('care', 12), off('clarity', 8)], 'Could be warmer'],
    [50, [off('care', 50)], 'Reads as cold'],
    [80, [off('clarity', 20)], 'Could be clearer'],
    [60, [off('clarity', 30), off('heat', 10)], 'Hard to pin down'],
  ] as const)('%i: %s', ([score, sum, words]) => {
    expect(headlineOf(score, sum)).toBe(words);
  });
});

test('sumLines quotes the words that cost points, and names what is missing', () => {
  const text = 'You\nalways do this.';
  const span = { start: 0, end: 10 };
  const finding = {
    ...span,
    rule: 'you-always',
    practice: 'not-defensive',
    category: 'blaming',
    severity: 'warning',
    message: '',
    suggestions: [],
  } as const;
  const sum = [
    { facet: 'heat', points: 12, rule: 'you-always', span },
    { facet: 'care', points: 4, rule: 'courtesy' },
  ] as const;
  expect(sumLines({ score: 84, sum, findings: [finding] }, text)).toEqual([
    { words: '“You always”', reason: 'blaming', points: 12 },
    { words: expect.stringContaining('courtesy'), reason: 'missing', points: 4 },
  ]);
});

test('excerpt cuts long words between characters, never inside one', () => {
  const text = `${'a'.repeat(56)}👩👩👩👩👩👩`;
  const cut = excerpt(text, { start: 0, end: text.length });
  expect(cut).toBe(`${'a'.repeat(56)}👩…`);
  expect(excerpt(text, { start: 0, end: 60 })).toBe(`${'a'.repeat(56)}👩👩`);
});

test('ruleWords reads like words', () => {
  expect(ruleWords('as-i-said')).toBe('As I said');
});
