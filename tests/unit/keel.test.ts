import { expect, test } from 'vitest';
import { keelOf, riseOf, wholeScore } from '@/lib/keel';
import type { DraftAssessment } from '@/lib/model';

test('the horizon lies level at 100 and tilts more the lower the score', () => {
  expect(keelOf(100)).toEqual({ number: 100, tilt: 0, level: 'calm' });
  const tilts = Array.from({ length: 101 }, (_, points) => keelOf(100 - points).tilt);
  for (const [at, tilt] of tilts.entries()) if (at > 0) expect(tilt).toBeGreaterThan(tilts[at - 1]!);
});

test('a plain note is calm, one more warning leaves that colour, one insult reaches the hot one', () => {
  const levels = (...scores: number[]) => scores.map((score) => keelOf(score).level);
  expect(levels(100, 97, 90, 82)).toEqual(['calm', 'calm', 'calm', 'calm']);
  expect(levels(81, 75, 65)).toEqual(['frustrated', 'frustrated', 'frustrated']);
  expect(levels(64, 30, 0)).toEqual(['hostile', 'hostile', 'hostile']);
});

test('a score in tenths is read as a whole number, and looks like that one', () => {
  for (const [score, number] of [
    [99.6, 100],
    [81.5, 82],
    [81.4, 81],
    [64.5, 65],
    [0.4, 0],
  ] as const) {
    expect(keelOf(score)).toEqual(keelOf(number));
    expect(keelOf(score).number).toBe(number);
  }
});

test('the score of a draft with its subject line counts each finding once, and is never below 0', () => {
  const assessed = (...points: number[]): DraftAssessment => {
    const sum = points.map((taken) => ({ facet: 'heat', points: taken, rule: 'some-rule' }) as const);
    return { score: Math.max(0, 100 - points.reduce((total, taken) => total + taken, 0)), sum, findings: [] };
  };
  expect(wholeScore(assessed(10, 6))).toEqual({ score: 84, sum: assessed(10, 6).sum });
  expect(wholeScore(assessed(10), assessed(6, 2))).toEqual({ score: 82, sum: assessed(10, 6, 2).sum });
  expect(wholeScore(assessed(90), assessed(35)).score).toBe(0);
  expect(wholeScore(assessed(1.7, 9.1), assessed(10)).score).toBe(79.2);
  expect(wholeScore(assessed(0.1, 0.2), assessed(15.6)).score).toBe(84.1);
  const unjudged: DraftAssessment = { score: null, sum: [], findings: [], unjudged: 'short' };
  expect(wholeScore(assessed(10), unjudged).score).toBe(90);
  expect(wholeScore(unjudged, assessed(10)).score).toBeNull();
});

test('a message rises through bands of equal height, however wide they are in heat', () => {
  expect(riseOf({ heat: 0, level: 'calm' })).toBe(0);
  expect(riseOf({ heat: 0.1, level: 'calm' })).toBeCloseTo(0.5);
  expect(riseOf({ heat: 0.2, level: 'frustrated' })).toBe(1);
  expect(riseOf({ heat: 0.575, level: 'hostile' })).toBeCloseTo(2.5);
  expect(riseOf({ heat: 1, level: 'threatening' })).toBe(5);
});
