import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOfPair, bucketOfWord } from '@/lib/engine/heat/hash';
import { english } from '@/lib/english/index';
import { counted, heatWords, read } from './reading';

test('the same sentence has the same features, wherever it stands and however it is spaced', () => {
  const features = read('You were never this kind.');
  expect(read('You were never this kind.')).toEqual(features);
  expect(read('  You were\n never  this kind. It is late.')).toEqual(features);
  expect(read('You were never that kind.')).not.toEqual(features);
});

test('any sentence has a bucket for each of its words and pairs of words', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/).filter((text) => text !== 'women');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const { buckets, words: count } = read(`${words.join(' ')}.`, { ...heatWords, identities: new Map() });
      expect(count).toBeGreaterThanOrEqual(1);
      expect(buckets.length).toBeGreaterThan(count);
    }),
  );
  const { buckets } = read('good bad');
  for (const bucket of [bucketOfWord('good', 'word'), bucketOfPair('.', 'good'), bucketOfPair('good', 'bad')])
    expect(buckets).toContain(bucket);
  expect(buckets).not.toContain(bucketOfPair('bad', 'good'));
});

describe('words for who people are', () => {
  test('read alike', () => {
    expect(read('The Welsh driver is late.')).toEqual(read('The Turkish driver is late.'));
    expect(read('The Welsh driver is late.')).not.toEqual(read('The red driver is late.'));
  });

  test('of English are no other words of its own, and none is pleasant or unpleasant', () => {
    const { identities, valences } = english.heatWords;
    for (const [word, plain] of identities) {
      expect(read(`The ${word} is late.`, english.heatWords), word).toEqual(
        read(`The ${plain} is late.`, english.heatWords),
      );
    }
    for (const plain of new Set(identities.values())) expect(valences.get(plain) ?? 0).toBe(0);
  });
});

describe('negation', () => {
  test('makes half as bad of what is good, and half as good of what is bad', () => {
    expect(counted('It is good.', 'pleasant')).toBe(3);
    expect(counted('It is not good.', 'pleasant')).toBe(0);
    expect(counted('It is not good.', 'unpleasant')).toBe(1.5);
    expect(counted('It is not bad.', 'pleasant')).toBe(1.5);
    expect(read('It is not awful.').worst).toBeCloseTo(0);
  });

  test('reaches a few words, not the whole sentence', () => {
    expect(counted('It is not the old part that is good.', 'unpleasant')).toBe(0);
  });

  test('is a feature of the word', () => {
    const negated = bucketOfWord('good', 'negated');
    expect(read('It is not good.').buckets).toContain(negated);
    expect(read('It is good.').buckets).not.toContain(negated);
  });
});

test('what is said of the reader is told from what is said of things', () => {
  expect(counted('Your work is awful.', 'unpleasant-to-reader')).toBe(4);
  expect(counted('The work is awful.', 'unpleasant-to-reader')).toBe(0);
  expect(read('Your awful work.').buckets).toContain(bucketOfWord('awful', 'ofReader'));
  expect(read('You are here. Awful work.').buckets).not.toContain(bucketOfWord('awful', 'ofReader'));
});

describe('marks', () => {
  test.each([
    ['Where is it?', '?'],
    ['Where is it??', '??'],
    ['Where is it?!', '??'],
    ['It is here!', '!'],
    ['It is here!!!', '!!'],
    ['Well ... it is here.', '..'],
    ['Well … it is here.', '..'],
  ] as const)('“%s” has %s', (text, mark) => {
    for (const each of ['!', '!!', '?', '??', '..'] as const)
      expect(counted(text, each), each).toBe(each === mark ? 1 : 0);
  });

  test('are no words', () => {
    expect(read('It is here!!!').words).toBe(read('It is here.').words);
    expect(read('Good, kind: late; now.').words).toBe(4);
  });
});

test('capitals are counted where they shout, not in short names', () => {
  expect(counted('This is AWFUL work.', 'capitals')).toBe(1);
  expect(counted('The HVAC and the VAT.', 'capitals')).toBe(1);
  expect(counted('The VAT is due.', 'capitals')).toBe(0);
});

test('one number or address is as good as another', () => {
  expect(read('It costs 40 now.')).toEqual(read('It costs 95 now.'));
  expect(read('See https://a.example/x now.')).toEqual(read('See https://b.example/y now.'));
});

test('kind words and the worst word are told', () => {
  expect(read('Good and kind, thanks, not bad.').pleasant).toBe(6.5);
  expect(read('Bad, awful, good.').worst).toBe(-4);
  expect(counted('Many thanks.', 'thanks')).toBe(1);
});
