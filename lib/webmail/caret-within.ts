import type { Span } from '@/lib/model';

/**
 * What to select of words that were put into a draft: the first `[place]` that only the person can fill in; where there
 * is none, the place behind the last word.
 */
export function caretWithin(words: string): Span {
  const place = /\[[^[\]\n]+\]/.exec(words);
  if (place) return { start: place.index, end: place.index + place[0].length };
  const { length } = words.trimEnd();
  return { start: length, end: length };
}
