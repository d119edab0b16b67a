import greeting from '@/lib/english/cues/greeting';
import signOff from '@/lib/english/cues/sign-off';
import type { Insertion } from '@/lib/model';
import { type Said, says } from './matter';

/**
 * Where in a reply words belong: as its greeting, as what it opens with, as its concrete middle or its close (both
 * before the sign-off).
 */
export type Part = 'greeting' | 'opening' | 'middle' | 'close';

/** Puts words into a draft where they belong, never into its quoted history: the opening into the first paragraph. */
export function insertionOf(words: string, part: Part, draft: Said): Insertion {
  const { sentences } = draft;
  const greeted = sentences[0] && says({ sentences: [sentences[0]] }, greeting) ? 1 : 0;
  const signedAt = sentences.findLastIndex((sentence) => says({ sentences: [sentence] }, signOff));
  const first = sentences[part === 'greeting' ? 0 : greeted];
  if ((part === 'greeting' || part === 'opening') && first) {
    return { at: first.start, text: part === 'greeting' ? `${words}\n\n` : `${words} ` };
  }
  const signed = sentences[signedAt];
  if (signed && signedAt >= greeted) return { at: signed.start, text: `${words}\n\n` };
  const last = sentences.at(-1);
  return last ? { at: last.end, text: `\n\n${words}` } : { at: 0, text: words };
}
