import { dear } from '@/lib/coach/contact';
import type { Heard } from '@/lib/coach/matter';
import { quotedSentence } from '@/lib/coach/quoting';
import type { Kit, Span } from '@/lib/model';

/** A boundary, firm and calm, that goes on helping. */
export function boundaryKit(heard: Heard, abuse: readonly Span[]): Kit {
  return {
    name: 'boundary',
    sections: [
      {
        title: 'What crossed the line',
        lines: [...new Set(abuse.map((span) => quotedSentence(heard, span)))],
      },
      {
        title: 'How to say it',
        lines: [
          'Once, in two sentences, about the words and not about the person.',
          'Then go on with their matter, so that the way back is open.',
          'If it comes again, a manager answers. Keep the messages.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: [
        dear(heard),
        'I would like to help you with [their matter], and I will. The personal remarks in your message are not acceptable, and I ask you to leave them out from now on.',
        '[The next step, who does it, and by when]',
        'Kind regards,\n[Your name]',
      ].join('\n\n'),
    },
  };
}
