import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** A longer run of capitals is no stress. */
const longestStress = 3;

/** Words in capitals among words that are not, each a word of the list; at most three in a row. */
function stressedIn({ tokens }: Sentence, words: ReadonlySet<string>): { word: string; span: Span }[] {
  const capitals = tokens.filter((token) => token.capitals).length;
  if (capitals === 0 || 2 * capitals > tokens.length) return [];
  return (
    runsOfCapitals(tokens)
      .filter((run) => run.length <= longestStress)
      .flat()
      .filter(({ word }) => words.has(word))
      // A contraction is one word in capitals and two tokens.
      .filter(({ start }, at, found) => start !== found[at - 1]?.start)
      .map(({ word, start, end }) => ({ word, span: { start, end } }))
  );
}

function runsOfCapitals(tokens: Sentence['tokens']): Sentence['tokens'][number][][] {
  const runs: Sentence['tokens'][number][][] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.capitals) continue;
    if (tokens[at - 1]?.capitals) runs.at(-1)!.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Words farther apart than this are two notes, not one raised voice. */
const farthest = 60;

/** Finds stressed words in texts that have several close together, one of them sharp. */
export function createStressFinder(
  stress: readonly string[],
  sharp: readonly string[],
): (text: ParsedText) => readonly Span[] {
  const words = new Set(stress);
  return ({ text, sentences }) => {
    const found = sentences.flatMap((sentence) => {
      const stresses = stressedIn(sentence, words);
      // Most sentences have none, and this is asked of all of them at every keystroke.
      if (stresses.length === 0) return [];
      const loudEnd = sentence.start + endOfLoudMarks(text.slice(sentence.start, sentence.end));
      return stresses.map((stressed) => ({
        ...stressed,
        isLoud: stressed.span.end < loudEnd,
      }));
    });
    const isPair = ({ word, span }: (typeof found)[number], at: number) => {
      const next = found[at + 1];
      if (!next || next.span.start - span.end > farthest) return false;
      return sharp.includes(word) || sharp.includes(next.word);
    };
    const isSeveral = found.some((stressed, at) => stressed.isLoud || isPair(stressed, at));
    return isSeveral ? found.map(({ span }) => span) : [];
  };
}

/** Where the last row of marks such as `?!` ends; 0 where there is none. */
function endOfLoudMarks(sentence: string): number {
  const last = Math.max(...['!!', '??', '?!', '!?'].map((marks) => sentence.lastIndexOf(marks)));
  return last < 0 ? 0 : last + 2;
}
