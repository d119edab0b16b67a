import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftCategory, Level, Span } from '@/lib/model';
import { jsonRows } from './json-rows';

/** A line of the corpus beside its calm twin, as `tests/corpus` holds them; what the fields mean: its README. */
export type Pair =
  | {
      readonly id: string;
      readonly side: 'client';
      readonly kind: string;
      readonly level: Level;
      readonly hot: string;
      readonly calm: string;
      readonly calmLevel: Level;
    }
  | {
      readonly id: string;
      readonly side: 'staff';
      readonly kind: DraftCategory;
      readonly hot: string;
      readonly calm: string;
    };

export type Part = 'training' | 'weights' | 'testing';

/** @throws {SyntaxError} when a line is no JSON */
export function readCorpus(folder: string, part: Part): Pair[] {
  return readdirSync(join(folder, part)).flatMap((file) =>
    jsonRows<Pair>(readFileSync(join(folder, part, file), 'utf8')),
  );
}

/** A staff line without the brackets that mark its offending words. */
export function withoutBrackets(line: string): string {
  return line.replace(/\[([^\]]*)\]/g, '$1');
}

/** Where the brackets of a staff line lie in the line without them. */
export function bracketSpans(line: string): Span[] {
  return [...line.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words }, nth) => {
    const start = index - 2 * nth;
    return { start, end: start + words!.length };
  });
}
