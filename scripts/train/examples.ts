import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Pair, readCorpus, withoutBrackets } from '@/scripts/corpus';
import { jsonRows } from '@/scripts/json-rows';
import { sources } from './sources';

/** A labelled text. */
export interface Example {
  readonly set: string;
  readonly text: string;
  readonly isHostile: boolean;
}

/** Draft categories that are heat; the others say nothing about it. */
const heated: ReadonlySet<string> = new Set([
  'hostile',
  'passive-aggressive',
  'condescending',
  'blaming',
  'dismissive',
  'sarcastic',
  'shouting',
]);

/**
 * All that there is to learn heat from: the rows of `folder` that `sources` names, and the training part of our corpus.
 *
 * @throws where the folder does not hold the rows
 */
export function examplesOf(folder: string): Example[] {
  const rows = gunzipSync(readFileSync(join(folder, 'training/train.jsonl.gz'))).toString('utf8');
  const learned = jsonRows<{ set: string; text: string; label: number }>(rows)
    .filter(({ set }) => set in sources)
    .map(({ set, text, label }): Example => ({ set, text, isHostile: label > 0 }));
  return [...learned, ...readCorpus('tests/corpus', 'training').flatMap(examplesOfPair)];
}

/** Of a pair, the lines that are clearly one or the other: frustration is neither. */
export function examplesOfPair(pair: Pair): Example[] {
  const set = 'corpus';
  if (pair.side === 'staff') {
    const calm = { set, text: pair.calm, isHostile: false };
    return heated.has(pair.kind) ? [{ set, text: withoutBrackets(pair.hot), isHostile: true }, calm] : [calm];
  }
  return [
    ...(pair.level === 'frustrated' ? [] : [{ set, text: pair.hot, isHostile: true }]),
    ...(pair.calmLevel === 'calm' ? [{ set, text: pair.calm, isHostile: false }] : []),
  ];
}
