import { abuseIn, abusiveMessage } from '@/lib/coach/abuse';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { boundaryKit } from '@/lib/coach/kits/boundary';
import { says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';
import setsABoundary from '@/lib/english/cues/sets-a-boundary';

/** Source: S0, which has clients told when their behaviour becomes unacceptable. A draft that says so has done it. */
export default {
  advises(matter) {
    const abusive = abusiveMessage(matter);
    if (!abusive || !awaitsReply(matter.thread) || says(matter.draft, setsABoundary)) return undefined;
    const abuse = abuseIn(abusive);
    return {
      action: 'Set a boundary, calmly',
      reasons: [
        seenIn('This is about a person, not about the matter', quotedSentence(abusive, abuse[0]!)),
        ...(matter.draft.sentences.length > 0 ? ['Your draft passes over it.'] : []),
      ],
      kit: boundaryKit(abusive, abuse),
    };
  },
} satisfies CoachedPractice;
