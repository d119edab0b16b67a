import { describe, expect, test } from 'vitest';
import { hear } from '@/lib/coach/matter';
import { phoneOf } from '@/lib/coach/phones';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function phoneIn(...texts: readonly string[]) {
  const thread = texts.map((text) =>
    hear({ from: 'client', name: 'Ines Vale', text }, engine, engine.assessIncoming(text)),
  );
  return phoneOf({ thread, newest: thread.at(-1) });
}

describe('the number to ring', () => {
  test.each([
    ['Ines Vale\nVale & Sons | 01632 960481', '01632 960481', 'tel:+441632960481'],
    ['m: 07700 900481', '07700 900481', 'tel:+447700900481'],
    ['T: 020 7946 0481', '020 7946 0481', 'tel:+442079460481'],
    ['Ring me on (415) 555-0148.', '(415) 555-0148', 'tel:+14155550148'],
    ['Ines, 555-0148 ext 4', '555-0148 ext 4', 'tel:5550148;ext=4'],
    ['You can reach me on 555-0148', '555-0148', 'tel:5550148'],
    ['+49 30 23125 148', '+49 30 23125 148', 'tel:+493023125148'],
    ['Tel. 030 23125 148', '030 23125 148', 'tel:03023125148'],
  ])('is found in %j', (text, shown, uri) => {
    expect(phoneIn(`Please see to it.\n\nThanks,\n${text}`)).toEqual({ shown, uri });
  });

  test('is the mobile where there are two', () => {
    expect(phoneIn('T: 01632 960481\nM: 07700 900481')?.shown).toBe('07700 900481');
  });

  test('is that of the newest message that has one', () => {
    expect(phoneIn('Ines\n01632 960481', 'Ines\n01632 960999', 'No answer yet.')?.shown).toBe('01632 960999');
  });

  test.each([
    'Order 0044718823 has not come.',
    'Invoice number 07700123456 is paid.',
    'On 2026-04-14 between 10.30 and 12.00 we had 14 lifts, 1,140.00 EUR.',
    'Nothing here.\n\nOn 3 May Rob wrote:\n> Ring me on 01632 960481',
    'Fax: 01632 960481',
    'We are short of 200-2500 units.',
    'Order 345-0148',
  ])('is none in %j', (text) => {
    expect(phoneIn(text)).toBeNull();
  });
});
