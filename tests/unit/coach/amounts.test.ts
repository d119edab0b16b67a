import { describe, expect, test } from 'vitest';
import { amountsIn, isBeyond, limitOf } from '@/lib/coach/amounts';

describe('amounts', () => {
  test.each([
    ['£3,000 back, please', [3000, 'money']],
    ['1.140 EUR for two boxes', [1140, 'money']],
    ['about 12.50 euros', [12.5, 'money']],
    ['$1,299.99', [1299.99, 'money']],
    ['six hundred and eighty pounds', [680, 'money']],
    ['two thousand dollars', [2000, 'money']],
    ['a bill of 40k', [40_000, 'money']],
    ['bring 40 chairs', [40, undefined]],
    ['a safe of 60 kg', [60, 'weight']],
    ['2 grand', [2000, 'money']],
    ['15% off', [15, 'percent']],
    ['ten per cent', [10, 'percent']],
    ['keep it for 3 days', [72, 'hours']],
  ])('%s', (text, [value, unit]) => {
    expect(amountsIn(text)).toMatchObject([{ value, unit }]);
  });

  test.each(['at 9:30', 'drawing A-104', 'order #4471', 'by six'])('there is none in %j', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  test('are where they stand', () => {
    const text = 'Please credit £60 and ten euros.';
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['£60', 'ten euros']);
  });
});

describe('limits of a team', () => {
  test.each([
    ['refund over 500', 500, 'money', true],
    ['discount of more than 10 percent', 10, 'percent', true],
    ['no storage beyond 48 hours', 48, 'hours', true],
    ['price change above £1,000', 1000, 'money', true],
    ['refund > 200', 200, 'money', true],
    ['goodwill from 25', 25, 'money', false],
    ['credits of 300 or more', 300, 'money', false],
  ])('%s', (words, value, unit, isWithin) => {
    expect(limitOf(words)).toMatchObject({ value, unit, isWithin });
  });

  test('may not be there', () => {
    expect(limitOf('any discount')).toBeUndefined();
    expect(limitOf('overtime')).toBeUndefined();
  });

  test('say what is beyond them', () => {
    expect(isBeyond(limitOf('refund over 500')!, { value: 500 })).toBe(false);
    expect(isBeyond(limitOf('refund over 500')!, { value: 500.5 })).toBe(true);
    expect(isBeyond(limitOf('refund from 500')!, { value: 500 })).toBe(true);
  });
});
