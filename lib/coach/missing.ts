import type { Deduction, Facet, Practice, ReplyItem } from '@/lib/model';

/**
 * What a reply loses when an item of its checklist is missing. Courtesy is judged by the draft's words as a whole, and
 * what only some replies gain by (an alternative, the outcome asked for) costs nothing.
 */
const costs: Partial<Record<Practice, { readonly facet: Facet; readonly points: number }>> = {
  acknowledge: { facet: 'care', points: 6 },
  apologise: { facet: 'care', points: 6 },
  'answer-all': { facet: 'clarity', points: 5 },
  'explain-fix': { facet: 'clarity', points: 5 },
  'specific-time': { facet: 'clarity', points: 3 },
};

/** The lines of the sum for what is missing: each practice once, however many of its items are. */
export function missingIn(reply: readonly ReplyItem[]): Deduction[] {
  const missing = new Set(reply.filter(({ met }) => !met).map(({ practice }) => practice));
  return [...missing].flatMap((practice) => {
    const cost = costs[practice];
    return cost ? [{ ...cost, rule: practice }] : [];
  });
}
