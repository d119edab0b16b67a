import { expect, test } from 'vitest';
import { askWords, openFirst } from '@/components/ask-words';
import type { Ask } from '@/lib/model';

const ask = (kind: Ask['kind'], state: Ask['state'], times = 1): Ask => ({
  kind,
  state,
  times,
  words: 'Why?',
});

test('askWords says how often it was asked while it is open, and what became of it', () => {
  expect(askWords(ask('question', 'open'))).toBe('not answered yet');
  expect(askWords(ask('question', 'open', 2))).toBe('asked twice, not answered');
  expect(askWords(ask('request', 'open', 3))).toBe('asked for three times, not taken up');
  expect(askWords(ask('question', 'open', 9))).toBe('asked 9 times, not answered');
  expect(askWords(ask('question', 'draft', 2))).toBe('answered in your draft');
  expect(askWords(ask('request', 'answered'))).toBe('taken up earlier');
});

test('openFirst puts what is open first and keeps the order within', () => {
  const states = ['answered', 'open', 'draft', 'answered', 'open'] as const;
  const asks = states.map((state, index) => ask('question', state, index + 1));
  expect(openFirst(asks).map(({ times }) => times)).toEqual([2, 5, 3, 1, 4]);
});
