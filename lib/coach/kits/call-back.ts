import { asksOf } from '@/lib/coach/asks';
import { dear } from '@/lib/coach/contact';
import { nextSlots, readLocalTime, spokenTime } from '@/lib/coach/local-time';
import type { Heard, Matter } from '@/lib/coach/matter';
import { phoneOf } from '@/lib/coach/phones';
import { quotedLine } from '@/lib/coach/quoting';
import type { Kit } from '@/lib/model';

const mostLines = 4;

/**
 * Words that propose to find out first, and to call back at one of two times in the team's hours; `[brackets]` where it
 * has set none.
 */
export function callBackKit(matter: Matter, newest: Heard): Kit {
  const phone = phoneOf(matter);
  const [first, second] = timesOf(matter);
  const open = asksOf(matter)
    .filter(({ state }) => state !== 'answered')
    .map(({ words }) => quotedLine(words));
  return {
    name: 'call-back',
    phone,
    sections: [
      ...(open.length > 0 ? [{ title: 'Find out first', lines: open.slice(-mostLines) }] : []),
      {
        title: 'Keep it',
        lines: [
          'Ring at that minute, also if you know nothing new.',
          'Send it only with times that you can keep.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: [
        dear(newest),
        'You are right to want an answer, and I do not have it yet. I would rather find out than guess: I am looking into [what you will find out, and with whom] now.',
        `I will ring you ${first} and tell you what I know by then. If ${second} suits you better, tell me, and on which number I reach you best.`,
        '[Your name]',
      ].join('\n\n'),
    },
  };
}

function timesOf({ team, now }: Matter): readonly [string, string] {
  const time = now ? readLocalTime(now) : undefined;
  const slots = team?.hours && time ? nextSlots(team.hours, time) : [];
  const [first = '[day and time]', second = '[another time]'] = slots.map((slot) => spokenTime(slot, time!));
  return [first, second];
}
