import { dear, spokenStampOf, writerOf } from '@/lib/coach/contact';
import type { Heard, Matter } from '@/lib/coach/matter';
import { quotedSentence } from '@/lib/coach/quoting';
import type { Kit, KitSection, Span } from '@/lib/model';

/** What to do about a threat of harm: whom to tell, what to keep, and words for the one who is told. */
export function threatKit({ team }: Pick<Matter, 'team'>, heard: Heard, threat: readonly Span[]): Kit {
  return {
    name: 'safety',
    sections: [
      {
        title: 'Now',
        lines: [
          'Do not answer, and do not ring.',
          team?.security
            ? `Tell security: ${team.security}.`
            : 'Tell your manager, and whoever looks after security.',
          'If somebody could be hurt today, ring the police.',
        ],
      },
      wrote(heard, threat),
      {
        title: 'Keep the evidence',
        lines: [
          'Delete nothing, and save the conversation as a text file.',
          'Note calls and visits with day and time.',
        ],
      },
    ],
    words: {
      to: 'colleague',
      text: [
        `I need your help now. ${writerOf(heard.message)} threatens us with harm. They wrote${at(heard)}:`,
        quotes(heard, threat).join('\n'),
        'Please look at it with me before anybody answers. The whole conversation is attached. [Who could be meant, and where they are today]',
      ].join('\n\n'),
    },
  };
}

/** What to do about somebody who may be about to end their life: who answers, how, and words to begin with. */
export function dangerKit({ team }: Pick<Matter, 'team'>, heard: Heard, danger: readonly Span[]): Kit {
  return {
    name: 'safety',
    sections: [
      {
        title: 'Now',
        lines: [
          'Fetch a manager, and answer together.',
          ...(team?.security ? [`Emergency contact of the team: ${team.security}.`] : []),
          'If their life is in danger now, ring the emergency services where they are.',
        ],
      },
      wrote(heard, danger),
      {
        title: 'How to answer',
        lines: [
          'Briefly and warmly, as a person and by name.',
          'Ask whether they are safe, and who is with them.',
          'Leave money, rules and the matter itself for another day.',
          'Give a number that a person answers now.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: [
        dear(heard),
        'Thank you for writing this to me. I am worried about you, and I do not want you to be alone with it. Are you safe, and is somebody with you?',
        '[Manager] and I are here for you now, at [number]. If you are in danger, please ring [emergency number]: they will help at once.',
        'All the rest can wait.',
        '[Your name]',
      ].join('\n\n'),
    },
  };
}

function wrote(heard: Heard, spans: readonly Span[]): KitSection {
  return { title: `What they wrote${at(heard)}`, lines: quotes(heard, spans) };
}

/** Each sentence once. */
function quotes(heard: Heard, spans: readonly Span[]): readonly string[] {
  return [...new Set(spans.map((span) => quotedSentence(heard, span)))];
}

function at({ message }: Heard): string {
  const stamp = spokenStampOf(message);
  return stamp ? `, ${stamp}` : '';
}
