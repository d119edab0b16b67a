import type { Advice, Practice, ReplyItem } from '@/lib/model';

/** The order of a reply: how it opens, what it says, how it closes. */
const replyOrder: readonly Practice[] = [
  'acknowledge',
  'paraphrase',
  'apologise',
  'answer-all',
  'explain-fix',
  'specific-time',
  'offer-solution',
  'ask-outcome',
  'boundaries',
  'self-focus',
  'courtesy',
];

/** Advice, the most pressing first: safety, then how we are treated, then the channel, then how to go about it. */
const adviceOrder: readonly Practice[] = [
  'safety',
  'unacceptable',
  'cut-losses',
  'phone-call',
  'call-back',
  'escalate',
  'take-a-break',
  'punch-list',
  'short-call',
  'in-writing',
  'authority',
  'right-team',
  'decision-maker',
  'boundaries',
  'office-hours',
  'seek-support',
  'other-view',
];

/** Where the first is advised, the others are not: a threat is neither rung up nor called back. */
const suppressed: Partial<Record<Practice, readonly Practice[]>> = {
  safety: ['phone-call', 'call-back', 'short-call'],
};

export function rankReply(items: readonly ReplyItem[]): ReplyItem[] {
  return byOrder(items, replyOrder);
}

export function rankAdvice(advice: readonly Advice[]): Advice[] {
  const silenced = new Set(advice.flatMap(({ practice }) => suppressed[practice] ?? []));
  return byOrder(
    advice.filter(({ practice }) => !silenced.has(practice)),
    adviceOrder,
  );
}

function byOrder<Ranked extends { readonly practice: Practice }>(
  items: readonly Ranked[],
  order: readonly Practice[],
): Ranked[] {
  return items.toSorted((a, b) => order.indexOf(a.practice) - order.indexOf(b.practice));
}
