import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWhile } from '@/lib/count-while';
import { createEngine } from '@/lib/engine/assess';
import { type HeatModel, logOdds, weigh } from '@/lib/engine/heat/model';
import type { Language } from '@/lib/engine/language';
import { levels } from '@/lib/model';
import { readCorpus } from '@/scripts/corpus';
import { jsonRows } from '@/scripts/json-rows';
import { examplesOfPair } from './examples';
import { createFeatureReader } from './view';

/** How well the model alone tells hostile from civil on one set. */
export interface Figure {
  readonly set: string;
  readonly texts: number;
  /** Share of pairs, one hostile and one civil, that it ranks rightly, 0–1. */
  readonly auc: number;
  /** Share of the hostile found where at most 5 % of the civil are above the threshold, 0–1. */
  readonly recall: number;
}

interface Labelled {
  readonly text: string;
  /** From 0.5 up it counts as hostile. */
  readonly label: number;
}

/** Measures on every set in `folder` that has both kinds, and on the testing part of our corpus. */
export function measure(folder: string, model: HeatModel): Figure[] {
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name): [string, Labelled[]] => [
      name.replace('.jsonl', ''),
      jsonRows(readFileSync(join(folder, name), 'utf8')),
    ]);
  const testing = readCorpus('tests/corpus', 'testing')
    .flatMap(examplesOfPair)
    .map(({ text, isHostile }) => ({ text, label: isHostile ? 1 : 0 }));
  const read = createFeatureReader();
  const score = (text: string) => {
    const sentences = read(text).map((features) => weigh(features, model));
    return sentences.length === 0 ? model.bias : logOdds(sentences, model);
  };
  return [...sets, ['tests/corpus/testing', testing] as const].flatMap(([set, rows]) => {
    const hostile = rows.filter(({ label }) => label >= 0.5).map(({ text }) => score(text));
    const civil = rows.filter(({ label }) => label < 0.5).map(({ text }) => score(text));
    if (hostile.length === 0 || civil.length === 0) return [];
    return [{ set, texts: rows.length, auc: auc(hostile, civil), recall: recallAt(0.05, hostile, civil) }];
  });
}

/** How well the level of a message is told, on the testing part of our corpus: shares, 0–1. */
export interface LevelFigures {
  readonly messages: number;
  readonly exact: number;
  /** Of abuse and threats, those taken for *frustrated* or *calm*. */
  readonly dangerMissed: number;
  /** Of calm ones, those taken for *hostile* or worse. */
  readonly calmCalledHostile: number;
}

export function levelFigures(language: Language): LevelFigures {
  const engine = createEngine(language);
  const judged = readCorpus('tests/corpus', 'testing').flatMap((pair) =>
    pair.side === 'client'
      ? [
          { text: pair.hot, level: pair.level },
          { text: pair.calm, level: pair.calmLevel },
        ]
      : [],
  );
  const ranks = judged.map(({ text, level }) => ({
    rank: levels.indexOf(level),
    given: levels.indexOf(engine.assessIncoming(text).level),
  }));
  const hostile = levels.indexOf('hostile');
  const grave = ranks.filter(({ rank }) => rank > hostile);
  const calm = ranks.filter(({ rank }) => rank === 0);
  return {
    messages: ranks.length,
    exact: ranks.filter(({ rank, given }) => rank === given).length / ranks.length,
    dangerMissed: grave.filter(({ given }) => given < hostile).length / grave.length,
    calmCalledHostile: calm.filter(({ given }) => given >= hostile).length / calm.length,
  };
}

/** The area under the ROC curve: ties count half. */
export function auc(hostile: readonly number[], civil: readonly number[]): number {
  const sorted = civil.toSorted((a, b) => a - b);
  const below = (score: number) => {
    const under = countWhile(sorted, (other) => other < score);
    return (under + countWhile(sorted, (other) => other <= score)) / 2;
  };
  return hostile.reduce((sum, score) => sum + below(score), 0) / (hostile.length * civil.length);
}

export function recallAt(share: number, hostile: readonly number[], civil: readonly number[]): number {
  const threshold = Float64Array.from(civil)
    .sort()
    .at(-1 - Math.floor(share * civil.length))!;
  return hostile.filter((score) => score > threshold).length / hostile.length;
}
