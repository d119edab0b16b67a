import { expect, test } from 'vitest';
import { reportOf, talk, wrote } from '@/tests/unit/coach/thread';

function asksOf(text: string) {
  return reportOf(talk(text)).overview!.asks;
}

test.each([
  ['Could you send the form? And when is it due?', ['Could you send the form?', 'when is it due?']],
  ['I wonder whether it folds, and if it fits a lift.', ['wonder whether it folds', 'if it fits a lift.']],
  ['Hiya Mags, is it suitable for a bad knee', ['is it suitable for a bad knee']],
  ['I want a refund.', ['I want a refund.']],
  ['Send the 8 by Friday or cancel the lot', ['Send the 8 by Friday or cancel the lot']],
  ['We expect it to be replaced by Friday.', ['We expect it to be replaced by Friday.']],
  ['The guard said, “Have you got a ticket?”', []],
  ['Is this a joke?', []],
  ['How are you?', []],
  ['I want you to know that I am cross.', []],
])('%s', (text, words) => {
  expect(asksOf(text).map((ask) => ask.words)).toEqual(words);
});

test('questions and requests are told apart', () => {
  expect(asksOf('When is it due? Please send the form.').map(({ kind }) => kind)).toEqual([
    'question',
    'request',
  ]);
});

test('what is asked again counts, and whether somebody answered it', () => {
  const thread = [
    wrote('Sam Hill', 'When will the boiler be mended? What is the deposit?'),
    wrote('Ana', 'The deposit is £80.'),
    wrote('Sam Hill', 'So when will the boiler be mended?'),
  ];
  expect(reportOf(talk(thread, 'The boiler is mended on Friday.')).overview!.asks).toMatchObject([
    { words: 'What is the deposit?', times: 1, state: 'answered' },
    { words: 'when will the boiler be mended?', times: 2, state: 'draft' },
  ]);
});
