import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine } from '@/lib/engine/assess';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';
import type { Finding } from '@/lib/model';
import { jsonRows } from '@/scripts/json-rows';
import { corpusTexts, type JudgedText, textOf } from './judged-texts';
import { type Count, countFindings, tell } from './tally';

const help = `Counts how often each rule fires, and how often rightly.

  npm run rules -- FOLDER…

Counts on our own corpus, and on every NAME.jsonl in the folders. A line is one of
  {"text", "label"}            0 civil to 1 hostile: a rule is right above 0.5 and wrong below
  {"text", "labels", "spans"}  a draft: a rule is right where it touches one of the spans
  {"text", "level"}            a message, 0 calm to 4 threatening: a rule is right where it is not calm
A set in which nothing is hostile is ordinary mail, and is counted apart.
`;

/**
 * The command.
 *
 * @returns the exit code: 0, or 1 where a rule is wrong more often than right
 */
export async function countRules(folders: readonly string[]): Promise<number> {
  if (folders.includes('--help')) {
    console.log(help);
    return 0;
  }
  const texts = [...corpusTexts(), ...folders.flatMap((folder) => textsIn(folder))];
  const engine = createEngine(english);
  const grammar = await loadGrammar();
  const judge = ({ text, side }: JudgedText): readonly Finding[] =>
    (side === 'draft' ? engine.assessDraft(text, { grammar }) : engine.assessIncoming(text, { grammar }))
      .findings;
  const counts = countFindings(english.rules, texts, judge);
  console.log(tell(counts, texts.length));
  return counts.some(isWrong) ? 1 : 0;
}

function isWrong({ right, wrong }: Count): boolean {
  return wrong > right;
}

function textsIn(folder: string): JudgedText[] {
  const path = resolve(process.env.INIT_CWD ?? '', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => textsOfSet(jsonRows(readFileSync(join(path, name), 'utf8'))));
}

function textsOfSet(rows: readonly Record<string, unknown>[]): JudgedText[] {
  const isOrdinary = rows.every(({ label }) => label === 0);
  return rows.flatMap((row) => textOf(row, isOrdinary));
}
