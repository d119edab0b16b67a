import type { ParsedText, Sentence, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Fewer words than this in capitals are a code, a name or a stressed word. */
const fewestWords = 3;

/**
 * Runs of words in capitals that hold a word of each list. Other runs are headings, notices, codes, or the habit of
 * a writer who means no harm.
 */
export function shoutedRuns({ text, sentences }: ParsedText, lists: readonly (readonly string[])[]): Span[] {
  const isShouted = (run: readonly Token[]) =>
    run.length >= fewestWords && lists.every((list) => run.some(({ word }) => list.includes(word)));
  return sentences
    .filter(({ tokens }) => tokens.filter(({ capitals }) => capitals).length >= fewestWords - 1)
    .filter((sentence) => !isHeading(sentence, text))
    .flatMap(({ tokens }) => capitalRuns(tokens))
    .filter(isShouted)
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
}

/** All in capitals, and no mark at its end. */
function isHeading({ start, end }: Sentence, text: string): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase() && !/[.!?\u2026]\W*$/.test(words);
}

/** A single letter or a number goes on with a run, and `I` starts one. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const goesOn = token.capitals || token.word === 'i' || (run.length > 0 && token.end - token.start === 1);
    if (goesOn) run.push(token);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].map((found) => found.slice(0, found.findLastIndex(({ capitals }) => capitals) + 1));
}
