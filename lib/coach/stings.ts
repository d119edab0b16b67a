import type { Category, Finding, Span } from '@/lib/model';
import type { Said } from './matter';
import { overlap } from './spans';

/** A reply, read, with what was found in it. */
export type Reply = Said & { readonly assessment: { readonly findings: readonly Finding[] } | null };

const stinging: ReadonlySet<Category> = new Set([
  ...(['hostile', 'blaming', 'dismissive', 'passive-aggressive', 'sarcastic'] as const),
  ...(['insult', 'contempt', 'threat'] as const),
]);

/** Whether some words of a reply sting: they answer nothing, acknowledge nothing and put nothing right. */
export function isSting({ assessment }: Reply, span: Span): boolean {
  return (assessment?.findings ?? []).some(
    ({ category, severity, ...found }) =>
      severity !== 'info' && stinging.has(category) && overlap(found, span),
  );
}
