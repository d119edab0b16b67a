import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

const first = wrote('Sam Hill', 'You are a pack of liars.', '2026-03-02T09:00:00');
const steppedIn = wrote(
  'Greta',
  'Dear Sam, I am the director and have taken this over.',
  '2026-03-03T09:00:00',
);
const second = wrote('Sam Hill', 'Useless, like the rest of you.', '2026-03-12T09:00:00');
const third = wrote('Sam Hill', 'Still the same idiots.', '2026-03-30T09:00:00');

test('weeks of hostility after somebody stepped in, with a summary for management', () => {
  const advice = adviceOn('cut-losses', talk([first, steppedIn, second, third]));
  expect(advice?.reasons[0]).toBe('3 hostile messages over 28 days.');
  const text = advice?.kit?.words?.text ?? '';
  expect(text).toContain('12 March, 09:00');
  expect(text).toContain('I am the director');
  expect(text).toContain('[contract');
});

test('counts what they wrote in other conversations', () => {
  const encounters = [
    { at: '2026-03-02T09:00:00', level: 'abusive' },
    { at: '2026-03-10T09:00:00', level: 'hostile' },
  ] as const;
  expect(adviceOn('cut-losses', talk([steppedIn, third]), { encounters })).toBeDefined();
});

test('without an escalation, it is time for one', () => {
  const thread = talk([
    first,
    wrote('Ana', 'I am sorry, it is refunded.', '2026-03-03T09:00:00'),
    second,
    third,
  ]);
  expect(adviceOn('cut-losses', thread)).toBeUndefined();
  expect(adviceOn('escalate', thread)).toBeDefined();
});

test.each([
  ['days only', wrote('Sam Hill', 'Still the same idiots.', '2026-03-13T09:00:00')],
  ['recovered', wrote('Sam Hill', 'All good now, thank you. Sorry for my temper.', '2026-03-30T09:00:00')],
  ['another contact', wrote('Ida Hill', 'Ida here, could we start again?', '2026-03-30T09:00:00')],
])('is not: %s', (_, last) => {
  expect(adviceOn('cut-losses', talk([first, steppedIn, second, last]))).toBeUndefined();
});
