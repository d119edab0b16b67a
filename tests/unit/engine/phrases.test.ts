import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { prepareCues } from '@/lib/engine/cue-set';
import { createKeyFinder } from '@/lib/engine/pattern-key';
import { createPatternParser } from '@/lib/engine/pattern-parser';
import { prepareRules } from '@/lib/engine/rule-set';
import { english } from '@/lib/english/index';
import { language, rule } from './language';

describe('the keys of a pattern are the least common words that it cannot do without', () => {
  const read = createPatternParser({
    split: (words) => words.split(' '),
    inflect: (word) => [word],
    list: () => undefined,
  });
  const find = createKeyFinder((word) => (word.length > 2 ? 1 : 10));

  test.each([
    ['i see it', ['see'], 1, 1],
    ['i? (a|b c) ... see', ['see'], 1, 7],
    ['(i see|look at)', ['see', 'look'], 0, 1],
    ['i [never] see?', ['never'], 1, 1],
    ['it is?', ['it'], 0, 0],
  ])('%s: %j, %i to %i words after its first', (source, words, from, to) =>
    expect(find(read(source).pattern).key).toEqual({ words, from, to }),
  );

  test('the second is the next', () =>
    expect(find(read('i (see|hear) it').pattern).also).toEqual({ words: ['i'], from: 0, to: 0 }));
  test('one word has no second', () => expect(find(read('see').pattern).also).toBeUndefined());
});

describe('prepared patterns', () => {
  const rules = [rule({ patterns: ['you never ... {listen}'] })];
  const own = language(rules);
  const prepared = { ...own, prepared: { rules: prepareRules(own), cues: prepareCues(own), of: own } };
  const more = [...rules, rule({ id: 'another', patterns: ['listen (well|up)'] })];
  const found = (of: typeof own) =>
    createEngine(of).assessDraft('You never really listen. Listen up!').findings;

  test('those of English are', () => expect(english.prepared?.rules.count).toBeGreaterThan(1000));
  test('give what the others give', () => expect(found(prepared)).toEqual(found(own)));
  test('and more rules may follow', () => {
    expect(found({ ...prepared, rules: more })).toEqual(found({ ...own, rules: more }));
    expect(found({ ...prepared, rules: more })).toHaveLength(2);
  });
  test('are enough: the rules themselves need no wording', () => {
    const bare = language(rules.map((whole) => ({ ...whole, patterns: [] })));
    expect(found({ ...bare, prepared: { ...prepared.prepared, of: bare } })).toEqual(found(own));
  });
  test('are not used for other rules', () =>
    expect(found({ ...prepared, rules: more.slice(1) })).toHaveLength(1));
  test('a wrong one is an error that names its rule', () =>
    expect(() => prepareRules(language([rule({ patterns: ['a (b'] })]))).toThrow(
      'Rule hostile/a-rule: Pattern “a (b”',
    ));
});
