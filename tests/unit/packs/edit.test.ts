import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDraft } from '@/lib/packs/draft';
import { edited, newPack, withCopyOfRule, withRule, withVersionRaised } from '@/lib/packs/edit';
import type { Path } from '@/lib/packs/locate';
import { readSource } from '@/lib/packs/source';
import { pack } from './pack';

const example = readFileSync('docs/example-pack.yaml', 'utf8');

function saidBy(text: string): unknown {
  const read = readSource(text);
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)} in\n${text}`);
  return read.source.value;
}

/** The lines that are in one of two texts and not in the other, in their order. */
function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a.shift(), b.shift()];
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) [a.pop(), b.pop()];
  return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)];
}

describe('a place is changed, and nothing else', () => {
  test.each<[string, (string | number)[], unknown, string[]]>([
    ['text', ['name'], 'Fernbank', ['-name: Fernbank website support', '+name: Fernbank']],
    ['a number', ['version'], 5, ['-version: 4', '+version: 5']],
    [
      'text that needs quotes',
      ['rules', 0, 'message'],
      'No: not so.',
      ['-    message: The reader may feel that you put the fault on them.', '+    message: "No: not so."'],
    ],
    [
      'text in quotes',
      ['rules', 0, 'flags', 1],
      'We found [operator error].',
      [
        '-      - "We looked at the log and found [operator error]."',
        '+      - "We found [operator error]."',
      ],
    ],
    [
      'an entry in brackets',
      ['team', 'hours', 'days', 4],
      6,
      ['-    days: [1, 2, 3, 4, 5]', '+    days: [1, 2, 3, 4, 6]'],
    ],
    [
      'a list in brackets',
      ['team', 'hours', 'days'],
      [2, 3],
      ['-    days: [1, 2, 3, 4, 5]', '+    days: [2, 3]'],
    ],
    [
      'one more in brackets',
      ['team', 'hours', 'days', 5],
      6,
      ['-    days: [1, 2, 3, 4, 5]', '+    days: [1, 2, 3, 4, 5, 6]'],
    ],
    ['one more in a list', ['rules', 0, 'except', 1], 'user errors', ['+      - user errors']],
    [
      'a new list, where the guide has it',
      ['rules', 1, 'except', 0],
      '(no|not)',
      ['+    except:', '+      - (no|not)'],
    ],
    ['a new key', ['phrases', 0, 'place'], 'opening', ['+    place: opening']],
    ['a new part', ['thresholds', 'managerAfterRounds'], 3, ['+  managerAfterRounds: 3']],
    [
      'a key taken away',
      ['rules', 0, 'source'],
      '',
      ['-    source: Fernbank style guide, “Whose fault is it?”'],
    ],
    ['an entry taken away', ['team', 'scope', 0], undefined, ['-    - two rounds of changes']],
    [
      'the last entry, and its list',
      ['rules', 0, 'except', 0],
      undefined,
      ['-    except:', '-      - user error page'],
    ],
    ['an empty list', ['rules', 0, 'except'], [], ['-    except:', '-      - user error page']],
    [
      'an entry of several keys',
      ['team', 'routes', 0, 'to'],
      'Bo',
      ['-      to: Bram in accounts, accounts@fernbank.example', '+      to: Bo'],
    ],
    [
      'its first key',
      ['team', 'routes', 1, 'topic'],
      undefined,
      [
        '-    - topic: domain transfers',
        '-      to: the domains desk, domains@fernbank.example',
        '+    - to: the domains desk, domains@fernbank.example',
      ],
    ],
    ['what is not there', ['thresholds', 'managerAfterRounds'], undefined, []],
    ['what is so already', ['version'], 4, []],
  ])('%s', (_, path, value, lines) => {
    expect(difference(example, edited(example, path, value))).toEqual(lines);
  });
});

const small = `${pack}team:\n  routes:\n    - topic: invoices\n      to: Bo\n  scope: [no calls]\n`;

/** The same kind of pack in several hands. */
const hands = {
  'as in the guide': example,
  'with lists at the edge': pack.replace(/^rules:.*/ms, (rules) => rules.replaceAll(/^ {2}/gm, '')),
  'with comments everywhere': `# c\n${pack.replaceAll(/(?<=.)$/gm, ' # c')}`,
  'with the line ends of Windows': small.replaceAll('\n', '\r\n'),
  'with a mark of the byte order': `\ufeff${pack}`,
  'without a last line end': pack.trimEnd(),
  'in block text': pack.replace('The reader may', '>-\n      The reader\n      may'),
  'in braces': `${pack}team: {routes: [{topic: 'a, b', to: B}], scope: []}\nbuiltIn: {soon: off}\n`,
  'without values': 'format: 1\nname:\nrules:\nteam: # c\n',
  'in JSON': JSON.stringify(saidBy(small), null, 2),
  'in JSON with tabs': JSON.stringify(saidBy(small), null, '\t'),
  'in JSON of one line': JSON.stringify(saidBy(small)),
};

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    '- a',
    'a: b',
    'a #b',
    '[a]',
    '"',
    "'",
    'yes',
    '08:30',
    '1.10',
    '|',
    'a\nb',
    ' a ',
    '{a}, b',
  ),
);
const places: Path[] = [
  ['name'],
  ['review'],
  ['rules', 0, 'message'],
  ['rules', 0, 'source'],
  ['rules', 0, 'patterns', 0],
  ['rules', 0, 'flags', 1],
  ['rules', 9, 'id'],
  ['team', 'routes', 0, 'topic'],
  ['team', 'routes', 1, 'to'],
  ['team', 'hours', 'zone'],
  ['team', 'scope', 0],
  ['builtIn', 'soon'],
  ['builtIn', 'calm-down'],
  ['phrases', 0, 'text'],
];
const lists: Path[] = [
  ['rules', 0, 'patterns'],
  ['rules', 0, 'except'],
  ['team', 'scope'],
  ['rules', 0, 'suggestions'],
];
const rows = fc.array(fc.record({ topic: words, to: words }), { minLength: 1, maxLength: 3 });
const change = fc.oneof(
  fc.tuple(fc.constantFrom(...places), words),
  fc.tuple(fc.constantFrom<Path>(['version'], ['thresholds', 'callAfterTurns']), fc.nat(99)),
  fc.tuple(fc.constantFrom(...places, ['rules', 0], ['team'], ['team', 'hours']), fc.constant(undefined)),
  fc.tuple(fc.constantFrom(...lists), fc.array(words, { maxLength: 4 })),
  fc.tuple(fc.constant<Path>(['team', 'routes']), rows),
);

