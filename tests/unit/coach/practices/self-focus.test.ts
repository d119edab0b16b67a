import { expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const order = 'When will our order be ready? The launch is on Friday.';

test('most of the reply is about us, and by how much', () => {
  const draft =
    'Hi Sam,\n\nWe have been so busy this month. Our new machine is still being set up. We are a small team and we try our best. Our suppliers let us down, too. It is ready on Thursday.\n\nNed';
  const [item] = itemsOn('self-focus', talk(order, draft));
  expect(item).toMatchObject({ met: false, note: expect.stringMatching(/^4 of 5 sentences are about us/) });
  expect(item!.insertion!.text).toContain('[what happens');
});

test('an “I” that acts is for the reader', () => {
  const draft =
    'Hi Sam, I have moved your order to the front. I will print it tonight. I will bring it myself on Thursday at 4. I have kept ten spares for you. Ned';
  expect(itemsOn('self-focus', talk(order, draft))).toEqual([]);
});

test('who asks about us is answered', () => {
  const draft =
    'Hi Sam, we are four people in Leith. We have done this since 1998. Our director is Isla. We take pride in our work.';
  expect(itemsOn('self-focus', talk('Tell me a bit about your firm, please?', draft))).toEqual([]);
});
