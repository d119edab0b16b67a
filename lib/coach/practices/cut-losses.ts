import { escalationsIn } from '@/lib/coach/escalation';
import { endingKit } from '@/lib/coach/kits/ending';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedLine, seenIn } from '@/lib/coach/quoting';
import { wearinessOf } from '@/lib/coach/weariness';

/** Source: S0 and S3, which have a hopeless relationship ended. Only after an escalation was tried: `escalate` comes first. */
export default {
  advises(matter) {
    const weariness = wearinessOf(matter);
    const tried = escalationsIn(matter).at(-1);
    if (!weariness || !tried) return undefined;
    const count = weariness.messages.length + weariness.encounters.length;
    return {
      action: 'Let management decide whether to go on',
      reasons: [
        `${count} hostile messages over ${weariness.days} days.`,
        seenIn('An escalation was tried', quotedLine(tried.text)),
      ],
      against: ['Ending it is not yours to decide alone, and open work or a contract may bind us.'],
      kit: endingKit(matter, weariness),
    };
  },
} satisfies CoachedPractice;
