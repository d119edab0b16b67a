import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { carriers } from '@/lib/engine/heat/carriers';
import { featuresOf } from '@/lib/engine/heat/features';
import { hottestOf, weigh } from '@/lib/engine/heat/model';
import type { Sentence } from '@/lib/engine/parse';
import { english } from '@/lib/english/index';
import { heatWords, modelOf, sentencesOf } from './reading';

const model = modelOf({ disgrace: 6, pathetic: 5, useless: 4, the: 1, late: 0.01, thanks: -6 });
const isThe = (word: string): boolean => word === 'the';

function hottestIn(text: string): Sentence {
  const sentences = sentencesOf(text);
  const weighed = sentences.map((sentence) => weigh(featuresOf(text, sentence, heatWords), model));
  return sentences[hottestOf(weighed, model)]!;
}

/** The words that carry the heat of a text, as they stand there. */
function carrying(text: string, isSmall = isThe): string[] {
  return carriers(text, hottestIn(text), heatWords, model, isSmall).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test('at most two, the heaviest, in their order', () => {
  expect(carrying('It is useless.')).toEqual(['useless']);
  expect(carrying('A disgrace and pathetic.')).toEqual(['disgrace', 'pathetic']);
  expect(carrying('It was useless, your answers are pathetic, and all of it is a DISGRACE!')).toEqual([
    'pathetic',
    'DISGRACE',
  ]);
});

test('all of them of the hottest sentence', () => {
  expect(carrying('It was useless. It was a disgrace. Many thanks.')).toEqual(['disgrace']);
});

test('no function words, however much they weigh', () => {
  expect(carrying('It is the useless part.')).toEqual(['useless']);
  expect(carrying('The part.', () => false)).toEqual(['The']);
  expect(carrying('The part.')).toEqual([]);
});

test('none where no word weighs enough', () => {
  expect(carrying('It is late, many thanks.')).toEqual([]);
});

test('never what stands in quotation', () => {
  expect(carrying('You wrote "all of this is a disgrace to us" and it is useless.')).toEqual(['useless']);
});

describe('an endless sentence', () => {
  /** How many words are looked at to find what carries the heat of a sentence of so many, and what is found. */
  function lookUps(words: number) {
    const text = `A disgrace ${'of work '.repeat(words / 2)}`;
    let count = 0;
    const valences = new Map(heatWords.valences);
    valences.get = () => {
      count++;
      return undefined;
    };
    const counting = { ...heatWords, valences };
    const hottest = hottestIn(text);
    const found = carriers(text, hottest, counting, model, isThe).map(({ start, end }) =>
      text.slice(start, end),
    );
    return { found, count };
  }

  test('costs no more than a long one', () => {
    const long = lookUps(400);
    const endless = lookUps(20_000);
    expect(endless).toEqual(long);
    expect(long.count).toBeGreaterThan(0);
  });
});

describe('in English', () => {
  const engine = createEngine(english);
  const messages = [
    'You are an idiot, and all of you are useless.',
    'This is a disgrace. Your pathetic excuses are worth nothing to us, and you know it.',
    'Your service is terrible and your staff are the most incompetent people I have ever had to deal with!',
    'I am sick of your stupid lies, so just shut up and send me what I have paid for.',
  ];

  test.each(messages)('“%s” is carried by words that mean something', (text) => {
    const { level, heated } = engine.assessIncoming(text);
    expect(level).not.toBe('calm');
    expect(heated.length).toBeGreaterThan(0);
    expect(heated.length).toBeLessThanOrEqual(2);
    for (const { start, end } of heated)
      expect(english.commonWords.has(text.slice(start, end).toLowerCase())).toBe(false);
  });

  test('a calm message is carried by nothing', () => {
    for (const text of ['Thank you, the file is there.', 'When does the part arrive? We are open until six.'])
      expect(engine.assessIncoming(text)).toMatchObject({ level: 'calm', heated: [] });
  });
});
