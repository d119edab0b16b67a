/** A longer text is judged up to here: some forty pages. What is linear in time is still slow on a whole book. */
const mostJudged = 100_000;
/** A text is cut between two words; what is longer than this is no word. */
const longestWord = 1_000;

/** The part of a text that is judged; `cut` only where that is not all of it. */
export function judgedPart(text: string): { readonly text: string; readonly cut?: number } {
  if (text.length <= mostJudged) return { text };
  const end = text.slice(mostJudged - longestWord, mostJudged).search(/\s\S*$/);
  const cut = end < 0 ? mostJudged : mostJudged - longestWord + end;
  return { text: text.slice(0, cut), cut };
}
