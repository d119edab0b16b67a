import { awaitsReply } from '@/lib/coach/awaits-reply';
import { deadEnd } from '@/lib/coach/dead-end';
import { callBackKit } from '@/lib/coach/kits/call-back';
import { type Matter, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import { timesIn } from '@/lib/coach/times';
import proposesCall from '@/lib/english/cues/proposes-call';

/** Source: S4, “give the client a break by suggesting you research the issue and arrange a call back”. */
export default {
  advises(matter) {
    const { newest, thread } = matter;
    if (!newest || !awaitsReply(thread) || proposesIt(matter)) return undefined;
    const end = deadEnd(matter);
    if (!end) return undefined;
    const { enraged, stuck } = end;
    const [angry] = [...enraged.assessment.findings, ...enraged.assessment.heated];
    return {
      action: 'Find out first, and call back at a set time',
      reasons: [
        angry ? seenIn('They are very angry', quotedSentence(enraged, angry)) : 'They are very angry.',
        seenIn('There is nothing to offer yet', quotedSentence(stuck.said, stuck.words)),
      ],
      kit: callBackKit(matter, newest),
    };
  },
} satisfies CoachedPractice;

/** Whether the draft proposes a call, and names its time. */
function proposesIt({ draft }: Matter): boolean {
  return says(draft, proposesCall) && draft.sentences.some((sentence) => timesIn(sentence, draft).length > 0);
}
