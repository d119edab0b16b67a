import { spokenStampOf, writerOf } from '@/lib/coach/contact';
import { escalationsIn } from '@/lib/coach/escalation';
import type { Heard, Matter } from '@/lib/coach/matter';
import { quotedLine } from '@/lib/coach/quoting';
import type { Weariness } from '@/lib/coach/weariness';
import type { Kit, KitSection } from '@/lib/model';

/** A summary for management, which decides whether to go on: dates, levels, what was tried. */
export function endingKit(matter: Matter, { messages, encounters, days }: Weariness): Kit {
  const writer = messages.at(-1)?.message;
  const sections: readonly KitSection[] = [
    {
      title: `Hostile over ${days} days`,
      lines: [
        ...encounters.map(
          ({ at, level }) => `${spokenStampOf({ sentAt: at })} · ${level} · another conversation`,
        ),
        ...messages.map(
          ({ message, assessment, text }) =>
            `${spokenStampOf(message)} · ${assessment.level} · ${quotedLine(text)}`,
        ),
      ],
    },
    { title: 'What was tried', lines: escalationsIn(matter).map(tried) },
  ];
  return {
    name: 'ending',
    sections,
    words: {
      to: 'colleague',
      text: [
        `I ask for a decision about ${writer ? writerOf(writer) : 'this client'}: whether we go on with them, and how.`,
        ...sections.map(({ title, lines }) => [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')),
        'What it costs us:\n- [time, people, money]',
        'What binds us:\n- [contract, notice, open work, payments due]',
        'What I suggest:\n- [to end it by a date, to limit it, to give it to somebody else]',
      ].join('\n\n'),
    },
  };
}

function tried({ message, text }: Heard): string {
  const side = message.from === 'us' ? writerOf(message) : 'they';
  return `${spokenStampOf(message)} · ${side}: ${quotedLine(text)}`;
}
