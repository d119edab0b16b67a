import { expect, test } from 'vitest';
import { score, withoutFindings } from '@/lib/engine/score';
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

test('nothing found costs nothing', () => expect(score([])).toEqual({ score: 100, sum: [] }));

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
  const left = withoutFindings({ ...score(findings), findings }, ({ category }) => category === 'hostile');
  expect(left).toEqual({ ...score(findings.slice(1)), findings: findings.slice(1) });
});

test('what is not judged has no score, whatever is left out', () => {
  const assessment = { score: null, sum: [], findings: [], unjudged: 'short' } as const;
  expect(withoutFindings(assessment, () => true)).toEqual(assessment);
});
