import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '@/lib/english/index';
import { edited } from '@/lib/packs/edit';
import type { Layers } from '@/lib/packs/layers';
import { openPack } from '@/lib/packs/open';
import { samples } from '@/lib/packs/samples/samples';
import { tryPack } from '@/lib/packs/trial';
import { pack } from './pack';

const none: Layers = { policy: null, team: null, personal: null };
const inForce = (text: string, origin: keyof Layers = 'team'): Layers => {
  const opened = openPack(text, english);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return { ...none, [origin]: opened.pack };
};

function tried(text: string, { own = '', layers = none } = {}) {
  return tryPack({ origin: 'team', text, own }, { language: english, layers });
}

/** A second rule, which flags words of the samples. */
const second = `  - id: whatever-happens
    level: expect
    message: The reader may wonder what could happen.
    patterns: [whatever happens]
    flags: ["You have it by noon, [whatever happens]."]
    passes: [You have it by noon.]
`;
const own = 'Hello Ana, sadly this is no can do. You have it by noon, whatever happens. Kind regards, Bo';

describe('a pack is tried', () => {
  test('on the samples, against what is in force', () => {
    expect(tried(pack + second)).toEqual({
      problems: [],
      own: null,
      samples: samples.length,
      changes: [{ kind: 'new', sample: 'parcel-1', words: 'whatever happens', rule: 'whatever-happens' }],
    });
  });

  test('on words of the person’s own', () => {
    const { own: found, changes } = tried(pack + second, { own, layers: inForce(pack) });
    expect(found?.findings.map(({ rule }) => rule)).toEqual(['no-can-do', 'whatever-happens']);
    expect(changes.map(({ sample, rule }) => [sample, rule])).toEqual([
      ['parcel-1', 'whatever-happens'],
      [null, 'whatever-happens'],
    ]);
  });

  test('with what it no longer finds', () => {
    const layers = inForce(`${pack}builtIn: {}\n`);
    const { changes } = tried('format: 1\nbuiltIn: {no-choice: off}\n', { own, layers });
    expect(changes).toContainEqual({ kind: 'gone', sample: null, words: 'no can do', rule: 'no-can-do' });
    const isGone = ({ kind }: (typeof changes)[number]) => kind === 'gone';
    expect(changes.every(isGone)).toBe(true);
  });

  test('beside the other packs in force', () => {
    const policy = inForce(pack, 'policy');
    expect(tried(pack, { own, layers: policy }).changes).toEqual([]);
    expect(tried(pack.replaceAll('no can do', 'sadly'), { own, layers: policy }).own?.findings).toMatchObject(
      [{ rule: 'no-can-do', start: own.indexOf('no can do') }],
    );
  });

  test('and nothing is otherwise with the version in force itself', () => {
    const example = readFileSync('docs/example-pack.yaml', 'utf8');
    expect(tried(example, { own, layers: inForce(example) })).toMatchObject({ problems: [], changes: [] });
  });
});

describe('what is not yet fit is told by its place, and the rest is tried', () => {
  const broken: [string, string, string, (string | number)[]][] = [
    ['a level', 'level: expect', 'level: expct', ['rules', 0, 'level']],
    ['a message', 'turned away.', 'turned away', ['rules', 0, 'message']],
    ['what is missing', '    level: expect\n', '', ['rules', 0, 'level']],
    ['a pattern', '- no can do', '- no can (do', ['rules', 0, 'patterns', 0]],
    ['a name', 'id: no-can-do', 'id: calm-down', ['rules', 0, 'id']],
    ['the head', 'owner: Ana', 'owner: ""', ['owner']],
    ['an example', '[no can do]', 'no [can do]', ['rules', 0, 'flags', 0]],
  ];
  test.each(broken)('%s', (_, part, other, path) => {
    const { problems, changes, own: found } = tried((pack + second).replace(part, other), { own });
    expect(problems).toMatchObject([{ path, line: expect.any(Number), words: expect.any(String) }]);
    expect(changes).toContainEqual({
      kind: 'new',
      sample: null,
      words: 'whatever happens',
      rule: 'whatever-happens',
    });
    expect(found?.findings.length).toBeGreaterThan(0);
  });

  test('even where entries before it are left out', () => {
    const text = (pack + second)
      .replace('level: expect', 'level: expct')
      .replace('[whatever happens].', 'whatever [happens].');
    expect(tried(text).problems.map(({ path }) => path.join())).toEqual(['rules,0,level', 'rules,1,flags,0']);
  });

  test('so are switches, settings and phrases', () => {
    const more = 'builtIn: {calm-dwon: off, soon: never}\nteam: {hours: 8}\nphrases: [{text: Hello}]\n';
    const { problems, changes } = tried(pack + second + more);
    expect(problems.map(({ path }) => path.join())).toEqual([
      'builtIn,calm-dwon',
      'builtIn,soon',
      'team,hours',
      'phrases,0,practice',
    ]);
    expect(changes).toContainEqual(expect.objectContaining({ rule: 'whatever-happens' }));
  });
});

test('places of a list are numbers in the settings, too', () => {
  const { problems } = tried(`${pack}team: {routes: [{topic: refunds, to: ""}]}\n`);
  expect(problems).toMatchObject([{ path: ['team', 'routes', 0, 'to'] }]);
});

describe('what is no pack finds nothing', () => {
  test.each([
    ['a syntax error', `${pack}a: "`],
    ['nothing', ''],
    ['a list', '- 1'],
  ])('%s', (_, text) => {
    expect(tried(text, { own })).toEqual({
      problems: [expect.objectContaining({ path: [] })],
      own: null,
      samples: 0,
      changes: [],
    });
  });
});

test('of countless mistakes some are told', () => {
  const text = edited(
    pack,
    ['rules', 0, 'suggestions'],
    Array.from({ length: 300 }, () => 'x.\u0000'),
  );
  expect(tried(text).problems.length).toBeLessThanOrEqual(101);
});

test('patterns that are all tried at the same words are told, and none of them is tried', () => {
  const many = Array.from({ length: 400 }, (_, n) =>
    second.replace('-happens', `-${n}`).replace('whatever happens]', `(happens|y${n})]`),
  );
  const { problems, changes } = tried(pack + many.join(''), { own });
  expect(problems).toHaveLength(1);
  expect(changes).toEqual([]);
});
