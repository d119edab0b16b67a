import type { ParsedText, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Fewer words than this in capitals are a code, a name or a stressed word. */
const fewestWords = 3;

/** Runs of words in capitals that hold one of `spoken`; without it they are headings, codes, abbreviations. */
export function shoutedRuns({ sentences }: ParsedText, spoken: readonly string[]): Span[] {
  return sentences
    .flatMap(({ tokens }) => capitalRuns(tokens))
    .filter((run) => run.length >= fewestWords && run.some(({ word }) => spoken.includes(word)))
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
}

/** A single letter or a number goes on with a run and starts none. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const goesOn = token.capitals || (run.length > 0 && token.end - token.start === 1);
    if (goesOn) run.push(token);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].map((found) => found.slice(0, found.findLastIndex(({ capitals }) => capitals) + 1));
}
