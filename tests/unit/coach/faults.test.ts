import { describe, expect, test } from 'vitest';
import { faultsIn, isOurFault } from '@/lib/coach/faults';
import { hear, quote } from '@/lib/coach/matter';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function heard(text: string) {
  return hear({ from: 'client', text }, engine, engine.assessIncoming(text));
}

test('faults are whole sentences, the plainest first', () => {
  const message = heard(
    'Good morning. My mother is 84. Your van was late and the driver broke our gate. Regards',
  );
  expect(faultsIn(message).map((span) => quote(message, span))[0]).toBe(
    'Your van was late and the driver broke our gate.',
  );
});

describe('our fault', () => {
  test.each([
    'The lamps came broken.',
    'You sent the wrong size again.',
    'The letter went to the wrong address.',
    'Your nurse forgot his tablets.',
  ])('is: %s', (text) => expect(isOurFault(heard(text))).toBe(true));

  test.each([
    'My mistake, I typed the wrong date.',
    'Our bank blocked the payment, so it has not arrived.',
    'Sorry, we are running late because of the snow.',
    'Could you send the plan of the garden?',
    'Found it after all, it was in my spam. Please ignore my last mail about the missing form.',
  ])('is not: %s', (text) => expect(isOurFault(heard(text))).toBe(false));
});
