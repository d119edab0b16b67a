import { expect, test } from 'vitest';
import { itemsOn, talk } from '@/tests/unit/coach/thread';

const wet = 'The chalet had no hot water for two of our four nights and the owner shrugged.';

test('a complaint without a wish, and a reply that asks for none', () => {
  const draft =
    'Dear Sam,\n\nTwo nights without hot water is miserable and I am sorry.\n\nKind regards\nNadja';
  const [item] = itemsOn('ask-outcome', talk(wet, draft));
  expect(item).toMatchObject({ met: false, evidence: wet });
  expect(item!.insertion!.text).toContain('What would put this right for you?');
  expect(draft.slice(item!.insertion!.at)).toMatch(/^Kind regards/);
});

test.each([
  'I am sorry, Sam. What would put this right in your eyes?',
  'I am sorry, Sam. Please tell me which you would prefer, a night on us or part of the price back.',
  'I am sorry, Sam. I would like to put this right, and would rather hear from you how than guess.',
])('asked, with or without a question mark: %s', (draft) => {
  const [item] = itemsOn('ask-outcome', talk(wet, draft));
  expect(item).toMatchObject({ met: true });
  expect(draft).toContain(item!.metBy);
});

test.each([
  ['says what they want', `${wet} I want the two nights back.`, 'Dear Sam, I am sorry.'],
  ['asks a question', `${wet} Who is the owner?`, 'Dear Sam, I am sorry.'],
  ['no complaint', 'The chalet was a dream, thank you.', 'Thank you, Sam.'],
])('owes no question: %s', (_, message, draft) => {
  expect(itemsOn('ask-outcome', talk(message, draft))).toEqual([]);
});

test('what is told without a word for it, the reply has understood', () => {
  const told = 'Three bookkeepers in two years, and to each I explain the same ledger.';
  expect(itemsOn('ask-outcome', talk(told, 'Dear Sam, three is too many and I apologise.'))).toHaveLength(1);
});
