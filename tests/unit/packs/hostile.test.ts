import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '@/lib/english/index';
import { openPack } from '@/lib/packs/open';
import { pack, problemsIn } from './pack';

/** Whatever a pack holds, it is taken or told what is wrong with it, at a place that there is. */
function expectSound(text: string) {
  const opened = openPack(text, english);
  if (opened.ok) return;
  expect(opened.problems.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column, words } of opened.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(words).toMatch(/^\S.*[.?]$/su);
  }
}

/** Pieces of YAML and JSON, where things go wrong. */
const piece = fc.oneof(
  fc.constantFrom(...pack.split('\n').map((line) => `${line}\n`)),
  fc.constantFrom(
    '&a ',
    '*a',
    '!!js/function ',
    '!x ',
    '<<: ',
    '? ',
    '- ',
    ': ',
    '|',
    '>',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
  ),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    '#',
    '\t',
    ' ',
    '\n',
    '\r\n',
    '\u2028',
    '\ufeff',
    '\ud83d',
    '\0',
  ),
  fc.constantFrom(
    '__proto__: 1\n',
    'constructor: {}\n',
    'toString: x\n',
    'null',
    '1e999',
    '.nan',
    '0x10',
    'true',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('text of any kind', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => expectSound(pieces.join(''))),
    { numRuns: 300 },
  );
});

test('a pack with some of it changed', () => {
  fc.assert(
    fc.property(fc.nat(pack.length), fc.nat(12), fc.array(piece, { maxLength: 3 }), (at, length, pieces) =>
      expectSound(pack.slice(0, at) + pieces.join('') + pack.slice(at + length)),
    ),
    { numRuns: 300 },
  );
});

test('any value at all', () => {
  const key = fc.oneof(
    fc.constantFrom('format', 'rules', 'team', 'hours', 'id', 'flags', 'patterns', 'builtIn', '__proto__'),
    fc.string(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      fc.constantFrom(1, null, 'a', ''),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => expectSound(JSON.stringify(value))),
    { numRuns: 300 },
  );
});

describe('a long text of one kind', () => {
  test.each([
    ['brackets', '['],
    ['braces', '{a: '],
    ['dashes', '- '],
    ['question marks', '? '],
    ['closing brackets', ']'],
    ['colons', ': '],
    ['indents', 'a:\n '],
    ['tags', '!a '],
    ['anchors', '&a '],
    ['documents', '---\n'],
    ['an open quote', '"a\n '],
  ])('%s', (_, repeated) => {
    expect(problemsIn(repeated.repeat(100_000 / repeated.length))).toHaveLength(1);
  });
});

test('aliases are refused before any is followed', () => {
  const bomb = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`).join(
    '\n',
  );
  expect(problemsIn(`${pack}a0: &a0 x\n${bomb}`)).toEqual([
    expect.stringMatching(/^18:\d+ Text that begins with \* or & must stand in quotes/),
  ]);
});

describe('what would take long', () => {
  const rules = (count: number, pattern: (n: number) => string) =>
    pack.slice(0, pack.indexOf('  - id:')) +
    Array.from(
      { length: count },
      (_, n) =>
        `  - {id: r${n}, level: advise, message: M., patterns: ["${pattern(n)}"], flags: ["I see [y${n}]."], passes: [No.]}\n`,
    ).join('');

  test('more rules than 5,000', () => {
    expect(problemsIn(rules(5_001, (n) => `y${n}`))).toEqual(['7:3 A pack holds at most 5,000 rules.']);
  });

  test('patterns that are all tried at the same words', () => {
    expect(problemsIn(rules(400, (n) => `(the|y${n})`))).toEqual([
      expect.stringMatching(/^307:\d+ More than 300 patterns hang on the word “the”/),
    ]);
    expect(problemsIn(rules(400, (n) => `y${n}`))).toEqual([]);
  });

  test('more examples than anybody needs', () => {
    const flags = Array.from({ length: 20 }, (_, n) => `"I see [it] ${n} times."`).join();
    const rule = (n: number) =>
      `  - {id: r${n}, level: advise, message: M., patterns: [it], suggestions: [a, b, c, d, e], flags: [${flags}], passes: [No.]}\n`;
    const text =
      pack.slice(0, pack.indexOf('  - id:')) + Array.from({ length: 500 }, (_, n) => rule(n)).join('');
    expect(problemsIn(text)).toEqual(['6:1 There are too many examples to try; keep a few for each rule.']);
  });
});
