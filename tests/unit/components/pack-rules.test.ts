import { describe, expect, test } from 'vitest';
import { asName, duplicateOf, nameAfter, nameProblem, newRule, problemCounts } from '@/components/pack-rules';
import type { RuleDraft } from '@/lib/packs/draft';

function rule(id: string, patterns: readonly string[] = []): RuleDraft {
  const words = {
    except: [],
    notAfter: [],
    onlyWith: [],
    notWith: [],
    suggestions: [],
    flags: [],
    passes: [],
  };
  const line = { level: 'expect', message: '', only: '', category: '', practice: '', source: '' };
  return { ...words, ...line, id, patterns };
}

test('names are free where rules are new or duplicated, and what is empty is left out', () => {
  expect(newRule([rule('new-rule'), rule('new-rule-2')])).toEqual({ id: 'new-rule-3', level: 'expect' });
  expect(duplicateOf([rule('a', ['b']), rule('a-2')], 0)).toEqual({
    id: 'a-3',
    level: 'expect',
    patterns: ['b'],
  });
});

test.each([
  ['Per policy!', 'per-policy'],
  ['  don’t — ever ', 'dont-ever'],
  ['…', ''],
  ['x'.repeat(80), 'x'.repeat(60)],
])('“%s” is the name %s', (words, name) => {
  expect(asName(words)).toBe(name);
});

describe('a new rule', () => {
  test('is named after its first phrase, unless it has a name or a phrase', () => {
    const rules = [rule('new-rule'), rule('with-all-due-respect'), rule('new-rule-2', ['hm'])];
    expect(nameAfter('with (all|due) respect to you', 0, rules)).toBe('with-all-due-respect-2');
    expect(nameAfter('hm', 1, rules)).toBeNull();
    expect(nameAfter('hm', 2, rules)).toBeNull();
    expect(nameAfter('…', 0, rules)).toBeNull();
  });
});

test('a name is refused that is empty, taken, or that of a built-in rule', () => {
  const rules = [rule('a'), rule('b')];
  const problem = (name: string) => nameProblem(name, 0, rules, [{ id: 'calm-down' }]);
  expect(problem('a')).toBeNull();
  expect(problem('')).toMatch(/needs a name/);
  expect(problem('b')).toMatch(/Another rule/);
  expect(problem('calm-down')).toMatch(/built-in/);
});

test('problems are counted by the rule that they are in', () => {
  const at = (...path: (string | number)[]) => ({ path, line: 1, column: 1, words: '' });
  const counts = problemCounts([at('rules', 1, 'id'), at('rules', 1), at('rules'), at('name')]);
  expect([...counts]).toEqual([[1, 2]]);
});
