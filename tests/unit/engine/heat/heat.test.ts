import { describe, expect, test } from 'vitest';
import { heat } from '@/lib/engine/heat/heat';
import { type Category, type Finding, levels, type Severity } from '@/lib/model';

function finding(category: Category, severity: Severity = 'warning'): Finding {
  return {
    rule: 'a-rule',
    practice: 'stay-calm',
    category,
    severity,
    start: 0,
    end: 1,
    message: 'It may sting.',
    suggestions: [],
  };
}

const heatOf = (findings: readonly Finding[], logOdds: number, isToReader = false) =>
  heat(findings, logOdds, isToReader);
const levelOf = (findings: readonly Finding[], logOdds = -1, isToReader = false) =>
  heatOf(findings, logOdds, isToReader).level;

test.each([
  ['threat', 'threatening'],
  ['insult', 'abusive'],
  ['contempt', 'hostile'],
  ['hostile', 'hostile'],
  ['sarcastic', 'hostile'],
  ['displeasure', 'frustrated'],
  ['repeated-contact', 'frustrated'],
  ['ultimatum', 'frustrated'],
  ['manager-demand', 'frustrated'],
  ['shouting', 'calm'],
  ['hedging', 'calm'],
] as const)('%s alone is %s', (category, level) => expect(levelOf([finding(category)])).toBe(level));

test('the highest level holds', () => {
  expect(levelOf([finding('displeasure'), finding('threat'), finding('insult')])).toBe('threatening');
});

test('what is only worth a look lifts no level', () => {
  expect(levelOf([finding('insult', 'info')])).toBe('calm');
});

describe('frustration adds up to hostility', () => {
  test('of three kinds', () => {
    const two = [finding('displeasure'), finding('repeated-contact')];
    expect(levelOf(two)).toBe('frustrated');
    expect(levelOf([...two, ...two])).toBe('frustrated');
    expect(levelOf([...two, finding('ultimatum')])).toBe('hostile');
  });

  test('shouted', () => expect(levelOf([finding('displeasure'), finding('shouting')])).toBe('hostile'));
});

describe('words that no rule saw', () => {
  test('raise a calm message by degrees', () => {
    const steps = Array.from({ length: 101 }, (_, step) => levelOf([], step / 10 - 2));
    expect(steps[0]).toBe('calm');
    expect([...new Set(steps)]).toEqual(['calm', 'frustrated', 'hostile']);
    expect(steps).toEqual(steps.toSorted((a, b) => levels.indexOf(a) - levels.indexOf(b)));
  });

  test('make frustration hostile', () => {
    expect(levelOf([finding('ultimatum')], -1)).toBe('frustrated');
    expect(levelOf([finding('ultimatum')], 8)).toBe('hostile');
  });

  test('never make abuse or a threat', () => expect(levelOf([], 100)).toBe('hostile'));

  test('rank messages of one level', () => {
    expect(heatOf([], 0.5).heat).toBeGreaterThan(heatOf([], 0.2).heat);
  });
});

test('heat lies in the band of its level, and the bands rise', () => {
  const by: readonly (readonly Finding[])[] = [
    [],
    [finding('displeasure')],
    [finding('contempt', 'error')],
    [finding('insult', 'error')],
    [finding('threat', 'error')],
  ];
  const rising = by.flatMap((findings, rank) =>
    [-3, -1, 0].map((logOdds) => {
      const assessed = heatOf(findings, logOdds);
      expect(assessed.level).toBe(levels[rank]);
      return assessed.heat;
    }),
  );
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(new Set(rising).size).toBe(rising.length);
  expect(rising[0]).toBeGreaterThan(0);
  expect(rising.at(-1)).toBeLessThan(1);
});

test('more of the same heats more, and never ties', () => {
  const heats = Array.from(
    { length: 20 },
    (_, n) => heatOf(Array(n + 1).fill(finding('insult', 'error')), 0).heat,
  );
  expect(new Set(heats).size).toBe(20);
  expect(heats).toEqual(heats.toSorted((a, b) => a - b));
});

test('words as heated as that are hostile beside a finding, and not beside their having waited alone', () => {
  expect(levelOf([finding('ultimatum')], 1.2)).toBe('hostile');
  expect(levelOf([finding('repeated-contact')], 1.2)).toBe('frustrated');
  expect(levelOf([finding('repeated-contact')], 2.5)).toBe('hostile');
});

test('displeasure in heated words is hostile where it is told the reader, and frustration where it is not', () => {
  expect(levelOf([finding('displeasure')], 1.2, true)).toBe('hostile');
  expect(levelOf([finding('displeasure')], 1.2, false)).toBe('frustrated');
});

test('heated words are hostile sooner where they are said to the reader', () => {
  expect(levelOf([], 2, true)).toBe('hostile');
  expect(levelOf([], 2, false)).toBe('frustrated');
});

test('shouting is hostile where its words are heated', () => {
  expect(levelOf([finding('shouting')], 0.6)).toBe('hostile');
  expect(levelOf([finding('shouting')], 0)).toBe('calm');
});
