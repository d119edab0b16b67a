import type { Insertion } from '@/lib/model';

/** Where words of a kit go: to the start of the draft's own text, as paragraphs of their own. */
export function atStartOf(draft: string, words: string): Insertion {
  const text = words.trim();
  if (draft.trim() === '') return { at: 0, text };
  const { length } = /^\n*/.exec(draft)![0];
  return { at: 0, text: text + '\n'.repeat(Math.max(0, 2 - length)) };
}

/** How many `[places]` are left that only the person can fill in, and where each is. */
export function placesIn(words: string): { readonly start: number; readonly end: number }[] {
  return [...words.matchAll(/\[[^[\]]*\]/g)].map(({ index, 0: place }) => ({
    start: index,
    end: index + place.length,
  }));
}
