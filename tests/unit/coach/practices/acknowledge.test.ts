import { describe, expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const upset = 'The choir stood in the rain for an hour because the hall was locked. I feel so let down.';

function acknowledged(draft: string, text = upset) {
  return itemsOn('acknowledge', talk(text, draft)).map(({ met }) => met);
}

test('asks for the feeling that was told, in a phrase that fits it', () => {
  const [item] = itemsOn('acknowledge', talk(upset, 'Hi Sam,\n\nThe hall opens at six.\n\nAna'));
  expect(item).toMatchObject({ met: false, evidence: 'I feel so let down' });
  expect(item?.insertion?.text).toBe('You relied on us, and I can see why you feel let down. ');
});

test('the phrase says how long it has gone on', () => {
  const [item] = itemsOn('acknowledge', talk('I am so fed up. The lift has been out for three weeks.'));
  expect(item?.insertion?.text).toBe('I would be frustrated too after three weeks.');
});

describe('is met', () => {
  test.each([
    'I can see why you feel that we failed you.',
    'An hour in the rain is a miserable start to any concert.',
    'No wonder you are cross with us.',
    'Anyone would be upset to find the doors shut.',
    'You should not have had to wait outside.',
    'Thank you for telling me how it was for all of you.',
    'You will not get that evening back, and I know it.',
    'You counted on us, and we let you down.',
  ])('by “%s”', (draft) => expect(acknowledged(draft)).toEqual([true]));
});

describe('is not met', () => {
  test.each([
    'The hall opens at six.',
    'We apologise for any inconvenience caused.',
    'Thank you for your message. I have passed it to the caretaker.',
    'I understand that the hall was booked for six.',
  ])('by “%s”', (draft) => expect(acknowledged(draft)).toEqual([false]));
});

test.each([
  'Could you send the key code for Friday?',
  'The hall was perfect, thank you so much.',
  'I am not bothered at all, I only wanted to let you know.',
])('is not asked for by “%s”', (text) => expect(acknowledged('', text)).toEqual([]));
