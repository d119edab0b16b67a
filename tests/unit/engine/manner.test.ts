import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { courtesy, type Manner, type Mannered } from '@/lib/engine/manner';
import { language, rule } from './language';

const thanks: Manner = { name: 'thanks', weight: 0.9, patterns: ['{thank}'] };
const order: Manner = { name: 'order', weight: -0.8, patterns: ['^send'] };

function sentence(of: Partial<Mannered> = {}): Mannered {
  return { manners: new Set(), pleasant: 0, words: 10, ...of };
}

describe('courtesy', () => {
  test('is nothing where there is nothing', () => {
    expect(courtesy([])).toBe(0);
    expect(courtesy([sentence(), sentence({ words: 0 })])).toBe(0);
  });

  test('rises and falls with manners, and each counts once', () => {
    const thanked = sentence({ manners: new Set([thanks]) });
    const ordered = sentence({ manners: new Set([order]) });
    expect(courtesy([thanked])).toBe(thanks.weight);
    expect(courtesy([ordered])).toBe(order.weight);
    expect(courtesy([thanked, thanked, ordered])).toBeCloseTo(thanks.weight + order.weight);
  });

  test('rises with pleasant words, and the more the denser they are', () => {
    const kind = sentence({ pleasant: 3 });
    const kinder = sentence({ pleasant: 6 });
    expect(courtesy([kind])).toBeGreaterThan(0);
    expect(courtesy([kinder])).toBeGreaterThan(courtesy([kind]));
    expect(courtesy([kind, sentence({ words: 200 })])).toBeLessThan(courtesy([kind]));
    expect(courtesy([kind, sentence()])).toBe(courtesy([sentence(), kind]));
  });
});

describe('manners of a language', () => {
  const points = (manners: readonly Manner[], text: string) =>
    createEngine(language([], { manners }))
      .assessDraft(text)
      .sum.find((line) => line.rule === 'courtesy')!.points;
  const text = 'We sent the part. Why was it late?';

  test('are noticed by their patterns', () => {
    const manner = { name: 'sent', weight: 1, patterns: ['^we sent'] };
    expect(points([manner], text)).toBeLessThan(points([], text));
    expect(points([{ ...manner, weight: -1 }], text)).toBeGreaterThan(points([], text));
    expect(points([{ ...manner, patterns: ['^sent'] }], text)).toBe(points([], text));
  });

  test('with an ending only in sentences that end so', () => {
    const why = { name: 'why', weight: -1, patterns: ['^why'], ending: '?' } as const;
    expect(points([why], text)).toBeGreaterThan(points([], text));
    expect(points([why], text.replace('?', '.'))).toBe(points([], text.replace('?', '.')));
  });

  test('only in the writer’s own words', () => {
    const manner = { name: 'sorry', weight: 1, patterns: ['sorry'] };
    const quoting = `${text}\n> sorry`;
    expect(points([manner], quoting)).toBe(points([], quoting));
  });

  test('share a pattern with a rule without taking it away', () => {
    const engine = createEngine(
      language([rule({ id: 'late', patterns: ['late'] })], {
        manners: [{ name: 'late', weight: -1, patterns: ['late'] }],
      }),
    );
    expect(engine.assessDraft(text).findings.map((finding) => finding.rule)).toEqual(['late']);
  });

  test('that cannot be read are named', () => {
    const manners = [{ name: 'broken', weight: 1, patterns: ['a (b'] }];
    expect(() => createEngine(language([], { manners }))).toThrow('Manner “broken”: Pattern “a (b”');
  });
});
