import { describe, expect, test } from 'vitest';
import { callClock } from '@/components/call-clock';
import { atStartOf, placesIn } from '@/components/words-in-mail';
import { followUpOf } from '@/lib/coach/kits/follow-up';

describe('the follow-up of a call', () => {
  test('lists the notes, one point a line, however they were marked', () => {
    const notes =
      '- Pallets on Friday by noon\n\n  2) Dana sends the list today \n• €12.50 back\n3.5 tons at most';
    const email = followUpOf(notes, 'Dana');
    expect(email).toMatch(/^Hello Dana,\n\n/);
    expect(email).toContain(
      '\n\n- Pallets on Friday by noon\n- Dana sends the list today\n- €12.50 back\n- 3.5 tons at most\n\n',
    );
  });

  test('leaves open what it does not know', () => {
    const email = followUpOf(' \n', undefined);
    expect(placesIn(email).map(({ start, end }) => email.slice(start, end))).toEqual([
      '[name]',
      '[who]',
      '[does what]',
      '[day and time]',
      '[Your name]',
    ]);
  });
});

describe('words of a kit', () => {
  test.each([
    ['an empty draft', '', { at: 0, text: 'Hello.' }],
    ['a draft of empty lines', '\n\n', { at: 0, text: 'Hello.' }],
    ['a draft', 'Sam', { at: 0, text: 'Hello.\n\n' }],
    ['a draft below an empty line', '\nSam', { at: 0, text: 'Hello.\n' }],
    ['a draft below empty lines', '\n\n\nSam', { at: 0, text: 'Hello.' }],
  ])('go to the start of %s, as paragraphs of their own', (_, draft, insertion) => {
    expect(atStartOf(draft, ' Hello.\n')).toEqual(insertion);
  });

  test('have places to fill in', () => {
    expect(placesIn('By [day and hour] it is [where].')).toEqual([
      { start: 3, end: 17 },
      { start: 24, end: 31 },
    ]);
    expect(placesIn('None] here [')).toEqual([]);
  });
});

describe('the clock of a call', () => {
  const call = { startedAt: 1_000, endedAt: null, notes: '' };

  test.each([
    [1_000, '0:00', false],
    [66_999, '1:05', false],
    [600_999, '9:59', false],
    [601_000, '10:00', true],
    [500, '0:00', false],
  ])('at %i says %s', (now, time, over) => {
    expect(callClock(call, now, 10)).toMatchObject({ time, over });
  });

  test('says something new only when there is something to say', () => {
    const said = [2_000, 90_000, 700_000, 800_000].map((now) => callClock(call, now, 10).words);
    expect(new Set(said)).toEqual(
      new Set(['The clock is running.', 'Time to close: say what happens next, who does it and by when.']),
    );
  });

  test('stands still once the call has ended', () => {
    const ended = { ...call, endedAt: 62_000 };
    expect(callClock(ended, 9_000_000, 10)).toEqual({
      time: '1:01',
      over: false,
      words: 'The call has ended.',
    });
  });
});
