import { asksOf } from '@/lib/coach/asks';
import { nameOf } from '@/lib/coach/client';
import type { Heard, Matter } from '@/lib/coach/matter';
import { phoneOf } from '@/lib/coach/phones';
import { quotedLine } from '@/lib/coach/quoting';
import type { Kit, KitSection } from '@/lib/model';

/** What a call should take: long enough to listen, too short for a quarrel. */
const minutes = 10;
/** Lines that can be taken in before a call. */
const mostLines = 4;

/** All that one wants in view before and while ringing a client. */
export function callKit(matter: Matter, newest: Heard): Kit {
  const name = nameOf(newest) ?? '[name]';
  const phone = phoneOf(matter);
  const wanted = asksOf(matter)
    .filter(({ state }) => state !== 'answered')
    .map(({ words, times }) => `${quotedLine(words)}${times > 1 ? `, asked ${times} times` : ''}`);
  const sections: readonly KitSection[] = [
    ...(phone
      ? []
      : [{ title: 'Number', lines: ['None in their mails: look in your records, or ask for one.'] }]),
    {
      title: 'Open with',
      lines: [
        `“${name}, this is [your name]. I have read your mails, and I would rather hear it from you. Is now a good time?”`,
        'Then listen until they have finished.',
      ],
    },
    ...(wanted.length > 0 ? [{ title: 'What they want', lines: wanted.slice(-mostLines) }] : []),
    {
      title: 'Ask',
      lines: [
        '“What matters most to you now?”',
        '“What would put this right for you?”',
        '“By when do you need it?”',
      ],
    },
    { title: 'What you may promise', lines: promisesOf(matter) },
    {
      title: 'Before you ring off',
      lines: ['Say back who does what by when.', 'Say that you will send it in writing, and do.'],
    },
  ];
  return { name: 'call', sections, phone, minutes };
}

/** By the team's rules, and by what can be kept. */
function promisesOf({ team }: Matter): readonly string[] {
  return [
    'The next step, and a day and hour that you can keep.',
    ...(team?.authority ?? []).map(({ topic, approver }) => `Not “${topic}”: ${approver} decides.`),
    ...(team?.scope ?? []).map((words) => `Not beyond “${words}”.`),
  ].slice(0, mostLines + 2);
}
