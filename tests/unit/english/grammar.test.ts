import { beforeAll, describe, expect, test } from 'vitest';
import type { Grammar } from '@/lib/engine/grammar';
import { loadGrammar } from '@/lib/english/grammar';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

describe('isImperative', () => {
  test.each([
    'Send me the file.',
    'Please send me the file.',
    'Calm down.',
    'Just fix it!',
    'So fix it.',
    "Don't call me again.",
    'Never do that again.',
    'Anna, send me the report today.',
    'Answer my questions.',
    'Shut up.',
    'Wait for my call.',
  ])('%s', (sentence) => expect(grammar.isImperative(sentence)).toBe(true));

  test.each([
    'You should send it.',
    'Can you send it?',
    'Thanks for the file.',
    'Thank you for the file.',
    'Invoice attached.',
    'Hope this helps.',
    'Need this by Friday.',
    'We call you at noon.',
    'Sounds good.',
    'Will do.',
    'Meeting moved to three.',
    '',
  ])('not %s', (sentence) => expect(grammar.isImperative(sentence)).toBe(false));

  test('not a sentence without end', () => {
    expect(grammar.isImperative(`Send me the file${' and the list'.repeat(50_000)}.`)).toBe(false);
  });
});
