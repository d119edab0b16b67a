import { describe, expect, test } from 'vitest';
import { adviceOn, talk, team, wrote } from '@/tests/unit/coach/thread';

const office = { ...team, hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } };
/** A Tuesday. */
const day = '2026-05-05';

function advised(words: string, sentAt: string, { draft = '', now }: { draft?: string; now?: string } = {}) {
  return adviceOn('office-hours', talk([wrote('Sam Hill', words, sentAt)], draft), { team: office, now });
}

describe('outside office hours', () => {
  test.each([
    ['Could you send me the plan?', `${day}T06:40:00`],
    ['URGENT: please change the colour of the banner!!!', `${day}T21:10:00`],
    ['Are the tickets in the post?', '2026-05-09T11:00:00'],
  ])('%s', (words, sentAt) => {
    expect(advised(words, sentAt)).toBeDefined();
  });

  test('a reply may wait, and says when the team works', () => {
    const advice = advised('Could you send me the plan?', `${day}T15:00:00`, { now: `${day}T21:10:00` });
    expect(advice?.reasons[0]).toBe(
      'It is Tuesday, 21:10 now, and your hours are Monday to Friday, 9:00 to 17:00.',
    );
    expect(advice?.kit?.words?.text).toContain('tomorrow at 9:00');
  });

  test.each([
    'There is smoke coming out of the meter cupboard.',
    'Water is pouring through the ceiling of the shop.',
    'The whole site is down and every order is lost.',
    'My father fell on your stairs and cannot get up, he is bleeding.',
    'Somebody is breaking into the yard.',
    'I can smell gas in the hallway.',
    'The freezer is off and the vaccines are thawing.',
  ])('harm that is going on is answered: %s', (words) => {
    expect(advised(words, `${day}T22:00:00`)).toBeUndefined();
  });

  test('a draft that states the hours holds them', () => {
    const draft = 'Hi Sam, our office hours are nine to five; I will look tomorrow.';
    expect(advised('Could you send the plan?', `${day}T21:00:00`, { draft })).toBeUndefined();
  });

  test('what is answered needs nothing more', () => {
    const thread = [
      wrote('Sam Hill', 'The plan?', `${day}T15:00:00`),
      wrote('Ana', 'Attached.', `${day}T19:00:00`),
    ];
    expect(adviceOn('office-hours', talk(thread), { team: office })).toBeUndefined();
  });
});

test.each([`${day}T09:00:00`, `${day}T16:59:00`])('in hours, at %s, nothing is advised', (sentAt) => {
  expect(advised('Could you send me the plan?', sentAt)).toBeUndefined();
});

test('without hours, nothing is', () => {
  const late = talk([wrote('Sam Hill', 'The plan?', `${day}T23:00:00`)]);
  expect(adviceOn('office-hours', late)).toBeUndefined();
});
