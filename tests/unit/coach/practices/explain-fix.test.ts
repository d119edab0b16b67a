import { expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const hedge = 'Half of the hedge you planted in spring is dead.';

test.each([
  'Hi Sam, oh what a shame. It has been a dry summer and hornbeam can be fussy. Bill',
  'Hi Sam, I am so sorry, that must be a sad sight. We take pride in our plants. Bill',
  'Hi Sam, thank you for telling us. Roots often suffer where the ground is heavy. Bill',
])('sympathy and explanation say nothing of what happens: %s', (draft) => {
  const [item] = itemsOn('explain-fix', talk(hedge, draft));
  expect(item).toMatchObject({ met: false, evidence: hedge });
  expect(item!.insertion!.text).toContain('[who] [does what] by [day and time]');
});

test.each([
  'Hi Sam, sorry. Twelve new plants are ordered and go in on the 9th. Bill',
  'Hi Sam, sorry. Ola comes on Tuesday at 8 and looks at the roots. Bill',
  'Hi Sam, sorry. I have asked the nursery to send twelve new ones. Bill',
  'Hi Sam, sorry. The corrected plan is attached. Bill',
  'Hi Sam, sorry. There is a van with your name on it at 8.15 tomorrow. Bill',
])('what is done or will be, in whatever wording: %s', (draft) => {
  const [item] = itemsOn('explain-fix', talk(hedge, draft));
  expect(item).toMatchObject({ met: true });
  expect(draft).toContain(item!.metBy);
});

test.each([
  'What time does the shop close?',
  'The hedge is thriving, thank you.',
  'My card was declined at your till, but it was my own mistake and it is all sorted now.',
])('nothing to be handled: %s', (message) => {
  expect(itemsOn('explain-fix', talk(message, 'Thank you, Sam.'))).toEqual([]);
});
