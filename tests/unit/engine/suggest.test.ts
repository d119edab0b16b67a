import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { NamedRule } from '@/lib/engine/rule';
import { language, rule } from './language';

/** The text with each suggestion of its one finding taken. */
function mended(text: string, of: Partial<NamedRule>): string[] {
  const findings = createEngine(language([rule(of)])).assessDraft(text).findings;
  expect(findings).toHaveLength(1);
  return findings[0]!.suggestions.map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

describe('a replacement', () => {
  const replaced = (text: string) => mended(text, { patterns: ['you always'], suggestions: ['often we'] })[0];

  test.each([
    ['You always wait.', 'Often we wait.'],
    ['I think you always wait.', 'I think often we wait.'],
    ['YOU ALWAYS wait.', 'Often we wait.'],
    ['Then YOU ALWAYS wait.', 'Then often we wait.'],
    ['Then You Always wait.', 'Then Often we wait.'],
    ['(you always wait)', '(Often we wait)'],
  ])('%s → %s', (text, expected) => expect(replaced(text)).toBe(expected));

  test('keeps the half of a contraction that was not meant', () => {
    const of = { patterns: ['not my job'], suggestions: ['for the other team'] };
    expect(mended("That isn't my job.", of)).toEqual(['That is for the other team.']);
    expect(mended("I'm sure it's not my job.", of)).toEqual(["I'm sure it's for the other team."]);
    expect(mended("Isn't my job.", of)).toEqual(['Is for the other team.']);
    expect(mended("I'll see.", { patterns: ['will see'], suggestions: ['look'] })).toEqual(['I look.']);
  });

  test('in lower case keeps the words, I, and the capital of a sentence', () => {
    const of = { patterns: ['you ... hear me'], suggestions: [{ inLowerCase: true } as const] };
    expect(mended('YOU KNOW I CANNOT HEAR ME.', of)).toEqual(['You know I cannot hear me.']);
    expect(mended('Then YOU KNOW I HEAR ME.', of)).toEqual(['Then you know I hear me.']);
  });

  test('that changes nothing is not offered', () => {
    expect(
      mended('You always wait.', { patterns: ['you always'], suggestions: ['you always', 'we'] }),
    ).toEqual(['We wait.']);
  });
});

describe('a removal takes the commas and spaces with it', () => {
  const removed = (text: string) => mended(text, { patterns: ['obviously'], suggestions: [''] })[0];

  test.each([
    ['Obviously, it is late.', 'It is late.'],
    ['Obviously it is late.', 'It is late.'],
    ['It is obviously late.', 'It is late.'],
    ['It is, obviously, late.', 'It is late.'],
    ['It is – obviously – late.', 'It is late.'],
    ['It is late, obviously.', 'It is late.'],
    ['It is late obviously', 'It is late'],
    ['It is late, obviously we know.', 'It is late, we know.'],
    ['It is late obviously, we know.', 'It is late, we know.'],
    ['It is late. Obviously. We know.', 'It is late. We know.'],
    ['It is late. Obviously!', 'It is late.'],
    ['Obviously I know.', 'I know.'],
    ['Obviously 👍 it is.', '👍 it is.'],
  ])('%s → %s', (text, expected) => expect(removed(text)).toBe(expected));
});

describe('a whole sentence', () => {
  const replaced = (text: string) =>
    mended(text, {
      patterns: ['calm down'],
      suggestions: [{ sentence: 'i can see why that is upsetting.' }],
    });

  test('takes the place of the one that holds the words', () => {
    expect(replaced('Hello. Please just calm down now! Thanks.')).toEqual([
      'Hello. I can see why that is upsetting. Thanks.',
    ]);
  });

  test.each([
    'Calm down, it is 12 days.',
    'Calm down and write to ann@x.example.',
    'Calm down, as in "we will see to it".',
  ])('is not offered where a fact would be lost: %s', (text) => expect(replaced(text)).toEqual([]));
});
