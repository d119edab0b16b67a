import { dear } from '@/lib/coach/contact';
import type { Heard } from '@/lib/coach/matter';
import type { Kit } from '@/lib/model';

/** A topic that the team sends elsewhere, and where to. */
interface Route {
  readonly topic: string;
  readonly to: string;
}

/**
 * A warm hand-over to those who do it: what was asked, where it goes, and words that spare the client telling it again.
 *
 * @param asked the client's own words, in quotation marks
 */
export function redirectKit(heard: Heard, { topic, to }: Route, asked: string): Kit {
  return {
    name: 'redirect',
    sections: [
      { title: 'What they ask', lines: [asked] },
      { title: 'Where it goes', lines: [`${to}, for ${topic}`] },
      {
        title: 'So that it is warm',
        lines: [
          'Pass on the whole mail, with what you know of it.',
          'Tell them who has it now, and when they will hear.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: [
        dear(heard),
        `Thank you for writing. The people who can help you best with this are at ${to}. I have passed them your message with [what you know of it], so that you need not tell it again.`,
        'You will hear from [name] by [day and time]. If you do not, write to me and I will find out.',
        '[Your name]',
      ].join('\n\n'),
    },
  };
}
