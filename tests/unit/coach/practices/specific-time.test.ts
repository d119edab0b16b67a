import { expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const upset = 'I am furious. Nobody has rung me about my mother’s hip.';
const calm = 'Can you find out which batch our flour came from?';

test.each([
  [upset, 'Dear Sam, I am so sorry. I will ask the consultant to ring you. Ward 4'],
  [upset, 'Dear Sam, I am so sorry. I have passed it to the consultant. Ward 4'],
  [calm, 'Hi Sam, I will check with the mill and let you know. Tilda'],
])('a promise without a time: %s', (message, draft) => {
  const [item] = itemsOn('specific-time', talk(message, draft));
  expect(item).toMatchObject({ met: false });
  expect(item!.insertion!.text).toContain('[day and time]');
});

test.each([
  [upset, 'Dear Sam, I am so sorry. Dr Amin rings you this evening between six and seven.', 'this evening'],
  [calm, 'Hi Sam, I will ring the mill and have it for you within two hours.', 'within two hours'],
  [calm, 'Hi Sam, the mill has the list, and you have it by noon.', 'noon'],
])('met by the time named: %s', (message, draft, time) => {
  expect(itemsOn('specific-time', talk(message, draft))).toMatchObject([{ met: true, metBy: time }]);
});

test.each([
  ['a friendly goodbye', 'It was a treat to meet your team.', 'Hi Sam, see you all again soon.'],
  ['done already', 'Could you send the brochure?', 'Hi Sam, it is attached.'],
  [
    'nothing promised',
    'When do you want the deposit?',
    'Hi Sam, any time before you collect the keys is fine.',
  ],
])('owes none: %s', (_, message, draft) => {
  expect(itemsOn('specific-time', talk(message, draft)).filter(({ met }) => !met)).toEqual([]);
});
