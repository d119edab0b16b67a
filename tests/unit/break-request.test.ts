import { expect, test } from 'vitest';
import { breakRequest } from '@/lib/break-request';
import type { Ask, Overview } from '@/lib/model';

const ask = (words: string, state: Ask['state']): Ask => ({ kind: 'request', words, times: 1, state });
const overview: Overview = {
  heat: [],
  feelings: [],
  asks: [ask('a refund', 'open'), ask('a date', 'answered'), ask('a call', 'draft')],
  facts: [],
  threats: [],
  people: [],
};

test('a break comes back with what is not answered yet, in their words', () => {
  expect(breakRequest({ overview })).toEqual({
    minutes: 2,
    question: 'What would a good end of this look like from their side?',
    requests: ['“a refund”', '“a call”'],
  });
});

test('its kit has the question and the time', () => {
  const sections = [{ title: 'One question', lines: ['Breathe.', 'What would you need to hear?'] }];
  expect(breakRequest({ overview: null }, { name: 'break', minutes: 3, sections })).toEqual({
    minutes: 3,
    question: 'What would you need to hear?',
    requests: [],
  });
});
