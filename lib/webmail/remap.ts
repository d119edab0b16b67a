import type { Finding, Span } from '@/lib/model';

/** What two texts, before and after an edit, have in common. The two stretches may overlap. */
export interface Edit {
  /** How many units are the same from the start of both, how many from their end. */
  readonly sameStart: number;
  readonly sameEnd: number;
  readonly before: number;
  readonly after: number;
}

/** Linear in the length of the texts. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let sameStart = 0;
  while (sameStart < shorter && before[sameStart] === after[sameStart]) sameStart += 1;
  let sameEnd = 0;
  while (sameEnd < shorter && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd += 1;
  return { sameStart, sameEnd, before: before.length, after: after.length };
}

/**
 * Where a span is after an edit. null when the edit may touch it, were it only at its edge (`never` may have become
 * `nevertheless`): what was found there no longer holds.
 */
export function remap<S extends Span>(span: S, { sameStart, sameEnd, before, after }: Edit): S | null {
  if (span.end < sameStart) return span;
  if (span.start <= before - sameEnd) return null;
  const shift = after - before;
  return { ...span, start: span.start + shift, end: span.end + shift };
}

/** A finding after an edit, with those of its suggestions that the edit leaves alone; null when it touches its words. */
export function remapFinding(finding: Finding, edit: Edit): Finding | null {
  const moved = remap(finding, edit);
  if (!moved) return null;
  const suggestions = finding.suggestions.map((suggestion) => remap(suggestion, edit));
  return { ...moved, suggestions: suggestions.filter((suggestion) => suggestion !== null) };
}
