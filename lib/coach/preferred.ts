import type { Insertion, ReplyItem } from '@/lib/model';
import type { Matter } from './matter';
import { insertionOf } from './placing';

/** An item of the checklist, with the words that the team prefers in place of ours. */
export function inPreferredWords(item: ReplyItem, { phrases, draft }: Matter): ReplyItem {
  const { insertion, practice } = item;
  const phrase = phrases?.find((one) => one.practice === practice);
  if (!insertion || !phrase) return item;
  const { text, place } = phrase;
  return { ...item, insertion: place ? insertionOf(text, place, draft) : reworded(insertion, text) };
}

/** Other words in the same place, with the same blanks around them. */
function reworded({ at, text }: Insertion, words: string): Insertion {
  const [before] = /^\s*/.exec(text)!;
  const [after] = /\s*$/.exec(text)!;
  return { at, text: before + words + after };
}
