import { describe, expect, test } from 'vitest';
import { reportOf, talk, team } from '@/tests/unit/coach/thread';

function items(scope: readonly string[], words: string, draft = '') {
  const { reply } = reportOf(talk(words, draft), { team: { ...team, scope } });
  return reply.filter(({ practice }) => practice === 'boundaries');
}
const met = (scope: string, words: string, draft?: string) =>
  items([scope], words, draft).map((item) => item.met);

describe('a demand outside the service', () => {
  test.each([
    ['no weekend work', 'Could your team come on Saturday to finish the wall?'],
    ['no home visits', 'My mother cannot leave the house. Could the nurse come round to see her?'],
    ['no medical advice by email', 'Should I take two of the blue ones or stop them altogether?'],
    ['no support for personal devices', 'Could you set up the mail on my wife’s iPad too?'],
    ['two rounds of revisions', 'Here is our third round of changes, please have them in by Monday.'],
    ['one free tasting per event', 'We would like another tasting with my parents.'],
    ['no storage beyond 48 hours', 'Could you keep the pallets for two weeks?'],
    [
      'no source files before final payment',
      'Please send me the InDesign files tonight, I want to change a date.',
    ],
    [
      'no returns on personalised items',
      'The mug with her name on it is the wrong blue. I would like to send it back.',
    ],
    ['no price matching', 'The shop in town has it for 40 less. Will you match that?'],
    ['we do not treat horses', 'My mare is lame. When can the vet look at her?'],
    ['no tax advice', 'Would I pay less tax if I put the flat in my wife’s name?'],
    ['no work outside the signed plans', 'While your men are here, could they also build a shed?'],
    ['no live animals', 'Could you take two hens in a box to my sister?'],
    ['no same-day deliveries', 'I need the cake by five this afternoon. Could you deliver it?'],
    ['no outside catering', 'My uncle has a food truck and we would like him to do the food.'],
    ['no debugging of customers’ own code', 'My script throws an error on line 40. Could you fix it?'],
    ['drivers may not carry goods upstairs', 'Please have the driver carry the sofa up to the third floor.'],
    ['up to two free date changes', 'Could we move the date a third time?'],
    ['no evening calls', 'Could you ring me tonight after eight?'],
    ['delivery to the ground floor only', 'Could your driver bring the desk up to the third floor?'],
    ['deliveries Tuesday to Friday', 'Could you deliver the crates on Monday?'],
    ['card payments only', 'May I pay the rest in cash?'],
    ['minimum order 10 kg', 'Could you send us 4kg of the flour?'],
    [
      'no changes within 7 days of the event',
      'The party is on 8 May. Please swap the soup for a salad and move the cake.',
    ],
    ['up to 12 guests', 'May we come with 15 guests?'],
    ['two rounds of proofs', 'A third pass would be good. Can you send it by Friday?'],
    ['no roof work', 'Your men could surely fix two slates and the gutter.'],
  ])('%s: %s', (scope, words) => {
    expect(met(scope, words)).toEqual([false]);
  });

  test('is quoted, and answered with what the service holds', () => {
    const [item] = items(['no weekend work'], 'Hello. Could your team come on Saturday? Thanks.');
    expect(item?.evidence).toBe('Could your team come on Saturday?');
    expect(item?.insertion?.text).toContain('does not include weekend work');
    const [round] = items(['two rounds of changes'], 'Here is our third round of changes, please.');
    expect(round?.insertion?.text).toContain('includes two rounds of changes');
  });

  test.each([
    'Hi Sam, we do not work at weekends; Monday at eight is free.',
    'Hi Sam, that is outside what we do, and my brother-in-law is good at it.',
    'Hi Sam, our crew only works Monday to Friday, so how is Monday?',
    'Hi Sam, on Saturdays the van stays in the yard. How is Monday?',
  ])('is held by the draft: %s', (draft) => {
    expect(met('no weekend work', 'Could your team come on Saturday?', draft)).toEqual([true]);
  });
});

describe('a demand within the service', () => {
  test.each([
    ['no weekend work', 'Could your team come on Thursday? We had a lovely weekend.'],
    ['no home visits', 'Could I come in on Tuesday?'],
    ['two rounds of revisions', 'Here is our second round of changes, please.'],
    ['no storage beyond 48 hours', 'Could you keep the pallets for one day?'],
    [
      'no source files before final payment',
      'The final payment went out on Monday. Please send the source files.',
    ],
    ['no support for personal devices', 'The office printer jams. Could you have a look?'],
    ['no price matching', 'Does this chair match the table?'],
    ['no returns on personalised items', 'I would like to return the plain blue mug.'],
    ['no tax advice', 'Could you send me a taxi for five?'],
    ['no evening calls', 'Could you ring me at ten tomorrow?'],
    ['delivery to the ground floor only', 'Could your driver ring the bell of the ground floor flat?'],
    ['deliveries Tuesday to Friday', 'Could you deliver the crates on Wednesday?'],
    ['minimum order 10 kg', 'Could you send us 14kg of the flour?'],
    ['no changes within 7 days of the event', 'The party is on 28 May. Please swap the soup for a salad.'],
    ['up to 12 guests', 'May we come with 9 guests?'],
    ['two rounds of proofs', 'Here are six small changes to the first proof. Can you send the second?'],
    ['no medical advice by email', 'Could I move my appointment to Friday?'],
    ['no work outside the signed plans', 'Is the wall on the signed plan still due next week?'],
  ])('%s: %s', (scope, words) => {
    expect(met(scope, words)).toEqual([]);
  });

  test('is none where the team has set no scope', () => {
    expect(items([], 'Could your team come on Saturday?')).toEqual([]);
  });
});

test.each([
  ['no weekend work', 'Could your team come on Saturday?', 'our service does not include weekend work.'],
  [
    'We do not treat horses.',
    'My mare is lame. When can the vet look at her?',
    'what we can do: we do not treat horses.',
  ],
  ['never on Sundays', 'Could your team come on Sunday?', 'our rule is “never on Sundays”.'],
])('%s is said as a person would write it', (scope, words, said) => {
  expect(JSON.stringify(items([scope], words)[0]?.insertion)).toContain(said);
});