const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

function at(whole: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (inner as Partial<Record<string, unknown>> | null)?.[step], whole);
}

/** What a pack says once a place of it has another value. */
function changed(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return isNothing(value) ? undefined : value;
  if (typeof step === 'number') {
    const known = Array.isArray(whole) ? whole : [];
    const inner = changed(known[step], rest, value);
    const entries = known.toSpliced(step, 1, ...(inner === undefined ? [] : [inner]));
    return entries.length > 0 ? entries : undefined;
  }
  const known = whole && !Array.isArray(whole) ? whole : {};
  const inner = changed(at(known, [step]), rest, value);
  const keys = Object.entries({ ...known, [step]: inner }).filter(([, each]) => each !== undefined);
  return keys.length > 0 ? Object.fromEntries(keys) : undefined;
}

describe.each(Object.entries(hands))('a pack %s', (_, text) => {
  test('says what was changed, and the rest as before', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let now = text;
        let expected = saidBy(text);
        for (const [path, value] of changes) {
          now = edited(now, path, value);
          if (!isNothing(value) || at(expected, path) !== undefined)
            expected = changed(expected, path, value);
          expect(saidBy(now)).toEqual(expected);
          const known = readDraft(now);
          // Another text in between, so that this one is read anew.
          readDraft('');
          expect(readDraft(now)).toEqual(known);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('other words in place of some change nothing around them', () => {
  const given = places.filter((path) => at(saidBy(example), path) !== undefined);
  fc.assert(
    fc.property(fc.constantFrom(...given), words, (path, value) => {
      const [gone, ...come] = difference(example, edited(example, path, value));
      expect(gone ?? '-').toMatch(/^-/);
      expect(come.every((line) => line.startsWith('+'))).toBe(true);
    }),
  );
});

test('entries that stay keep their comments', () => {
  const text = 'format: 1\nteam:\n  scope:\n    - a # first\n    # of b\n    - b\n    - c # third\n';
  expect(edited(text, ['team', 'scope'], ['a', 'c'])).toBe(text.replace('    - b\n', ''));
  expect(edited(text, ['team', 'scope'], ['a', 'b', 'x', 'c'])).toBe(text.replace('- b\n', '- b\n    - x\n'));
});

test('an entry stands as far from its neighbours as they do', () => {
  const [rule] = (saidBy(pack) as { rules: object[] }).rules;
  const more = edited(example, ['rules', 6], { ...rule });
  expect(more).toMatch(/\n\n {2}- id: no-can-do\n.*on Tuesday\.\n\nphrases:/s);
  expect(edited(more, ['rules', 6], undefined)).toBe(example);
});

test('text that is no pack comes back as it is', () => {
  for (const text of ['', 'hello', '- 1', 'a: "', 'a: &b c']) expect(edited(text, ['name'], 'A')).toBe(text);
});

test('keys that a pack needs may be empty', () => {
  expect(saidBy(edited(pack, ['name'], ''))).toMatchObject({ name: '' });
  expect(saidBy(edited(pack, ['rules', 0, 'suggestions', 0], { sentence: '' }))).toMatchObject({
    rules: [{ suggestions: [{ sentence: '' }] }],
  });
});

describe('what the editor begins with', () => {
  const begun = newPack({ name: 'Fern: support', owner: 'Ana', review: '2030-01-31' });

  test('is a pack without rules', () => {
    expect(begun).toBe('format: 1\nname: "Fern: support"\nversion: 1\nowner: Ana\nreview: 2030-01-31\n');
  });

  test('is a rule with a name of its own', () => {
    const text = withRule(withRule(begun, 'new-rule'), 'new-rule');
    expect(readDraft(text)).toMatchObject({
      draft: {
        rules: [
          { id: 'new-rule', level: 'expect' },
          { id: 'new-rule-2', message: '', flags: [] },
        ],
      },
    });
  });

  test('is a copy of a rule, behind it', () => {
    const text = withCopyOfRule(example, 1);
    expect(difference(example, text).filter((line) => line.startsWith('-'))).toEqual([]);
    expect(readDraft(text)).toMatchObject({
      draft: {
        rules: [{}, { id: 'known-issue' }, { id: 'known-issue-2' }, { id: 'bounce-to-portal' }, {}, {}, {}],
      },
    });
  });

  test.each([
    ['4', '5'],
    ['"1.9"', '"1.10"'],
    ['2026-09b', '2026-10b'],
    ['draft', 'draft 2'],
    ['""', '1'],
  ])('is a version raised from %s to %s', (version, raised) => {
    const text = `format: 1\nversion: ${version} # raise it\n`;
    expect(withVersionRaised(text)).toBe(text.replace(version, raised));
  });
});
