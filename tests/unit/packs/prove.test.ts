import { describe, expect, test } from 'vitest';
import { pack, problemsIn, problemsWith } from './pack';

/** The rule of the pack once more, with some of it otherwise. */
function withSecond(part: string, other: string): string {
  const rule = pack.slice(pack.indexOf('  - id:')).replace('no-can-do', 'second');
  return pack + rule.replace(part, () => other);
}

describe('a rule is held to its own examples', () => {
  test.each([
    [
      'that do not hold its words',
      'no can do] on',
      'nothing doing] on',
      ['7:9 This rule never fires, not even on its own examples; look at its patterns.'],
    ],
    [
      'that mark other words',
      '[no can do] on',
      '[no can do on]',
      ['15:9 The rule flags “no can do” here, and the [brackets] mark “no can do on”.'],
    ],
    [
      'that mark none',
      '[no can do] on',
      'no can do on',
      ['15:9 Put the words that the rule flags in [brackets].'],
    ],
    [
      'of which one is silent',
      '    passes:',
      '      - "I am sorry, [cannot do]."\n    passes:',
      ['16:9 The rule does not flag “cannot do” here.'],
    ],
    [
      'that it should pass',
      'We can do that',
      'No can do today',
      ['17:9 The rule flags “No can do” here, and should not.'],
    ],
    [
      'that nobody can judge',
      'We can do that for you on Tuesday.',
      'Wir haben das gestern geprüft und sehen leider keine Lösung, die wir Ihnen heute anbieten können.',
      ['17:9 This does not read as English, so it is not judged.'],
    ],
  ])('%s', (_, part, other, problems) => expect(problemsWith(part, other)).toEqual(problems));
});

describe('a suggestion mends what it replaces', () => {
  test('and not with the same words', () => {
    expect(problemsWith('let me see what is possible', 'sadly no can do')).toEqual([
      '13:9 With this, the rule still flags “no can do” in “I am afraid sadly no can do on this one.”.',
    ]);
  });

  test('and not with words that a built-in rule flags', () => {
    expect(problemsWith('let me see what is possible', 'you should calm down')).toEqual([
      expect.stringMatching(/^13:9 With this, the rule “calm-down” flags “.*calm down.*” in “/),
    ]);
  });

  test('and not with words that another rule of the pack flags', () => {
    const second = pack.slice(pack.indexOf('  - id:')).replace('no-can-do', 'second');
    const text = pack.replace('let me see what is possible', 'it is impossible');
    const other = second.replace('no can do', 'impossible').replace('[no can do]', '[impossible]');
    expect(problemsIn(text + other)).toEqual([
      expect.stringMatching(/^13:9 With this, the rule “second” flags “impossible” in “/),
    ]);
  });
});

describe('patterns', () => {
  test.each([
    ['no can (do|go', '11:16 In this pattern this bracket is never closed.'],
    ['"no can (do|go"', '11:17 In this pattern this bracket is never closed.'],
    ['"no \\x63an (do"', '11:9 In this pattern this bracket is never closed.'],
    ['no <can-do> do', '11:12 In this pattern there is no list named “can-do”.'],
    ['no can do+', /^11:18 In this pattern “\+” means nothing/],
    ['no can? ...', /^11:9 In this pattern a gap cannot end a pattern/],
    ['(no)?', /^11:9 In this pattern it can match no words at all/],
  ])('%s', (pattern, words) => {
    expect(problemsWith('- no can do', `- ${pattern}`)).toEqual([
      typeof words === 'string' ? words : expect.stringMatching(words),
    ]);
  });

  test('of every field and every rule are read', () => {
    const text = withSecond('    flags:', '    except: [a b, (c]\n    notWith: [")"]\n    flags:');
    expect(problemsIn(text).map((problem) => problem.split(' ', 1)[0])).toEqual(['25:19', '26:15']);
  });
});

describe('names', () => {
  test('are unlike', () => {
    expect(problemsIn(withSecond('second', 'no-can-do'))).toEqual([
      '18:9 Another rule is named “no-can-do”; each needs a name of its own.',
    ]);
  });

  test('are not those of built-in rules', () => {
    expect(problemsWith('id: no-can-do', 'id: calm-down')).toEqual([
      '7:9 “calm-down” is a built-in rule; take another name, or change that one under “builtIn”.',
    ]);
  });

  test('of built-in rules are known, and judge drafts', () => {
    expect(problemsIn(`${pack}builtIn: {calm-dwon: off, soon: require}`)).toEqual([
      '18:11 There is no built-in rule of this name. Did you mean “calm-down”?',
    ]);
    expect(problemsIn(`${pack}builtIn: {legal-action: off}`)).toEqual([
      '18:11 This rule reads what clients write; only those that judge drafts can be changed.',
    ]);
  });
});

test('phrases are not flagged, and there is one for each practice', () => {
  const phrases = [
    '  - {practice: apologise, text: "I am sorry about [what happened]."}',
    '  - {practice: acknowledge, text: Please calm down and let us look at this together.}',
    '  - {practice: apologise, text: "I apologise for [what happened]."}',
  ];
  expect(problemsIn(`${pack}phrases:\n${phrases.join('\n')}`)).toEqual([
    expect.stringMatching(/^20:35 The rule “calm-down” flags “.*calm down.*” in it\.$/),
    '21:5 There is a phrase for “apologise” already.',
  ]);
});
