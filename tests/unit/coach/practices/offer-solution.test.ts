import { expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const hall = 'Could we have the hall until 1 am on the 14th?';

test('a refusal alone, with what was asked and what is in the way', () => {
  const draft = 'Hi Sam, I am afraid the licence ends at midnight, so that is a no from us. Una';
  const [item] = itemsOn('offer-solution', talk(hall, draft));
  expect(item).toMatchObject({ met: false, evidence: hall });
  expect(item!.note).toContain('a no from us');
  expect(item!.insertion!.text).toContain('What I can do is [');
});

test.each([
  ['Can I swap my lesson to Thursday?', 'Hi Sam, Thursdays are full. Pia'],
  ['Do you have the blue one in a 44?', 'Hi Sam, we are all out of that one and it is not coming back.'],
  ['Would you be able to deliver to Skye?', 'Hi Sam, we only ship to the mainland. Rob'],
  ['Can you waive the fee? I was in hospital.', 'Dear Sam, fees cannot be waived. Regards, Billing'],
  ['Could the piano go on the stage?', 'Hi Sam, no can do, it weighs half a ton. Frank'],
])('only what is in the way: %s', (message, draft) => {
  expect(itemsOn('offer-solution', talk(message, draft))).toMatchObject([{ met: false }]);
});

test.each([
  'Hi Sam, the licence ends at midnight. The barn next door has one until 2, and I can keep it for you.',
  'Hi Sam, not until 1, but our cellar stays open as long as you like.',
  'Hi Sam, the licence does not let us. Would Saturday suit you, when it runs until 2?',
])('with what is possible: %s', (draft) => {
  expect(itemsOn('offer-solution', talk(hall, draft)).filter(({ met }) => !met)).toEqual([]);
});

test.each([
  ['Thank you for the lift!', 'Hi Sam, I can’t thank you enough for writing, and we can’t wait for May.'],
  ['Can I pay by card?', 'Hi Sam, no problem at all, card is fine.'],
  ['Could you tell me when it is due?', 'Hi Sam, no later than 1 October.'],
])('no refusal: %s', (message, draft) => {
  expect(itemsOn('offer-solution', talk(message, draft))).toEqual([]);
});
