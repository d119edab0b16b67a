/** What the follow-up email of a call is made of. */
interface CallMade {
  /** What was said, one point a line. */
  readonly notes: string;
  /** What to call the client; null where it is not known. */
  readonly client: string | null;
}

/** The email that confirms a call: who does what by when, point by point. */
export function followUpOf({ notes, client }: CallMade): string {
  const points = notes
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—*•·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const list = points.length > 0 ? points : ['[who does what, by when]'];
  return [
    `Hello ${client ?? '[name]'},`,
    'Thank you for taking the time to talk just now. So that we both have it in writing, this is what we agreed:',
    list.map((point) => `- ${point}`).join('\n'),
    'If I have missed anything or got it wrong, please tell me.',
    'Kind regards',
  ].join('\n\n');
}
