import { expect, test } from 'vitest';
import { cues, featuresOf } from '@/lib/engine/heat/features';
import { bucketCount, bucketOfWord } from '@/lib/engine/heat/hash';
import { createLevelModel, type LevelModel, levelBy, weighByLevel } from '@/lib/engine/heat/levels';
import { english } from '@/lib/english/index';
import { type Level, levels } from '@/lib/model';
import { heatWords, sentencesOf } from './reading';

/** What words tell of each level above *calm*. */
const heated = ['late', 'disgrace', 'idiot', 'regret'];

/** Rules that are right in half of all messages, and take the others for *calm*. */
const halfBlind = levels.map((_, of) =>
  levels.map((_, taken) => (taken === of ? 0.49 : 0) + (taken === 0 ? 0.49 : 0) + 0.004),
);

function modelOf(ruled: LevelModel['ruled']): LevelModel {
  const atLeast = levels.slice(1).map((_, below) => {
    const buckets = new Int8Array(bucketCount);
    for (const word of heated.slice(below)) buckets[bucketOfWord(word, 'word')] = 100;
    return { buckets, scale: 1, counts: cues.map(() => 0), worst: 0, bias: -4 - below };
  });
  return { atLeast, ruled };
}

function levelOf(text: string, ruled: Level, model = modelOf(halfBlind)): Level {
  const sentences = sentencesOf(text).map((sentence) =>
    weighByLevel(featuresOf(text, sentence, heatWords), model),
  );
  return levelBy(ruled, sentences, model);
}

test('words tell the level where rules saw nothing', () => {
  expect(levelOf('The part is here.', 'calm')).toBe('calm');
  expect(levelOf('The part is late.', 'calm')).toBe('frustrated');
  expect(levelOf('It is a disgrace.', 'calm')).toBe('hostile');
  expect(levelOf('The part is late, idiot.', 'calm')).toBe('abusive');
  expect(levelOf('You will regret it.', 'calm')).toBe('threatening');
});

test('rules tell it where words say nothing, as far as they are to be believed', () => {
  expect(levelOf('The part is here.', 'frustrated')).toBe('frustrated');
  const blind = levels.map(() => levels.map(() => 0.2));
  expect(levelOf('The part is here.', 'frustrated', modelOf(blind))).toBe('calm');
  expect(levelOf('The part is late.', 'calm', modelOf(blind))).toBe('frustrated');
});

test('never more than one below what rules found', () => {
  const blind = levels.map(() => levels.map(() => 0.2));
  for (const [rank, level] of levels.entries())
    expect(levelOf('The part is here.', level, modelOf(blind))).toBe(levels[Math.max(0, rank - 1)]);
});

test('a few words alone lift nothing', () => {
  expect(levelOf('Late.', 'calm')).toBe('calm');
  expect(levelOf(`Late. ${'We are here. '.repeat(8)}`, 'calm')).toBe('frustrated');
});

test('of English, all levels were learned, and the shares of each sum up to one', () => {
  const { atLeast, ruled } = english.levelWeights!;
  expect(createLevelModel(english.levelWeights!).atLeast).toHaveLength(levels.length - 1);
  for (const { packed } of atLeast) expect(packed.length).toBeGreaterThan(1000);
  expect(ruled).toHaveLength(levels.length);
  for (const row of ruled) expect(row.reduce((sum, share) => sum + share)).toBeCloseTo(1, 2);
});
