import { describe, expect, test } from 'vitest';
import { PatternError } from '@/lib/engine/pattern';
import { createPatternParser } from '@/lib/engine/pattern-parser';
import { inflect } from '@/lib/english/inflect';
import { tokenizer } from './language';

const tokenize = tokenizer();
const lists: Record<string, readonly string[]> = { insult: ['idiot', 'con man'], nothing: [] };

const read = createPatternParser({
  split: (text) => tokenize(text, { start: 0, end: text.length }).map(({ word }) => word),
  inflect,
  list: (name) => lists[name],
});

const word = (...words: string[]) => ({ kind: 'word', words });

test('words, normalised as the text is', () => {
  expect(read('You Don’t').pattern).toEqual({
    kind: 'sequence',
    parts: [word('you'), { kind: 'sequence', parts: [word('do'), word('not')] }],
  });
});

test('single words among alternatives are one set', () => {
  expect(read('(a|b|c d?)').pattern).toEqual({
    kind: 'choice',
    options: [
      word('a', 'b'),
      { kind: 'sequence', parts: [word('c'), { kind: 'optional', part: word('d') }] },
    ],
  });
});

test('inflected words and lists', () => {
  expect(read('{fail}').pattern).toEqual(word('fail', 'fails', 'failed', 'failing'));
  const { pattern } = read('<insult>');
  expect(pattern.kind === 'list' && pattern.entries()).toEqual({
    kind: 'choice',
    options: [word('idiot'), { kind: 'sequence', parts: [word('con'), word('man')] }],
  });
});

test('anchors', () => {
  expect(read('^ fine $')).toEqual({ pattern: word('fine'), atStart: true, atEnd: true });
  expect(read('a ... b c?').atEnd).toBe(false);
});

test('a flagged part', () => {
  expect(read('a [b|c]').pattern).toEqual({
    kind: 'sequence',
    parts: [word('a'), { kind: 'flagged', part: word('b', 'c') }],
  });
});

describe('a pattern that cannot be read says where, and what to do', () => {
  test.each([
    ['', 0, 'words are missing'],
    ['a (b|)', 5, 'words are missing'],
    ['a (b|', 2, 'never closed'],
    ['a (b c', 2, 'never closed'],
    ['a b)', 3, 'never opened'],
    ['a {fail', 2, '“{” is never closed'],
    ['a {two words}', 2, 'exactly one word'],
    ['a <insult', 2, '“<” is never closed'],
    ['a <unheard>', 2, 'no list named “unheard”'],
    ['a <nothing>', 2, 'is empty'],
    ['a, b', 1, '“,” means nothing'],
    ['a & b', 2, '“&” means nothing'],
    ['a (b [c])', 5, 'one part can be flagged'],
    ['[a] b [c]', 6, 'one part can be flagged'],
    ['a [b', 2, 'never closed'],
    ['a b]', 3, 'never opened'],
    ['a [b?]', 2, 'flagged part can match no words'],
    ['? b', 0, '“?” follows what is optional'],
    ['a .* b', 2, '“.” means nothing'],
    ['a ^ b', 2, 'only come first'],
    ['a $ b', 2, 'only come last'],
    ['a?', 0, 'no words at all'],
    ['(a|b?)', 0, 'no words at all'],
    ['... a', 0, 'cannot begin'],
    ['a? ... b', 0, 'cannot begin'],
    ['a (b|...)', 0, 'cannot end'],
  ])('%j at %i: %s', (source, position, advice) => {
    const error = (() => {
      try {
        read(source);
      } catch (caught) {
        return caught as PatternError;
      }
      throw new Error('it was read');
    })();
    expect(error).toBeInstanceOf(PatternError);
    expect({ pattern: error.pattern, position: error.position }).toEqual({ pattern: source, position });
    expect(error.message).toContain(advice);
    expect(error.message).toContain(`“${source}”, at character ${position + 1}`);
  });
});
