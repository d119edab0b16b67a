import { awaitsReply } from '@/lib/coach/awaits-reply';
import { callEnding } from '@/lib/coach/calls';
import { followUpKit } from '@/lib/coach/kits/follow-up';
import { type Said, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { timesIn } from '@/lib/coach/times';
import takesOn from '@/lib/english/cues/takes-on';

/** Source: S2, a list of who does what, “confirmed in a follow-up email”. */
export default {
  advises(matter) {
    const { newest, thread } = matter;
    const ended = newest && callEnding(matter);
    const last = thread.at(-1);
    if (!newest || !ended || holdsTheList(matter.draft)) return undefined;
    // What we have answered since is confirmed, unless an answer speaks of the call and leaves the list out.
    if (ended.said === newest && !awaitsReply(thread)) return undefined;
    if (ended.said === last && ended.said !== newest && holdsTheList(last)) return undefined;
    return {
      action: 'Confirm the call: who does what by when',
      reasons: [seenIn('A call has ended', quotedSentence(ended.said, ended.words))],
      kit: followUpKit(newest),
    };
  },
} satisfies CoachedPractice;

/** Whether a text of ours says who does what by when: two times are a plan, and one with somebody who takes it on. */
function holdsTheList(ours: Said): boolean {
  const times = ours.sentences.flatMap((sentence) => timesIn(sentence, ours));
  return times.length > 1 || (times.length === 1 && says(ours, takesOn));
}
