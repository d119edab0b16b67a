import type { Span } from '@/lib/model';

/** Whether two stretches of a text have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
