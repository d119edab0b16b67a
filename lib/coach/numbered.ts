import type { Span } from '@/lib/model';
import type { Said } from './matter';

/** `2` of `2) Can I …`, which a sentence leaves out; undefined where the line has no number. */
export function numberOf({ start }: Span, { text }: Pick<Said, 'text'>): string | undefined {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 8), start);
  return /^\s*\(?#?(\d{1,2}|[a-zA-Z])[.):]\s*$/.exec(line)?.[1];
}
