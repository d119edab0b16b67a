import { asksIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { nameOf } from '@/lib/coach/client';
import { faultsIn } from '@/lib/coach/faults';
import { feltIn, isUpset, plainestUpset } from '@/lib/coach/feelings';
import type { Heard, Matter } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';

/** Source: the articles' “understanding the client's perspective” and “it's not about you”. Whatever the draft says. */
export default {
  advises({ thread, newest }: Matter) {
    if (!newest || !awaitsReply(thread) || !isUpset(newest)) return undefined;
    const plainest = plainestUpset(newest);
    const seen = seenBy(newest);
    const upset = plainest
      ? seenIn('They are not happy', quotedSentence(newest, plainest))
      : 'They are not happy.';
    return {
      action: `See it from ${nameOf(newest) ?? 'the client'}’s side`,
      reasons: seen.length > 0 ? seen : [upset],
    };
  },
} satisfies CoachedPractice;

/** What happened, what they feel and what they ask, each in their own words. */
function seenBy(newest: Heard): readonly string[] {
  const [happened] = faultsIn(newest);
  const [felt] = feltIn(newest);
  const asks = asksIn(newest);
  // A question is plainer than a request, which may be told as a need.
  const asked = asks.find(({ kind }) => kind === 'question') ?? asks[0];
  const told: readonly (readonly [string, { start: number; end: number } | undefined])[] = [
    ['What happened', happened],
    [`What they feel (${felt?.feeling})`, felt?.span],
    ['What they ask', asked],
  ];
  return told.flatMap(([title, span]) => (span ? [seenIn(title, quotedSentence(newest, span))] : []));
}
