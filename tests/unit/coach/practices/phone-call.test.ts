import { describe, expect, test } from 'vitest';
import type { Message } from '@/lib/model';
import { adviceOn, reportOf, talk, team, wrote } from '@/tests/unit/coach/thread';

const call = (words: string | readonly Message[], draft = '') => adviceOn('phone-call', talk(words, draft));

/** Turns of Sam and Ana, one after the other, half an hour apart. */
function exchange(...texts: readonly string[]): Message[] {
  return texts.map((text, at) =>
    wrote(
      at % 2 === 0 ? 'Sam Hill' : 'Ana',
      text,
      `2026-05-05T${9 + Math.floor(at / 2)}:${at % 2 ? 30 : '00'}:00`,
    ),
  );
}

describe('a call is better than another mail', () => {
  test.each([
    'This is a joke. You people are useless, and I am sick of your excuses.',
    'ARE YOU TAKING THE MICKEY? THREE WEEKS AND NOBODY HAS LIFTED A FINGER!',
    'Do you think I am stupid? I can read a contract.',
    'I see. So that is the standard of your house. One might have expected a name under the letter.',
    'Extraordinary. We pay your fees and receive a form letter. I look forward to hearing how you explain that.',
  ])('after: %s', (words) => {
    expect(call(words)).toBeDefined();
  });

  test('when heat rises from mail to mail', () => {
    const advice = call(
      exchange(
        'Hello, the gate sticks. Could somebody look?',
        'It will settle.',
        'It has not settled, and I am getting frustrated.',
        'Please wait a month.',
        'A month? I am furious. This is a disgrace!',
      ),
    );
    expect(advice?.reasons.join(' ')).toMatch(/got hotter each time/);
  });

  test('when writing goes back and forth, and it is still open', () => {
    const thread = exchange(
      'Which form do I need?',
      'Form B.',
      'B asks for a number I do not have.',
      'It is on your card.',
      'There is no number on my card.',
      'On the back?',
      'That is the bank’s number. Which one do you mean?',
    );
    expect(call(thread)?.reasons.join(' ')).toContain('7 mails back and forth');
  });

  test('has a brief with the number, what they want, what to ask and what may be promised', () => {
    const advice = call('You people are useless. Where is my sofa?\n\nSam Hill\nm: 07700 900321');
    expect(advice?.kit).toMatchObject({
      name: 'call',
      minutes: 10,
      phone: { shown: '07700 900321', uri: 'tel:+447700900321' },
    });
    const sections = Object.fromEntries(
      advice!.kit!.sections.map(({ title, lines }) => [title, lines.join(' ')]),
    );
    expect(sections['Open with']).toContain('Sam');
    expect(sections['What they want']).toContain('Where is my sofa?');
    expect(sections['What you may promise']).toContain('refund over 300');
  });

  test('needs no number: the brief says to look for it', () => {
    const advice = call('You people are useless. Where is my sofa?');
    expect(advice?.kit?.phone).toBeNull();
    expect(advice?.kit?.sections[0]?.title).toBe('Number');
  });
});

describe('no call', () => {
  test.each([
    'Could you tell me when the sofa comes?',
    'I do not agree with clause 4 and have marked my wording. Happy to discuss on Thursday.',
    'The attack on our server was handled well, thank you.',
    'We are disappointed with the delay, but the new date suits us.',
  ])('for calm mail: %s', (words) => {
    expect(call(words)).toBeUndefined();
  });

  test('for a long and friendly exchange that is done', () => {
    const thread = exchange(
      'Blue?',
      'Yes.',
      'Large?',
      'Yes.',
      'Two?',
      'Yes.',
      'Perfect, all sorted, thank you so much.',
    );
    expect(call(thread)).toBeUndefined();
  });

  test.each([
    'You people are useless. And do not ring me, I am deaf.',
    'You people are useless. I want everything in writing from now on.',
    'You people are useless. No more phone calls, please.',
    'You people are useless. I cannot talk on the phone at work, so email only.',
    'You people are useless. I know where you live, and I will come round and break your legs.',
  ])('after: %s', (words) => {
    expect(call(words)).toBeUndefined();
  });

  test('out of hours', () => {
    const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
    const late = talk([wrote('Sam Hill', 'You people are useless.', '2026-05-05T21:00:00')]);
    expect(adviceOn('phone-call', late, { team: { ...team, hours } })).toBeUndefined();
  });

  test('once we have answered', () => {
    expect(call(exchange('You people are useless.', 'I am sorry. It comes at noon.'))).toBeUndefined();
  });
});

test('abuse gets its boundary first, then the call', () => {
  const { advice } = reportOf(talk('You stupid cow. Where is my sofa?'));
  const order = advice.map(({ practice }) => practice);
  expect(order).toContain('phone-call');
  expect(order.indexOf('unacceptable')).toBeLessThan(order.indexOf('phone-call'));
});
