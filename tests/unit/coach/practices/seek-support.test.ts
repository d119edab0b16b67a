import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

const hostile = ['Useless.', 'You lazy liars.', 'Are you stupid?', 'You people are a disgrace.'];

function spreadOver(days: readonly string[]) {
  return hostile.map((words, at) => wrote(`Client ${at}`, words, `2026-05-${days[at]}T0${at + 5}:00:00`));
}

test('four hostile messages on one day, and whom the team named', () => {
  const advice = adviceOn('seek-support', talk(spreadOver(['05', '05', '05', '05'])));
  expect(advice?.reasons[0]).toContain('4 hostile messages');
  expect(advice?.kit?.sections[0]?.lines).toEqual(['Noor']);
});

test('those of other conversations count', () => {
  const thread = [wrote('Sam Hill', 'You useless liars.')];
  expect(adviceOn('seek-support', talk(thread), { hostileToday: 3 })).toBeDefined();
  expect(adviceOn('seek-support', talk(thread), { hostileToday: 2 })).toBeUndefined();
});

test('shows without a team, and names nobody then', () => {
  const advice = adviceOn('seek-support', talk(spreadOver(['05', '05', '05', '05'])), { team: null });
  expect(JSON.stringify(advice)).not.toContain('Noor');
});

test('not over several days, nor on another day', () => {
  expect(adviceOn('seek-support', talk(spreadOver(['01', '02', '03', '05'])))).toBeUndefined();
  const yesterday = talk(spreadOver(['05', '05', '05', '05']));
  expect(adviceOn('seek-support', yesterday, { now: '2026-05-06T09:00:00' })).toBeUndefined();
});

test('many messages, none of them hostile', () => {
  const busy = ['Any news?', 'Which gate?', 'URGENT: the seal number, please', 'Thanks'];
  const thread = busy.map((words, at) => wrote('Sam Hill', words, `2026-05-05T0${at + 5}:00:00`));
  expect(adviceOn('seek-support', talk(thread))).toBeUndefined();
});
