import { nameOf } from '@/lib/coach/client';
import type { Heard } from '@/lib/coach/matter';
import type { Kit } from '@/lib/model';

/** A line of the email where nothing has been noted yet. */
const blank = '[who] [does what] by [day and time]';

/**
 * The email that confirms a call: each line of the notes that were taken is a point of it, who does what by when.
 *
 * @param notes as they were typed, one point a line, with or without a bullet
 * @param name of the client, to greet them by; undefined where it is not known
 */
export function followUpOf(notes: string, name: string | undefined): string {
  const points = notes
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—*•·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const noted = points.length > 0 ? points : [blank];
  return [
    `Hello ${name ?? '[name]'},`,
    'Thank you for taking the time to talk just now. So that we both have it in writing, this is what we agreed:',
    noted.map((point) => `- ${point}`).join('\n'),
    'Please correct me if I got something wrong.',
    'Kind regards,\n[Your name]',
  ].join('\n\n');
}

/** The email after a call, to be filled from the notes. */
export function followUpKit(newest: Heard): Kit {
  return {
    name: 'follow-up',
    sections: [
      {
        title: 'For each point',
        lines: ['Who does it: a name, also theirs.', 'What exactly.', 'By when: a day and an hour.'],
      },
    ],
    words: { to: 'draft', text: followUpOf('', nameOf(newest)) },
  };
}
