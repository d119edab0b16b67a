import { expect, test } from 'vitest';
import { bracketSpans, type Part, readCorpus, withoutBrackets } from '@/scripts/corpus';
import { modelCard } from '@/scripts/train/card';
import { examplesOfPair } from '@/scripts/train/examples';
import { learn } from '@/scripts/train/fit';
import { learnedParts } from '@/scripts/train/levels';
import { auc, recallAt } from '@/scripts/train/measure';
import { sources } from '@/scripts/train/sources';

function row(bucket: number, isHostile: boolean, dense = 0) {
  return { buckets: [bucket], size: 1, dense: Float64Array.of(dense), isHostile, weight: 1 };
}

/** Rounds enough for rows as few as these. */
const few = 4;
const penalty = 3e-5;

test('learns which bucket is hostile, and the same from the same rows', () => {
  const rows = [row(1, true), row(1, true), row(2, false), row(2, false), row(3, true, 1), row(3, false, -1)];
  const fitted = learn(rows, penalty, few);
  expect(fitted.buckets[1]).toBeGreaterThan(0);
  expect(fitted.buckets[2]).toBeLessThan(0);
  expect(Math.abs(fitted.buckets[3]!)).toBeLessThan(fitted.buckets[1]!);
  expect(fitted.buckets[4]).toBe(0);
  expect(fitted.dense[0]).toBeGreaterThan(0);
  expect(learn(rows, penalty, few).buckets.slice(0, 10)).toEqual(fitted.buckets.slice(0, 10));
});

test('a row that counts for more pulls more', () => {
  const light = learn([row(1, true), row(1, false)], penalty, few);
  const heavy = learn([{ ...row(1, true), weight: 5 }, row(1, false)], penalty, few);
  const oddsOf = ({ buckets, bias }: typeof light) => buckets[1]! + bias;
  expect(oddsOf(heavy)).toBeGreaterThan(oddsOf(light));
});

test('AUC: the share of pairs in order, ties half', () => {
  expect(auc([3, 4], [1, 2])).toBe(1);
  expect(auc([1, 2], [3, 4])).toBe(0);
  expect(auc([1, 3], [2, 2])).toBe(0.5);
  expect(auc([2], [2])).toBe(0.5);
});

test('recall: above the civil ones but for the share let through', () => {
  const civil = Array.from({ length: 100 }, (_, n) => n);
  expect(recallAt(0.05, [94, 95, 200], civil)).toBeCloseTo(2 / 3);
  expect(recallAt(0, [98, 99, 100], civil)).toBeCloseTo(1 / 3);
});

test('brackets mark spans of the line without them', () => {
  const line = 'You [never] read [anything at all].';
  const plain = withoutBrackets(line);
  expect(plain).toBe('You never read anything at all.');
  expect(bracketSpans(line).map(({ start, end }) => plain.slice(start, end))).toEqual([
    'never',
    'anything at all',
  ]);
});

test('of a pair, what is clearly hot or calm is learned', () => {
  const client = { id: 'a', side: 'client', kind: 'blaming', hot: 'Hot.', calm: 'Calm.' } as const;
  expect(examplesOfPair({ ...client, level: 'hostile', calmLevel: 'calm' })).toEqual([
    { set: 'corpus', text: 'Hot.', isHostile: true },
    { set: 'corpus', text: 'Calm.', isHostile: false },
  ]);
  expect(examplesOfPair({ ...client, level: 'frustrated', calmLevel: 'frustrated' })).toEqual([]);
  const staff = { id: 'b', side: 'staff', hot: 'You [never] read.', calm: 'Calm.' } as const;
  expect(examplesOfPair({ ...staff, kind: 'blaming' }).map(({ text }) => text)).toEqual([
    'You never read.',
    'Calm.',
  ]);
  expect(examplesOfPair({ ...staff, kind: 'vague-time' }).map(({ text }) => text)).toEqual(['Calm.']);
});

test('the card names every source with its licence, and what was measured', () => {
  const card = modelCard(
    [{ set: 'goemotions', text: 'x', isHostile: true }],
    31_000,
    [{ set: 'elsewhere', texts: 10, auc: 0.75, recall: 0.25 }],
    { messages: 40, exact: 0.8, dangerMissed: 0.1, calmCalledHostile: 0.05 },
  );
  for (const [set, { from, licence }] of Object.entries(sources)) {
    expect(card).toMatch(new RegExp(`\\| ${set} .*`));
    expect(card).toContain(from);
    expect(card).toContain(licence);
  }
  expect(card).toContain('31.0 kB');
  expect(card).toContain('right in 80 %');
  expect(card).toMatch(/elsewhere +\| 10 +\| 0\.750 \| 0\.250 +\| never seen/);
});

test('no line of the corpus is learned and tested, but the few words that everybody says', () => {
  const lines = (part: Part) => readCorpus('tests/corpus', part).flatMap(({ hot, calm }) => [hot, calm]);
  const testing = new Set(lines('testing'));
  const isShared = (line: string) => testing.has(line) && line.split(' ').length > 2;
  for (const part of learnedParts) expect(lines(part).filter(isShared), part).toEqual([]);
});
