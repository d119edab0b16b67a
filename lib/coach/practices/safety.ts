import {
  dangerToSelfIn,
  inDangerFromThemselves,
  threateningMessage,
  threatOfHarmIn,
} from '@/lib/coach/danger';
import { dangerKit, threatKit } from '@/lib/coach/kits/safety';
import type { CoachedPractice } from '@/lib/coach/practice';
import { quotedSentence, seenIn } from '@/lib/coach/quoting';

/** Source: S3, which has nobody handle abuse or threats alone; practices.md on clients in danger from themselves. */
export default {
  advises(matter) {
    const inDanger = inDangerFromThemselves(matter);
    if (inDanger) {
      const danger = dangerToSelfIn(inDanger);
      return {
        action: 'A person answers now, with a manager',
        reasons: [seenIn('They may be in danger', quotedSentence(inDanger, danger[0]!))],
        kit: dangerKit(matter, inDanger, danger),
      };
    }
    const threatening = threateningMessage(matter);
    if (!threatening) return undefined;
    const threat = threatOfHarmIn(threatening);
    return {
      action: 'Do not answer alone',
      reasons: [seenIn('They threaten harm', quotedSentence(threatening, threat[0]!))],
      kit: threatKit(matter, threatening, threat),
    };
  },
} satisfies CoachedPractice;
