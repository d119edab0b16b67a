import { spokenStampOf, writerOf } from '@/lib/coach/contact';
import type { Heard, Matter } from '@/lib/coach/matter';
import type { Kit } from '@/lib/model';

/** Whom to ask, what the day was like, and words to ask with. */
export function supportKit({ team }: Pick<Matter, 'team'>, today: readonly Heard[], elsewhere: number): Kit {
  const count = today.length + elsewhere;
  return {
    name: 'support',
    sections: [
      {
        title: 'Whom to ask',
        lines: [team?.support ?? 'A colleague you trust, or your manager.'],
      },
      {
        title: 'Today',
        lines: [
          ...today.map(({ message, assessment }) =>
            [spokenStampOf(message), assessment.level, writerOf(message)].filter(Boolean).join(' · '),
          ),
          ...(elsewhere > 0 ? [`${elsewhere} more in other conversations`] : []),
        ],
      },
      {
        title: 'What helps',
        lines: [
          'Somebody else reads the next answer with you, or writes it.',
          'Ten minutes away from the screen before it.',
          'What can wait until tomorrow waits.',
        ],
      },
    ],
    words: {
      to: 'colleague',
      text: `Have you got ten minutes? I was sent ${count} hostile messages today, and I would be glad if you read the next answer with me. [What would help you most]`,
    },
  };
}
