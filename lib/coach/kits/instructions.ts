import type { Kit } from '@/lib/model';

/**
 * Asks for what was said by word of mouth to be written down.
 *
 * @param said what they said of it, quoted
 * @param tickets where the team wants it written; null where it has set nothing
 */
export function instructionsKit(said: readonly string[], tickets: string | null): Kit {
  const where = tickets ? `to ${tickets}` : 'in a line or two by return';
  return {
    name: 'instructions',
    sections: [
      { title: 'What they refer to', lines: said },
      {
        title: 'What has to be in writing',
        lines: [
          'What is to be done, and what is not',
          'Who asked for it, and who agrees',
          'By when, and at what cost',
        ],
      },
    ],
    words: {
      to: 'draft',
      text:
        `So that we do exactly what you want, would you put it ${where}? ` +
        'As I understand it so far: [what was said]. [Who] starts as soon as I have your confirmation.',
    },
  };
}
