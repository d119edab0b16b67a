import * as v from 'valibot';
import type { Language } from '@/lib/engine/language';
import { t } from '@/lib/text';
import { type Pack, packSchema } from './format';
import type { Flaw, PlacedProblem } from './locate';
import { misshapenIn } from './misshapen';
import { provePack } from './prove';
import { readSource } from './source';

/** A pack that may be used, or what is wrong with it, in the order of its lines. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Nobody mends more at once, and a pack may be wrong in a hundred thousand places. */
const mostProblems = 100;

/**
 * Reads a pack and proves it. Time and memory are linear in its length, whatever it holds.
 *
 * @param language what the rules are written in, with the built-in ones
 */
export function openPack(text: string, language: Language): OpenedPack {
  const read = readSource(text);
  if (!read.ok) return read;
  const { value, locate } = read.source;
  const misshapen = misshapenIn(value);
  const flaws = misshapen.length > 0 ? misshapen : provePack(v.parse(packSchema, value), language);
  if (flaws.length === 0) return { ok: true, pack: v.parse(packSchema, value) };
  return { ok: false, problems: problemsOf(flaws, locate) };
}

/** What is told of flaws: the first of them, in the order of their lines. */
export function problemsOf(
  flaws: readonly Flaw[],
  locate: (flaw: Flaw) => PlacedProblem,
): readonly PlacedProblem[] {
  const problems = flaws.slice(0, mostProblems).map(locate).sort(byPlace);
  if (flaws.length > problems.length) {
    const { line, column } = problems.at(-1)!;
    problems.push({ line, column, path: [], words: t('flaw_more') });
  }
  return problems;
}

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  return a.line - b.line || a.column - b.column;
}
