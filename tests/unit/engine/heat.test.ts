import { describe, expect, test } from 'vitest';
import { type Aim, type Feeling, heat } from '@/lib/engine/heat';
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

function feeling(valence: number, aim: Aim = 'other', words = 10): Feeling {
  return { valence, words, aim };
}

const levelOf = (findings: Finding[], feelings: Feeling[] = []) => heat(findings, feelings).level;

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

describe('unpleasant words alone', () => {
  test('never make more than frustration, and only said to the reader', () => {
    expect(levelOf([], [feeling(-30, 'reader')])).toBe('frustrated');
    expect(levelOf([], [feeling(-30, 'other')])).toBe('calm');
    expect(levelOf([], [feeling(-30, 'writer')])).toBe('calm');
    expect(levelOf([], [feeling(-2, 'reader')])).toBe('calm');
  });

  test('heat more when they are said to the reader than in distress', () => {
    const [reader, other, writer] = (['reader', 'other', 'writer'] as const).map(
      (aim) => heat([], [feeling(-5, aim)]).heat,
    );
    expect(reader).toBeGreaterThan(other!);
    expect(other).toBeGreaterThan(writer!);
  });

  test('are not lost in a long mail', () => {
    const calm = Array.from({ length: 30 }, () => feeling(1));
    expect(heat([], [...calm, feeling(-5)]).heat).toBeGreaterThan(heat([], calm).heat);
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
    [feeling(10), feeling(0), feeling(-5)].map((one) => {
      const assessed = heat(findings, [one]);
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
    (_, n) => heat(Array(n + 1).fill(finding('insult', 'error')), []).heat,
  );
  expect(new Set(heats).size).toBe(20);
  expect(heats).toEqual(heats.toSorted((a, b) => a - b));
});
