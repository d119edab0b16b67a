import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { createHeatModel } from '@/lib/engine/heat/model';
import { english } from '@/lib/english/index';
import { modelCard } from './card';
import { type Example, examplesOf } from './examples';
import { learn, type Row } from './fit';
import { learnLevels } from './levels';
import { levelFigures, measure } from './measure';
import { quantise } from './quantise';
import { sources } from './sources';
import { createView } from './view';

const help = `Learns the weights of heat and of levels anew, from openly licensed text that people labelled, and from our own.

  npm run train -- FOLDER

FOLDER holds training/train.jsonl.gz, a row a line: {"set", "text", "label"}; label 0 is civil, above 0 hostile. The
sets, where they come from and their licences: scripts/train/sources.ts. Beside it may lie sets to measure with,
NAME.jsonl with {"text", "label"} lines. Our own tests/corpus, but for its testing part, is learned, too.

Writes lib/english/heat/weights.json and its model card, lib/english/heat/README.md. The same data gives the same files.
`;

const weightsFile = 'lib/english/heat/weights.json';
const cardFile = 'lib/english/heat/README.md';

/**
 * The command.
 *
 * @returns the exit code: 0, or 2 where no folder was given
 */
export async function train(args: readonly string[]): Promise<number> {
  const [folder] = args;
  if (!folder || folder === '--help') {
    console.log(help);
    return folder ? 0 : 2;
  }
  const start = performance.now();
  const data = resolve(process.env.INIT_CWD ?? '', folder);
  const examples = examplesOf(data);
  const rows = rowsOf(examples);
  console.log(`${rows.length} texts read, ${seconds(start)}`);
  const fitted = learn(rows, penalty);
  console.log(`loss ${fitted.loss.toFixed(5)}, ${seconds(start)}`);
  const heat = quantise(fitted);
  const levels = learnLevels({ ...english, heatWeights: heat }, examples);
  console.log(`levels learned, ${seconds(start)}`);
  const json = `${JSON.stringify({ heat, levels })}\n`;
  writeFileSync(weightsFile, json);
  const gzipped = gzipSync(json, { level: 9 }).length;
  const figures = measure(data, createHeatModel(heat));
  const ofLevels = levelFigures({ ...english, heatWeights: heat, levelWeights: levels });
  writeFileSync(cardFile, modelCard(examples, gzipped, figures, ofLevels));
  console.log(`${weightsFile}: ${(gzipped / 1000).toFixed(1)} kB gzipped; ${cardFile}; ${seconds(start)}`);
  return 0;
}

function seconds(start: number): string {
  return `${Math.round((performance.now() - start) / 1000)} s`;
}

const penalty = 3e-5;

/** A class of a set counts no more for being large; one of fewer rows than this, less. */
const fewestRows = 60;

function rowsOf(examples: readonly Example[]): Row[] {
  const view = createView();
  const classOf = ({ set, isHostile }: Example) => `${set} ${isHostile}`;
  const sizes = new Map<string, number>();
  for (const example of examples) sizes.set(classOf(example), (sizes.get(classOf(example)) ?? 0) + 1);
  return examples.flatMap((example) => {
    const seen = view(example.text);
    if (seen.words === 0) return [];
    const weight = sources[example.set]!.weight / Math.max(fewestRows, sizes.get(classOf(example))!);
    const buckets = [...seen.buckets, ...seen.parts];
    return [{ buckets, size: buckets.length, dense: seen.dense, isHostile: example.isHostile, weight }];
  });
}
