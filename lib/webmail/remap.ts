import type { Finding, Span } from '@/lib/model';

/** One stretch of a text put in place of another: `before.slice(start, end)` became `length` new units. */
export interface Edit extends Span {
  readonly length: number;
}

/** The smallest single edit that turns one text into the other; linear in their length. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept += 1;
  return { start, end: before.length - kept, length: after.length - kept - start };
}

/**
 * Where a span is after an edit. null when the edit touches it, were it only at its edge (`never` may have become
 * `nevertheless`): what was found there no longer holds.
 */
export function remap<S extends Span>(span: S, { start, end, length }: Edit): S | null {
  if (span.end < start) return span;
  if (span.start <= end) return null;
  const shift = length - (end - start);
  return { ...span, start: span.start + shift, end: span.end + shift };
}

/** A finding after an edit, with those of its suggestions that the edit leaves alone; null when it touches its words. */
export function remapFinding(finding: Finding, edit: Edit): Finding | null {
  const moved = remap(finding, edit);
  if (!moved) return null;
  const suggestions = finding.suggestions.map((suggestion) => remap(suggestion, edit));
  return { ...moved, suggestions: suggestions.filter((suggestion) => suggestion !== null) };
}
