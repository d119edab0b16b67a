import { expect, test } from 'vitest';
import { quotedLine, seenIn } from '@/lib/coach/quoting';

test.each([
  ['It leaks.', '“It leaks”'],
  ['It leaks!!', '“It leaks”'],
  ['It is leaking, again …', '“It is leaking, again”'],
  ['Does it\nleak?', '“Does it leak?”'],
  ['It leaks', '“It leaks”'],
])('%j is quoted as %s', (words, quoted) => {
  expect(quotedLine(words)).toBe(quoted);
});

test('long words are cut at a word', () => {
  expect(quotedLine('a drip, '.repeat(20))).toMatch(/^“a drip, .* …”$/);
});

test('a reason ends once', () => {
  expect(seenIn('They ask', '“When?”')).toBe('They ask: “When?”');
  expect(seenIn('They ask', '“Ring me”')).toBe('They ask: “Ring me”.');
  expect(seenIn('They write', '“On and on …”')).toBe('They write: “On and on …”');
});
