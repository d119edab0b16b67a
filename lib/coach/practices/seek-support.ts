import { clientMessages, isHostile } from '@/lib/coach/hostility';
import { supportKit } from '@/lib/coach/kits/support';
import type { Heard, Matter } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import { thresholdsOf } from '@/lib/coach/thresholds';
import { isHeated } from '@/lib/coach/warmth';

/** Of the hostile messages of one day, over all conversations, so many may be no more than heated. */
const mostHeated = 1;

/** Source: S1, S4 and S0, none of which leaves anybody alone with difficult clients. */
export default {
  advises(matter) {
    const { hostileToday = 0 } = matter;
    const today = heatedToday(matter);
    const hostile = hostileToday + today.filter(isHostile).length;
    const fewest = thresholdsOf(matter).supportAfterMessages;
    if (hostile < fewest - mostHeated || today.length + hostileToday < fewest) return undefined;
    return {
      action: 'Ask somebody to share this',
      reasons: [`${today.length + hostileToday} hostile messages today: that wears anybody down.`],
      kit: supportKit(matter, today, hostileToday),
    };
  },
} satisfies CoachedPractice;

/** The client side's heated messages of the day it is. */
function heatedToday(matter: Matter): readonly Heard[] {
  const day = matter.now?.slice(0, 10);
  return clientMessages(matter).filter(
    (heard) => day !== undefined && heard.message.sentAt?.startsWith(day) && isHeated(heard),
  );
}
