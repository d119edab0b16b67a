import { type LocalTime, nextOpening, spokenHours, spokenTime } from '@/lib/coach/local-time';
import type { Kit, OfficeHours } from '@/lib/model';

/** Words that say when the team works, to send in hours or to set as the answer that goes out now. */
export function hoursKit(hours: OfficeHours, now: LocalTime): Kit {
  const opening = nextOpening(hours, now);
  const next = opening ? spokenTime(opening, now) : '[day and time]';
  return {
    name: 'hours',
    sections: [
      { title: 'Your hours', lines: [spokenHours(hours)] },
      {
        title: 'How to hold them',
        lines: [
          `Keep the draft, and send it ${next}, or schedule it for then.`,
          'Whoever is answered at night will write at night again.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: `We read and answer mail ${spokenHours(hours)}. I will come back to you ${next}.`,
    },
  };
}
