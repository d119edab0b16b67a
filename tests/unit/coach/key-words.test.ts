import { expect, test } from 'vitest';
import { keyWordsIn, sharedKeyWords } from '@/lib/coach/key-words';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function said(text: string) {
  return { sentences: engine.read(text) };
}

test('key words carry substance: no greeting, no name below it, no small words; numbers and codes stay', () => {
  const words = keyWordsIn(
    said('Dear Ms Hale,\nThe kiln KX40 was delivered on the 14th without shelves.\nKind regards,\nAda'),
  );
  expect([...words.values()]).toEqual(['kiln', 'kx40', 'delivered', '14th', 'shelves']);
});

test('forms of a word are the same word', () => {
  const draft = said('The shelf was not delivered: one delivery is charged twice.');
  const shared = (text: string) => sharedKeyWords(said(text), draft).map(({ word }) => word);
  expect(shared('Shelves, deliveries and charges.')).toEqual(['deliveries', 'charges']);
});

test('words of a family are near', () => {
  expect(sharedKeyWords(said('The radiator is cold.'), said('The boiler is back.'))).toEqual([
    { word: 'radiator', near: 0.6 },
  ]);
});

test('texts about other things share none', () => {
  const shared = sharedKeyWords(
    said('The roof leaks into the nursery.'),
    said('Thank you, I will look into it today.'),
  );
  expect(shared).toEqual([]);
});
