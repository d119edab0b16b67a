import { dear } from '@/lib/coach/contact';
import type { Heard } from '@/lib/coach/matter';
import type { Kit } from '@/lib/model';

/** What needs somebody's approval, and whose. */
interface Authority {
  readonly topic: string;
  readonly approver: string;
}

/**
 * Words that say kindly who decides, and promise only when the client will hear.
 *
 * @param asked the client's own words, in quotation marks
 */
export function approvalKit(heard: Heard, { topic, approver }: Authority, asked: string): Kit {
  return {
    name: 'approval',
    sections: [
      { title: 'What they ask', lines: [asked] },
      { title: 'Who decides', lines: [`${approver}, for ${topic}`] },
      {
        title: 'Before you answer',
        lines: [
          `Put it to ${approver} with what happened and what you would do.`,
          'Promise the day of the answer, not the answer.',
        ],
      },
    ],
    words: {
      to: 'draft',
      text: [
        dear(heard),
        `Thank you for saying plainly what you would like. I may not decide that myself; ${approver} does. I have put your request forward with [what happened, and what you propose].`,
        'You will have the answer by [day and time], from me.',
        '[Your name]',
      ].join('\n\n'),
    },
  };
}
