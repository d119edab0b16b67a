import { describe, expect, test } from 'vitest';
import { english } from '@/lib/english/index';
import { openPack } from '@/lib/packs/open';
import { pack, problemsIn, problemsWith } from './pack';

describe('a pack', () => {
  test('is read, and what is left out has its usual value', () => {
    expect(openPack(pack, english)).toEqual({
      ok: true,
      pack: {
        format: 1,
        name: 'Test',
        version: 1,
        owner: 'Ana',
        review: '2030-01-31',
        rules: [
          {
            id: 'no-can-do',
            level: 'expect',
            message: 'The reader may feel turned away.',
            patterns: ['no can do'],
            suggestions: ['let me see what is possible'],
            flags: ['I am afraid [no can do] on this one.'],
            passes: ['We can do that for you on Tuesday.'],
            category: 'house-style',
            practice: 'plain-respect',
          },
        ],
        phrases: [],
        builtIn: {},
        thresholds: {},
      },
    });
  });

  test('is the same in JSON, however it is indented', () => {
    const opened = openPack(pack, english);
    const json = opened.ok ? opened.pack : undefined;
    for (const indent of [0, 2, '\t'])
      expect(openPack(JSON.stringify(json, null, indent), english)).toEqual(opened);
    expect(openPack(`\ufeff${pack.replaceAll('\n', '\r\n')}`, english)).toEqual(opened);
  });

  test('of another format is refused with one sentence', () => {
    expect(problemsWith('format: 1\n', 'format: 2\nwords: none\n')).toEqual([
      '1:9 This is written in format 2, and this version of Evenkeel reads format 1 only.',
    ]);
  });
});

describe('what is no pack', () => {
  test.each([
    ['nothing', '', '1:1 There is nothing here. A pack begins with “format: 1”.'],
    ['a comment', '# soon', '1:1 There is nothing here. A pack begins with “format: 1”.'],
    ['a word', 'hello', '1:1 A pack is “format: 1” and other keys with values.'],
    ['a list', '- 1', '1:1 A pack is “format: 1” and other keys with values.'],
    ['more than 1 MB', `${pack}#${' '.repeat(1_000_000)}`, '1:1 A pack holds at most 1 MB.'],
    ['two documents', `${pack}---\n${pack}`, /^18:1 A pack is one document/],
    ['brackets in brackets', '[[[[[[[[[[[[[[[[[[[[[[[[[', /^1:\d+ This goes too deep/],
  ])('%s', (_, text, words) => {
    expect(problemsIn(text)).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]);
  });
});

describe('a text that YAML reads otherwise', () => {
  const example = '"I am afraid [no can do] on this one."';
  test.each([
    ['[No can do], I am afraid.', /^15:\d+ Text that begins with \[ must stand in quotes/],
    ['[No can do]', '15:9 Put this text in quotes.'],
    ['*never* say [no can do]', /^15:\d+ Text that begins with \* /],
    ['*never', /^15:\d+ Text that begins with \* /],
    ['&co say [no can do]', /^15:\d+ Text that begins with \* or & must stand in quotes/],
    ['!important [no can do]', /^15:\d+ Text that begins with ! must stand in quotes/],
    ['He said: [no can do]', '15:9 Put this text in quotes.'],
    ['I said: he said: [no can do]', /^15:\d+ Text that holds a colon and a blank/],
    ['"I am "afraid" [no can do]."', /^15:\d+ Text that begins with " must stand in quotes/],
    ['42', '15:9 Put this text in quotes.'],
    ['', '15:9 Write something here, or take the line away.'],
  ])('%s', (other, words) => {
    expect(problemsWith(example, other)).toEqual([
      typeof words === 'string' ? words : expect.stringMatching(words),
    ]);
  });

  test('has keys once', () => {
    expect(problemsWith('owner: Ana', 'name: Ana')).toEqual(['4:1 “name” is here twice; take one away.']);
  });
});

describe('the shape', () => {
  test.each([
    ['owner: Ana\n', '', ['1:1 “owner” is missing.']],
    [
      'owner: Ana',
      'ownr: Ana',
      ['1:1 “owner” is missing.', '4:1 There is no “ownr” here. Did you mean “owner”?'],
    ],
    ['    level: expect\n', '', ['7:5 “level” is missing.']],
    [
      'level: expect',
      'level: expct',
      ['8:12 “expct” is none of those that there are. Did you mean “expect”?'],
    ],
    [
      'level: expect',
      'level: 3',
      ['8:12 “3” is none of those that there are. Write advise, expect or require.'],
    ],
    [
      '    patterns:',
      '    pattern:',
      ['7:5 “patterns” is missing.', '10:5 There is no “pattern” here. Did you mean “patterns”?'],
    ],
    [
      'patterns:\n      - no can do',
      'patterns: no can do',
      ['10:15 Write this as a list: each entry on a line of its own that begins with “- ”.'],
    ],
    ['      - We can do', '      - say: We can do', ['17:9 Put this text in quotes.']],
    ['2030-01-31', 'next year', ['5:9 Give a date such as 2027-06-30.']],
    ['version: 1', 'version: 1.10', ['3:10 A version is a whole number, or text in quotes.']],
    ['id: no-can-do', 'id: No can do', [expect.stringMatching(/^7:9 A name is words in lower case/)]],
    ['turned away.', 'turned away. Or worse.', [expect.stringMatching(/^9:14 One sentence/)]],
    ['turned away.', 'turned <b>away</b>.', ['9:14 Plain words only: this looks like markup.']],
    [
      '- let me see what is possible',
      '- sentense: Let me see.',
      ['13:9 A suggestion is text, or “sentence:” with text for the whole sentence.'],
    ],
    [
      'owner: Ana',
      'owner: "An\\u202ea"',
      ['4:8 There is a character in it that cannot be seen; write it anew.'],
    ],
  ])('%j as %j', (part, other, problems) => expect(problemsWith(part, other)).toEqual(problems));

  test.each([
    ['thresholds: {callAfterTurns: 1}', ['18:30 The least is 2.']],
    [
      'thresholds: {callAfter: 3}',
      [expect.stringMatching(/^18:14 There is no “callAfter” here. There may be /)],
    ],
    ['team: {hours: {days: [1], from: 9, to: "17:00"}}', ['18:33 Put this text in quotes.']],
    ['team: {hours: {days: [1], from: 9:00, to: 17:00}}', ['18:33 Give a time such as 08:30.']],
    ['team: {suport: Ana}', ['18:8 There is no “suport” here. Did you mean “support”?']],
    ['team: {routes: [{topic: invoices, to: " "}]}', ['18:39 Say where this topic goes.']],
    ['phrases: [{practice: courtesy, text: Hello}]', [expect.stringMatching(/^18:22 “courtesy” is none/)]],
    [
      'builtIn: {soon: never}',
      ['18:17 “never” is none of those that there are. Write off, advise, expect or require.'],
    ],
  ])('of %s', (line, problems) => expect(problemsIn(`${pack}${line}\n`)).toEqual(problems));
});

test('a pack with countless mistakes tells some of them', () => {
  const problems = problemsIn(`${pack}${Array.from({ length: 5_000 }, (_, n) => `k${n}: 1\n`).join('')}`);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toBe('117:1 And more; they are told once these are mended.');
});
