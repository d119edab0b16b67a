import { callStarting } from '@/lib/coach/calls';
import { callKit } from '@/lib/coach/kits/call';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';

/** Source: S2, “keep phone calls short so that frustration will not show if a conversation gets tough”. */
export default {
  advises(matter) {
    const { newest } = matter;
    const starting = newest && callStarting(matter);
    if (!newest || !starting) return undefined;
    return {
      action: 'Keep the call to ten minutes',
      reasons: [seenIn('A call begins', quotedSentence(starting.said, starting.words))],
      kit: callKit(matter, newest),
    };
  },
} satisfies CoachedPractice;
