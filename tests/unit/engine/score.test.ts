import { describe, expect, test } from 'vitest';
import { score as scored, total, withoutFindings, withoutTone } from '@/lib/engine/score';
import { keelOf } from '@/lib/keel';
import { type Category, draftCategories, type Finding, incomingCategories, type Severity } from '@/lib/model';

function finding(category: Category, severity: Severity = 'warning', start = 0): Finding {
  return {
    rule: `${category}-rule`,
    practice: 'stay-calm',
    category,
    severity,
    start,
    end: start + 3,
    message: 'It may sting.',
    suggestions: [],
  };
}

const all: readonly Category[] = [...draftCategories, ...incomingCategories];

const pleasant = { logOdds: -100, courtesy: 100 };
const plain = { logOdds: -1.5, courtesy: 0.1 };

/** Of findings in a draft whose tone costs nothing. */
const score = (findings: readonly Finding[]) => scored(findings, pleasant);

/** What the tone of a draft without a finding costs. */
function toneOf(logOdds: number, courtesy: number) {
  const { sum } = scored([], { logOdds, courtesy });
  const points = (rule: string) => sum.find((line) => line.rule === rule)?.points ?? 0;
  return { wording: points('wording'), courtesy: points('courtesy') };
}

test('nothing found in pleasant words costs nothing', () => {
  expect(score([])).toEqual({ score: 100, sum: [] });
});

describe('the tone', () => {
  test('is two lines without words, after those of the findings, in tenths', () => {
    const { sum, score: value } = scored([finding('blaming')], plain);
    expect(sum.map(({ facet, rule, span }) => ({ facet, rule, hasWords: span !== undefined }))).toEqual([
      { facet: 'heat', rule: 'blaming-rule', hasWords: true },
      { facet: 'heat', rule: 'wording', hasWords: false },
      { facet: 'care', rule: 'courtesy', hasWords: false },
    ]);
    for (const { points } of sum) expect(points).toBe(Math.round(points * 10) / 10);
    expect(value).toBe(total(sum));
  });

  test('costs more the more heated the words and the fewer courtesies', () => {
    const wording = [-4, -1, 0, 1, 3].map((logOdds) => toneOf(logOdds, 0).wording);
    expect(wording).toEqual(wording.toSorted((a, b) => a - b));
    expect(new Set(wording).size).toBe(wording.length);
    const courtesy = [6, 3, 1, 0, -1].map((courtesy) => toneOf(0, courtesy).courtesy);
    expect(courtesy).toEqual(courtesy.toSorted((a, b) => a - b));
    expect(new Set(courtesy).size).toBe(courtesy.length);
  });

  test('never costs more than a grave finding', () => {
    const { score: value } = scored([], { logOdds: 1000, courtesy: -1000 });
    expect(value).toBeGreaterThan(score([finding('insult', 'error')]).score!);
  });

  test('of a plain note leaves it on an even keel, a warning more does not', () => {
    expect(keelOf(scored([], plain).score!).level).toBe('calm');
    expect(keelOf(scored([finding('passive-aggressive')], plain).score!).level).not.toBe('calm');
  });

  test('can be left out', () => {
    const findings = [finding('blaming')];
    expect(withoutTone({ ...scored(findings, plain), findings })).toEqual({ ...score(findings), findings });
  });
});

test('a sum is added up in tenths', () => {
  const lines = [0.1, 0.2, 15.6].map((points) => ({ facet: 'heat', points, rule: 'a-rule' }) as const);
  expect(total(lines)).toBe(84.1);
  expect(total([])).toBe(100);
});

test.each(all)('%s: the score is 100 minus the sum, and graver costs more', (category) => {
  const [info, warning, error] = (['info', 'warning', 'error'] as const).map((severity) => {
    const { score: value, sum } = score([finding(category, severity)]);
    expect(sum).toHaveLength(1);
    expect(value).toBe(100 - sum[0]!.points);
    return sum[0]!.points;
  });
  expect(info).toBeGreaterThan(0);
  expect(info).toBeLessThanOrEqual(3);
  expect(warning).toBeGreaterThan(info!);
  expect(error).toBeGreaterThan(warning!);
});

test('each line of the sum names its rule and its words', () => {
  const { sum } = score([finding('hostile', 'error', 5), finding('vague-time', 'warning', 20)]);
  expect(sum.map(({ facet, rule, span }) => ({ facet, rule, span }))).toEqual([
    { facet: 'heat', rule: 'hostile-rule', span: { start: 5, end: 8 } },
    { facet: 'clarity', rule: 'vague-time-rule', span: { start: 20, end: 23 } },
  ]);
});

test('never below 0', () => {
  expect(score(Array.from({ length: 40 }, () => finding('hostile', 'error'))).score).toBe(0);
});

test('without a finding the score is what it would have been', () => {
  const findings = [finding('hostile', 'error'), finding('curt', 'warning', 10)];
  for (const tone of [pleasant, plain]) {
    const all = { ...scored(findings, tone), findings };
    const left = withoutFindings(all, ({ category }) => category === 'hostile');
    expect(left).toEqual({ ...scored(findings.slice(1), tone), findings: findings.slice(1) });
  }
});

test('what is not judged has no score, whatever is left out', () => {
  const assessment = { score: null, sum: [], findings: [], unjudged: 'short' } as const;
  expect(withoutFindings(assessment, () => true)).toEqual(assessment);
  expect(withoutTone(assessment)).toEqual(assessment);
});
