import { awaitsReply } from '@/lib/coach/awaits-reply';
import { callEnding } from '@/lib/coach/calls';
import { followUpKit } from '@/lib/coach/kits/follow-up';
import { type Matter, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { timesIn } from '@/lib/coach/times';
import takesOn from '@/lib/english/cues/takes-on';

/** Source: S2, a list of who does what, “confirmed in a follow-up email”. */
export default {
  advises(matter) {
    const { newest, thread } = matter;
    const ended = newest && callEnding(matter);
    if (!newest || !ended || holdsTheList(matter)) return undefined;
    // What we have answered since is confirmed, unless the answer that is being written speaks of the call.
    if (ended.said !== matter.draft && !awaitsReply(thread)) return undefined;
    return {
      action: 'Confirm the call: who does what by when',
      reasons: [seenIn('A call has ended', quotedSentence(ended.said, ended.words))],
      kit: followUpKit(newest),
    };
  },
} satisfies CoachedPractice;

/** Whether the draft says who does what by when: two times are a plan, and one with somebody who takes it on. */
function holdsTheList({ draft }: Matter): boolean {
  const times = draft.sentences.flatMap((sentence) => timesIn(sentence, draft));
  return times.length > 1 || (times.length === 1 && says(draft, takesOn));
}
