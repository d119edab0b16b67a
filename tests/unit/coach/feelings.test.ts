import { describe, expect, test } from 'vitest';
import { feltIn, isUpset } from '@/lib/coach/feelings';
import { hear, quote } from '@/lib/coach/matter';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function heard(text: string) {
  return hear({ from: 'client', text }, engine, engine.assessIncoming(text));
}

function felt(text: string) {
  const message = heard(text);
  return feltIn(message).map(({ feeling, span }) => [feeling, quote(message, span)]);
}

describe('feelings', () => {
  test('are told in the order of the text, in the words of the client', () => {
    expect(felt('We are worried sick. The vet never rang, and frankly I am furious.')).toEqual([
      ['worried', 'We are worried sick'],
      ['angry', 'I am furious'],
    ]);
  });

  test.each([
    ['let down', 'My mother feels completely let down by the home.'],
    ['embarrassed', 'You made us look like amateurs at our own opening.'],
    ['tired', 'I just cannot take any more.'],
    ['upset', 'My son was in floods of tears at the gate.'],
    ['confused', 'We are utterly baffled by the second bill.'],
    ['frustrated', 'I am at my wits’ end with this lift.'],
    ['disappointed', 'We expected so much better from a bakery.'],
  ])('of somebody who is %s', (feeling, text) => {
    expect(felt(text).map(([name]) => name)).toContain(feeling);
  });

  test.each([
    'I was furious on Monday, but your plumber was brilliant and it is all mended now.',
    'We cried with laughter at the speech, thank you so much.',
    'I am not worried in the least.',
    'Please ignore my last mail, we were cross and found the key after all.',
  ])('are none in: %s', (text) => {
    expect(felt(text)).toEqual([]);
  });
});

describe('a client is upset who', () => {
  test.each([
    'Fourth time of asking. Where is the invoice.',
    'Nobody has rung us back since Easter.',
    'There has been no hot water since Sunday and the pump does not work.',
    'What am I supposed to tell the bride?',
    'Thanks for nothing.',
  ])('writes: %s', (text) => expect(isUpset(heard(text))).toBe(true));

  test.each([
    'Could you move the delivery to Friday, please?',
    'The accident on the bridge held us up, sorry. We will be there by four.',
    'The logo on page two is a bit blurred. No rush at all, it is just a small thing.',
    'How dare you make a scone that good, I am on a diet! 😂',
    'Your crew was wonderful with my father. Thank you so much.',
  ])('does not write: %s', (text) => expect(isUpset(heard(text))).toBe(false));
});
