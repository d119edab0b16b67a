import { describe, expect, test } from 'vitest';
import { adviceOn, talk, team } from '@/tests/unit/coach/thread';

function advised(topic: string, words: string, draft = '') {
  const authority = [{ topic, approver: 'Greta Lindholm' }];
  return adviceOn('authority', talk(words, draft), { team: { ...team, authority } });
}

describe('a demand that somebody else decides', () => {
  test.each([
    ['refund over 300', 'The bed is cracked. I want my £450 back.'],
    ['refund over 300', 'Please refund the whole stay, that was 812.50 euros.'],
    ['discount over 10 percent', 'If you take 20% off the total we sign today.'],
    ['any discount', 'Could you do a better price for twelve?'],
    ['waiving late fees', 'I was in hospital. Could you drop the late fee this once?'],
    ['contract changes', 'We would like the notice period changed to one month.'],
    ['early termination', 'We are moving abroad and need to get out of the contract in May.'],
    ['goodwill payments over 50', 'A voucher for £80 would make up for the spoiled evening.'],
    ['legal claims, liability', 'I hold you responsible, and my solicitor will write to you.'],
    ['payment terms', 'Could we pay in three instalments?'],
    ['extensions', 'We need another two weeks for the report. May we have them?'],
    ['price changes', 'We expect you to hold last year’s prices for the new season.'],
    ['rent reduction', 'Half the flat has had no heating since January. I think a lower rent is fair.'],
    ['free upgrades', 'After all this, could you put us in a better room?'],
    ['compensation', 'I missed a day of work. What will you pay me for that?'],
    ['write-offs', 'I lost my job. Please write off what I owe.'],
  ])('%s: %s', (topic, words) => {
    expect(advised(topic, words)).toBeDefined();
  });

  test('names who decides, and has words that promise only the day of the answer', () => {
    const advice = advised('refund over 300', 'The bed is cracked. I want my £450 back.');
    expect(advice?.action).toBe('Ask Greta Lindholm before you agree');
    expect(advice?.reasons.join(' ')).toContain('I want my £450 back');
    expect(advice?.kit).toMatchObject({ name: 'approval', words: { to: 'draft' } });
  });
});

describe('what the writer may decide', () => {
  test.each([
    ['refund over 300', 'The lamp came broken. Could I have my £45 back?'],
    ['refund over 300', 'Thank you for the refund of £600, it came today.'],
    ['discount over 10 percent', 'Would 5% off be possible?'],
    ['any discount', 'Our customers get a discount with the card. Could you print it on the sign?'],
    ['contract changes', 'Where do I find the contract? I would like to read it again.'],
    ['early termination', 'Could you cancel my appointment on Friday?'],
    ['goodwill payments over 50', 'Can I use my £80 voucher online?'],
    ['legal claims, liability', 'Sue is on holiday. Could you write to me instead?'],
    ['waiving late fees', 'How much is the late fee?'],
    ['extensions', 'The extension lead is too short. Do you sell longer ones?'],
  ])('%s: %s', (topic, words) => {
    expect(advised(topic, words)).toBeUndefined();
  });

  test('where no team has set it', () => {
    expect(adviceOn('authority', talk('I want £900 back.'), { team: null })).toBeUndefined();
  });

  test.each([
    'Dear Sam, that is for Greta to decide; she has it before her now.',
    'Dear Sam, I cannot approve that alone, and have asked.',
  ])('where the draft says who decides: %s', (draft) => {
    expect(advised('refund over 300', 'I want my £450 back.', draft)).toBeUndefined();
  });
});
