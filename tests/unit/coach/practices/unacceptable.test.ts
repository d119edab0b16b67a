import { expect, test } from 'vitest';
import { adviceOn, reportOf, talk, wrote } from '@/tests/unit/coach/thread';

test.each([
  'You are the most stupid woman I have ever had to write to.',
  'Put a man on who understands pumps, love.',
  'Perhaps a white person could look at my file.',
  'Do you even know how to read, you fat useless cow?',
  'I will keep writing to you every hour until you quit, Ana.',
  'I doubt you even finished school. You should be scrubbing floors.',
  'You are hopeless, Ana, and you know it.',
])('%s', (words) => {
  const [first] = reportOf(talk(words, 'Hi Sam, I have sent the form.')).advice;
  expect(first).toMatchObject({
    practice: 'unacceptable',
    kit: { name: 'boundary', words: { to: 'draft' } },
  });
});

test.each([
  'I am such an idiot, I sent you the wrong file.',
  'Your company is a disgrace, and I want my money back.',
  'The report is careless, Ana: nine mistakes on page one.',
  'My boss called me useless because your parts came late.',
  'This stupid boiler! Piece of junk.',
  'I shall make a formal complaint. Please send me the form.',
  'What a bunch of amateurs. Sort it out.',
  'You absolute monsters, that was brilliant! Thank you so much!',
])('is not: %s', (words) => {
  expect(adviceOn('unacceptable', talk(words))).toBeUndefined();
});

const abuse = 'You are a stupid cow. Where is my parcel?';

test('is done where the draft sets the boundary', () => {
  const draft =
    'Dear Sam, your parcel comes tomorrow by noon. I will not accept being called names, so please keep this civil. Ana';
  expect(adviceOn('unacceptable', talk(abuse, draft))).toBeUndefined();
});

test('is over once we have answered', () => {
  const thread = [wrote('Sam Hill', abuse), wrote('Ana', 'It comes tomorrow.', '2026-05-05T11:00:00')];
  expect(adviceOn('unacceptable', talk(thread))).toBeUndefined();
});
