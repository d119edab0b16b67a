import { describe, expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const fault = 'Your cleaner threw away my daughter’s drawings.';

function apologised(draft: string, text = fault) {
  return itemsOn('apologise', talk(text, draft)).map(({ met }) => met);
}

test('offers an apology for what they told, from our side', () => {
  const [item] = itemsOn('apologise', talk(fault, 'Dear Sam,\n\nThe bins go at noon.'));
  expect(item).toMatchObject({ met: false, evidence: fault });
  expect(item?.insertion?.text).toBe('I am sorry that our cleaner threw away your daughter’s drawings. ');
});

describe('is met', () => {
  test.each([
    'I am so sorry about the drawings.',
    'The drawings are gone because of us, and I regret it.',
    'That should never have happened.',
    'I owe you and your daughter an apology.',
    'The fault is ours.',
  ])('by “%s”', (draft) => expect(apologised(draft)).toEqual([true]));
});

describe('is not met', () => {
  test.each([
    'Thank you for telling us. The cleaner has been spoken to.',
    'I am sorry if you feel that we were careless.',
    'We apologise for any inconvenience.',
    'It is regrettable that some papers were lost.',
  ])('by “%s”', (draft) => expect(apologised(draft)).toEqual([false]));
});

test('said again and again, it weakens', () => {
  const draft = 'I am so sorry. We are truly sorry for this. Please accept my apologies. Sorry again.';
  const [item] = itemsOn('apologise', talk(fault, draft));
  expect(item).toMatchObject({ met: false, note: expect.stringContaining('4 times') });
  expect(item).not.toHaveProperty('insertion');
});

test.each([
  'My own fault, I forgot to lock the door.',
  'The council dug up the road, so your lorry could not get through.',
  'Our bank has blocked the card.',
  'Could you clean on Thursday instead?',
  'Everything is sorted now, thank you so much.',
])('is not owed for “%s”', (text) => expect(apologised('', text)).toEqual([]));
