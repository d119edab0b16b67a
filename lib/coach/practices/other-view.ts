import { asksIn } from '@/lib/coach/asks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { nameOf } from '@/lib/coach/client';
import { faultsIn } from '@/lib/coach/faults';
import { feltIn, upsetBy } from '@/lib/coach/feelings';
import type { Heard, Matter } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence } from '@/lib/coach/quoting';

/** Source: the articles' “understanding the client's perspective” and “it's not about you”. Whatever the draft says. */
export default {
  advises({ thread, newest }: Matter) {
    const [plainest] = newest ? upsetBy(newest) : [];
    if (!newest || !plainest || !awaitsReply(thread)) return undefined;
    const seen = seenBy(newest);
    return {
      action: `See it from ${nameOf(newest) ?? 'the client'}’s side`,
      reasons: seen.length > 0 ? seen : [`They are not happy: ${quotedSentence(newest, plainest)}`],
    };
  },
} satisfies CoachedPractice;

/** What happened, what they feel and what they ask, each in their own words. */
function seenBy(newest: Heard): readonly string[] {
  const [happened] = faultsIn(newest);
  const [felt] = feltIn(newest);
  const [asked] = asksIn(newest);
  const told: readonly (readonly [string, { start: number; end: number } | undefined])[] = [
    ['What happened', happened],
    [`What they feel (${felt?.feeling})`, felt?.span],
    ['What they ask', asked],
  ];
  return told.flatMap(([title, span]) => (span ? [`${title}: ${quotedSentence(newest, span)}`] : []));
}
