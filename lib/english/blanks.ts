/**
 * How words in `[brackets]` read that stand for what only the writer knows: `[what happens next]`, `[the point]`,
 * `[day and time]`. All are lower case. Brackets have other uses in mail: `[sic]`, `[attached]`, `[EXTERNAL]`.
 */
export const blankWords = {
  /** Those that one of these opens. */
  opening: ['the', 'a', 'an', 'your', 'their', 'his', 'her', 'to', 'insert', 'add'],
  /** Those with one of these anywhere. */
  asking: ['who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why', 'how'],
  /** Those that say one of these: what is filled in. */
  naming: [
    ...['name', 'names', 'number', 'amount', 'address', 'topic', 'place', 'person', 'colleague', 'manager'],
    ...['day', 'date', 'time', 'hour', 'hours', 'weekday', 'deadline', 'people', 'money', 'cause', 'reason'],
    ...['step', 'point', 'task', 'answer', 'fault', 'fact', 'facts', 'fix', 'problem', 'solution', 'view'],
    ...['condition', 'contract', 'effort', 'matter', 'does'],
  ],
  /** Those that one of these words is in are for the reader as they stand, whatever else they say. */
  said: [
    ...['attached', 'attachment', 'attachments', 'enclosed', 'sic', 'image', 'external', 'emphasis'],
    ...['redacted', 'removed', 'omitted', 'confirmed', 'announced', 'follow', 'cc', 'see'],
  ],
} as const;
