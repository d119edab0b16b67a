import { describe, expect, test } from 'vitest';
import { itemsOn, talk, wrote } from '@/tests/unit/coach/thread';

function openIn(message: string, draft: string): string[] {
  return itemsOn('answer-all', talk(message, draft))
    .filter(({ met }) => !met)
    .map(({ evidence }) => evidence);
}

const cruise =
  'Is there a menu for children? Are pushchairs allowed on deck? And do we need to book the transfer separately?';

test('each question is an item, ticked by the words that answer it', () => {
  const draft =
    'Dear Sam,\n\nThere is a children’s menu at lunch, and the transfer is included in your fare.';
  const items = itemsOn('answer-all', talk(cruise, draft));
  expect(items.map(({ met }) => met)).toEqual([true, false, true]);
  expect(items[0]!.metBy).toContain('menu at lunch');
  expect(items[1]).toMatchObject({ evidence: 'Are pushchairs allowed on deck?' });
  expect(items[1]!.insertion!.text).toContain('You asked “Are pushchairs allowed on deck?” [Your answer');
});

test('an empty draft owes them all; what we answered already owes none', () => {
  expect(openIn(cruise, '')).toHaveLength(3);
  const answered = [wrote('Sam Hill', cruise), wrote('Ana', 'Yes to all three, and it is included.')];
  expect(itemsOn('answer-all', talk(answered))).toEqual([]);
});

describe('asked without a question mark', () => {
  test.each([
    [
      'Can you let me know what the weight limit is and whether it folds. I need it by Saturday.',
      'Hi Sam, the weight limit is 130 kg. Dee',
      'whether it folds.',
    ],
    [
      'I have no idea how the pump works, where the filter is, or who to ring at night.',
      'Hi Sam, the filter sits behind the grey panel. Jim',
      'who to ring at night.',
    ],
    [
      'is the gym open on christmas eve and can i freeze my membership for february',
      'Hey Sam, yes, we are open on Christmas Eve, 8 till 2. Kim',
      'can i freeze my membership for february',
    ],
  ])('%s', (message, draft, left) => {
    expect(openIn(message, draft)).toContain(left);
  });
});

describe('what is asked in passing, in a list or in a word', () => {
  test.each([
    [
      'Why is the meter outside. Who fitted it and when. Can it be moved.',
      'Hi Sam, it is outside because the cupboard floods, and yes, it can be moved for £90. Lou',
      ['Who fitted it', 'when.'],
    ],
    [
      'is the pool heated? also whats the locker fee and do toddlers pay',
      'Hi Sam, it is heated and lockers are £1. Lou',
      ['do toddlers pay'],
    ],
    ['Lockers? Towels?', 'Hi Sam, lockers are by the door. Lou', ['Towels?']],
    [
      'Two points: the fee for four, whether nappies are included, and your closing dates.',
      'Hi Sam, it is £60 for four and nappies are included. Lou',
      ['your closing dates.'],
    ],
    [
      'Any word on the oven? And what about the fan in the hall',
      'Hi Sam, the oven comes on Tuesday. The fan was mended today. Lou',
      [],
    ],
  ])('%s', (message, draft, open) => {
    expect(openIn(message, draft)).toEqual(open);
  });
});

test('each answer stands with its own question', () => {
  const message = 'When does the shuttle leave? Who drives the shuttle on Sunday?';
  const draft = 'Hi Sam, Ivo drives the shuttle on Sunday. The shuttle leaves at 8. Lou';
  expect(itemsOn('answer-all', talk(message, draft)).map(({ metBy }) => metBy)).toEqual([
    'The shuttle leaves at 8',
    'Ivo drives the shuttle on Sunday',
  ]);
});

test('words that sting answer nothing', () => {
  const message = 'Who is dealing with the claim?';
  expect(openIn(message, 'You lot never read what you sign about a claim.')).toEqual([message]);
});

describe('answered in other words', () => {
  test.each([
    [
      'What size are the tents, how many sleep in one and do we bring our own bedding?',
      'Hi Sam, they are 5 metres across, four to a tent. Bedding is all there. Tam',
    ],
    [
      'Can we move the tasting to the afternoon, and would it be all right to bring my mum?',
      'Hi Sam, 3 pm works on our side, and mums are always welcome. Fleur',
    ],
    [
      'Could you tell me how long the treatment takes and what I should wear?',
      'Hi Sam, about 45 minutes. Something loose that can get a bit of oil on it. Bea',
    ],
    [
      'is the vaccine live, will he be tired, can he go to nursery the next day',
      'Hello Sam, no, perhaps a little that evening, and yes. Ray',
    ],
    [
      'Do you know when the part is due, and will it need a second visit?',
      'Hello Sam, I have had no date yet. I will ring them first thing and email you both answers by 11. Piet',
    ],
    [
      '1. Is the deposit refundable?\n2. Can we pay in instalments?',
      'Hi Sam,\n1. Up to 30 days before, yes.\n2. Yes, three of them.\nLou',
    ],
    ['Will someone meet us at the station?', 'Hi Sam, Manuel stands there with a sign. Bo'],
  ])('%s', (message, draft) => {
    expect(openIn(message, draft)).toEqual([]);
  });
});

test('a numbered question that the list leaves out is open', () => {
  const message = '1) is the rate per head\n2) can we pay in euros\n3) how long does it take, roughly?';
  expect(openIn(message, 'Hi Sam,\n\n1) Yes.\n3) About an hour.\n\nLou')).toEqual(['can we pay in euros']);
});

test.each([
  'How was your weekend? The invoice is paid.',
  'Do you people ever answer the phone? How hard can it be to look in a drawer?',
  'Thank you, all received. Let me know if you need anything else.',
  'The lift is fine now.\n\nOn Mon, 8 Jun 2026 at 16:20, Ana Lund wrote:\n> Could you tell me the floor?',
])('asks for no answer: %s', (message) => {
  expect(openIn(message, 'Dear Sam, noted. Ana')).toEqual([]);
});
