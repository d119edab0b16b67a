import { expect, test } from 'vitest';
import { nextStepsIn } from '@/lib/coach/next-steps';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function stepsIn(text: string) {
  const said = { text, sentences: engine.read(text) };
  return nextStepsIn(said).map(({ state, times }) => [
    state,
    times.map(({ start, end }) => text.slice(start, end)),
  ]);
}

test.each([
  ['A new one left us at noon.', [['done', ['noon']]]],
  ['The driver has you down for 8.', [['promised', ['for 8']]]],
  ['I have asked Tom to check the tap.', [['promised', []]]],
  ['It is attached.', [['done', []]]],
  ['You will have it by Friday at noon.', [['promised', ['Friday', 'noon']]]],
  ['I can send a second crate.', [['offered', []]]],
  ['A chair is kept for you tomorrow at 9.', [['promised', ['tomorrow', 'at 9']]]],
  ['I can see how tiring that is.', []],
  ['The code differs by one digit.', []],
  ['The call ran for 48 minutes.', []],
  ['It costs £8.15 a metre.', []],
])('%s', (text, steps) => {
  expect(stepsIn(text)).toEqual(steps);
});
