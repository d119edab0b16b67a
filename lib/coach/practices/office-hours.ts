import { clientsTurn } from '@/lib/coach/danger';
import { hoursKit } from '@/lib/coach/kits/hours';
import { isInHours, readLocalTime, spokenDay, spokenHours } from '@/lib/coach/local-time';
import { type Heard, type Matter, says } from '@/lib/coach/matter';
import type { CoachedPractice } from '@/lib/coach/practice';
import harmGoingOn from '@/lib/english/cues/harm-going-on';
import namesHours from '@/lib/english/cues/names-hours';
import type { OfficeHours } from '@/lib/model';

/** Source: S2, “if you do not work on weekends, don’t respond to random emails”; emergencies are excepted there, too. */
export default {
  advises(matter: Matter) {
    const { team, thread, newest, draft, now } = matter;
    const hours = team?.hours;
    if (!hours || !newest) return undefined;
    // What we have answered asks for nothing more, unless an answer is being written.
    if (thread.at(-1) !== newest && draft.sentences.length === 0) return undefined;
    const isHarm = clientsTurn(matter).some((heard) => says(heard, harmGoingOn));
    if (isHarm || says(draft, namesHours)) return undefined;
    const writing = now ? readLocalTime(now) : undefined;
    if (!writing || isInHours(hours, writing)) return undefined;
    return {
      action: 'Send it in office hours',
      reasons: [
        `It is ${spokenDay(writing)} now, and your hours are ${spokenHours(hours)}.`,
        ...arrivalOf(newest, hours),
        'Nothing in it tells of harm that is going on.',
      ],
      kit: hoursKit(hours, writing),
    };
  },
} satisfies CoachedPractice;

function arrivalOf({ message: { sentAt } }: Heard, hours: OfficeHours): string[] {
  const arrived = sentAt ? readLocalTime(sentAt) : undefined;
  return arrived && !isInHours(hours, arrived) ? [`Their mail came on ${spokenDay(arrived)}.`] : [];
}
