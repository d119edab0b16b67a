import { describe, expect, test } from 'vitest';
import { readTopic } from '@/lib/coach/read-topic';
import { aboutTopic } from '@/lib/coach/team-topics';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function isAbout(text: string, words: string): boolean {
  return aboutTopic(engine.read(text), readTopic(words), text) !== undefined;
}

describe('topics in a team’s own words', () => {
  test.each([
    ['refund over 300', 'I would like my money back for both chairs.'],
    ['press enquiries', 'I am a reporter with the Moor Post.'],
    ['hardware orders, quotes', 'How much would six monitors cost?'],
    ['hardware orders, quotes', 'We want to order two more printers.'],
    ['damage and loss claims', 'Two crates came in smashed. How do we claim?'],
    ['bills, insurance claims', 'The bill has two visits on it.'],
    ['waiving storage or demurrage', 'Could you waive the demurrage this once?'],
    ['boat moorings', 'Is a mooring free in June?'],
  ])('%s: %s', (words, text) => {
    expect(isAbout(text, words)).toBe(true);
  });

  test.each([
    ['hardware orders, quotes', 'The printer jams on every second page.'],
    ['damage and loss claims', 'We lost the bid, and have no claims to make.'],
    ['bills, insurance claims', 'Shall Bill and I come together?'],
    ['refund over 300', 'Please call me back when you can.'],
    ['waiving storage or demurrage', 'Where is the storage shed?'],
  ])('not %s: %s', (words, text) => {
    expect(isAbout(text, words)).toBe(false);
  });

  test('are told where they stand', () => {
    const text = 'Hello. Is there any discount on the blue one?';
    const [span] = aboutTopic(engine.read(text), readTopic('any discount'), text)!;
    expect(text.slice(span!.start, span!.end)).toBe('discount');
  });
});
