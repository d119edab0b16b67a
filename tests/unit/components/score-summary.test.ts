import { describe, expect, test } from 'vitest';
import { facetSummaries, headlineOf, ruleWords, sumLines } from '@/components/score-summary';
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
      off('care', 10),
      off('care', 5),
      off('clarity', 25),
    ]);
    expect(heat).toEqual({ facet: 'heat', fill: 1, word: 'high' });
    expect(care).toEqual({ facet: 'care', fill: 0.7, word: 'fair' });
    expect(clarity).toEqual({ facet: 'clarity', fill: 0.5, word: 'low' });
  });
});

test('what an ordinary plain note loses leaves its facets low and good', () => {
  const summaries = facetSummaries([off('heat', 4.1), off('care', 9.6)]);
  expect(summaries.map(({ word }) => word)).toEqual(['low', 'good', 'good']);
  const [heat, care] = summaries;
  expect(heat!.fill).toBeGreaterThan(0);
  expect(care!.fill).toBeLessThan(1);
});

describe('headlineOf', () => {
  test.for([
    [100, [], 'On an even keel'],
    [98, [off('clarity', 2)], 'On an even keel'],
    [82, [off('heat', 5), off('care', 13)], 'On an even keel'],
    [81.5, [off('heat', 5.5), off('care', 13)], 'On an even keel'],
    [81.4, [off('heat', 5.6), off('care', 13)], 'A little choppy'],
    [80.2, [off('clarity', 6), off('heat', 1.7), off('care', 12.1)], 'Could be clearer'],
    [75, [off('heat', 25)], 'A little choppy'],
    [48, [off('heat', 40), off('care', 12)], 'Running hot'],
    [78, [off('care', 18), off('clarity', 4)], 'Could be warmer'],
    [50, [off('care', 50)], 'Reads as cold'],
    [80, [off('clarity', 20)], 'Could be clearer'],
    [60, [off('clarity', 30), off('heat', 10)], 'Hard to pin down'],
  ] as const)('%i: %s', ([score, sum, words]) => {
    expect(headlineOf(score, sum)).toBe(words);
  });
});

test('sumLines quotes the words that cost points, and names what is missing or about the whole', () => {
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
    { facet: 'care', points: 4, rule: 'acknowledge' },
    { facet: 'clarity', points: 5, rule: 'answer-all' },
    { facet: 'heat', points: 2.7, rule: 'wording' },
    { facet: 'care', points: 12.2, rule: 'courtesy' },
  ] as const;
  expect(sumLines({ score: 64.1, sum, findings: [finding] }, text)).toEqual([
    { words: '“You always”', reason: 'blaming', points: 12 },
    { words: 'Acknowledges how it is for them', reason: 'not yet', points: 4 },
    { words: 'Answers every question', reason: 'not yet', points: 5 },
    { words: 'The words as a whole', reason: 'read calm', points: 2.7 },
    { words: 'Courtesy: a greeting, thanks, a kind word', reason: 'little of it', points: 12.2 },
  ]);
});

test('ruleWords reads like words', () => {
  expect(ruleWords('as-i-said')).toBe('As I said');
});
