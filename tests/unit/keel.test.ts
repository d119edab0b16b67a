import { expect, test } from 'vitest';
import { keelOf, wholeScore } from '@/lib/keel';
import type { DraftAssessment } from '@/lib/model';

test('the horizon lies level at 100 and tilts more the lower the score', () => {
  expect(keelOf(100)).toEqual({ tilt: 0, level: 'calm' });
  const tilts = Array.from({ length: 101 }, (_, points) => keelOf(100 - points).tilt);
  for (const [at, tilt] of tilts.entries()) if (at > 0) expect(tilt).toBeGreaterThan(tilts[at - 1]!);
});

test('one warning is enough to leave the calm colour, one insult to reach the hot one', () => {
  expect([99, 95, 94, 90, 70, 69, 65, 0].map((score) => keelOf(score).level)).toEqual([
    'calm',
    'calm',
    'frustrated',
    'frustrated',
    'frustrated',
    'hostile',
    'hostile',
    'hostile',
  ]);
});

test('the score of a draft with its subject line counts each finding once, and is never below 0', () => {
  const assessed = (...points: number[]): DraftAssessment => {
    const sum = points.map((taken) => ({ facet: 'heat', points: taken, rule: 'some-rule' }) as const);
    return { score: Math.max(0, 100 - points.reduce((total, taken) => total + taken, 0)), sum, findings: [] };
  };
  expect(wholeScore(assessed(10, 6))).toEqual({ score: 84, sum: assessed(10, 6).sum });
  expect(wholeScore(assessed(10), assessed(6, 2))).toEqual({ score: 82, sum: assessed(10, 6, 2).sum });
  expect(wholeScore(assessed(90), assessed(35)).score).toBe(0);
  const unjudged: DraftAssessment = { score: null, sum: [], findings: [], unjudged: 'short' };
  expect(wholeScore(assessed(10), unjudged).score).toBe(90);
  expect(wholeScore(unjudged, assessed(10)).score).toBeNull();
});
