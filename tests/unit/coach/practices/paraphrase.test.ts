import { describe, expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const complaint = 'Your courier left our saplings on the pavement, and the frost killed forty of them.';

function saidBack(draft: string, text = complaint) {
  return itemsOn('paraphrase', talk(text, draft)).map(({ met }) => met);
}

test('offers what they told, from our side', () => {
  const [item] = itemsOn('paraphrase', talk(complaint, 'Hello Sam,\n\nI will look into it.'));
  expect(item).toMatchObject({ met: false, evidence: complaint });
  expect(item?.insertion?.text).toBe(
    'As I understand it, our courier left your saplings on the pavement, and the frost killed forty of them. ',
  );
});

test('what cannot be turned is quoted', () => {
  const [item] = itemsOn('paraphrase', talk('The label says “wool”; it is acrylic; the coat arrived torn.'));
  expect(item?.insertion?.text).toMatch(/^You wrote “The label .*” \[/);
});

describe('is met', () => {
  test.each([
    'Forty saplings lost to the frost because they stood outside: new ones go out today.',
    'So the courier put them on the pavement and never rang. The saplings are on us.',
  ])('by “%s”', (draft) => expect(saidBack(draft)).toEqual([true]));
});

describe('is not met', () => {
  test.each([
    'Thank you for your feedback. We take all comments seriously and will be in touch.',
    'So sorry about this. Leave it with me.',
    'I have raised this with the team and will update you by five.',
  ])('by “%s”', (draft) => expect(saidBack(draft)).toEqual([false]));
});

test.each([
  'Do you have the saplings in stock, and how tall are they?',
  'Found the saplings after all, they were behind the shed. Please ignore my last.',
  'My mistake, I gave you the wrong postcode for the saplings.',
])('is not asked for by “%s”', (text) => expect(saidBack('', text)).toEqual([]));
