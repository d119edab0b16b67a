import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

test.each([
  ['You are the rudest, most useless firm that I have ever dealt with.', ''],
  ['I am ashamed that I trusted you. Your letter was a masterpiece of arrogance.', 'Dear Sam,'],
  ['Could you resend the invoice?', 'Grow up, Sam. I have sent it three times.'],
])('%s / %s', (words, draft) => {
  const advice = adviceOn('take-a-break', talk(words, draft));
  expect(advice?.kit).toMatchObject({ name: 'break', minutes: 2 });
});

test('comes back with their requests as a list', () => {
  const advice = adviceOn('take-a-break', talk('You useless idiot. When does the crate arrive?'));
  expect(advice?.kit?.sections.at(-1)?.lines).toEqual(['“When does the crate arrive?”']);
});

test.each([
  ['I do not accept the second item. Please correct the invoice.', ''],
  ['The oven burns everything, it is far too hot.', ''],
  ['Killer party, you monsters! Loved it, thank you so much!', ''],
  [
    'You are a bunch of useless clowns.',
    'Dear Sam, you are right to be cross, and I am sorry about the crate. It leaves here today at noon and is with you tomorrow by ten. Ana',
  ],
])('is not: %s / %s', (words, draft) => {
  expect(adviceOn('take-a-break', talk(words, draft))).toBeUndefined();
});

test('is over once we have answered', () => {
  const thread = [wrote('Sam Hill', 'You useless idiots.'), wrote('Ana', 'Done.', '2026-05-05T11:00:00')];
  expect(adviceOn('take-a-break', talk(thread))).toBeUndefined();
});
