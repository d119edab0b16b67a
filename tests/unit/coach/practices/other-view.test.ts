import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

const upset =
  'The cot you delivered has a cracked rail. I am worried sick about the baby. Could somebody please come today?';

test('says what happened, what they feel and what they ask, in their own words', () => {
  expect(adviceOn('other-view', talk(upset))).toEqual({
    practice: 'other-view',
    action: 'See it from Sam’s side',
    reasons: [
      'What happened: “The cot you delivered has a cracked rail”.',
      'What they feel (worried): “I am worried sick about the baby”.',
      'What they ask: “Could somebody please come today?”',
    ],
  });
});

test('whatever the draft says', () => {
  const draft = 'Dear Sam, that must be a dreadful worry. I am on my way.';
  expect(adviceOn('other-view', talk(upset, draft))).toBeDefined();
});

test('in a complaint that tells no feeling, too', () => {
  expect(adviceOn('other-view', talk('Fifth time of asking. Where is my receipt.'))).toBeDefined();
});

test.each([
  'Could you send the plan of the hall by Friday, please?',
  'I was livid on Monday, but Noor was wonderful and it is all put right.',
  'Happy tears all round, thank you so much for the cake.',
  'Only a small thing, the sign is crooked. No rush.',
])('not on: %s', (text) => {
  expect(adviceOn('other-view', talk(text))).toBeUndefined();
});

test('not on what has been answered', () => {
  const thread = [wrote('Sam Hill', upset), wrote('Ana', 'I am on my way.')];
  expect(adviceOn('other-view', talk(thread))).toBeUndefined();
});

test('not where somebody else is displeased', () => {
  expect(
    adviceOn('other-view', talk('He still has not finished them and says his knee hurts.')),
  ).toBeUndefined();
});
