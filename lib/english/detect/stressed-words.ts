import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** A longer run of capitals is no stress. */
const longestStress = 3;

/** Words in capitals among words that are not, each a word of the list; at most three in a row. */
function stressedIn({ tokens }: Sentence, words: ReadonlySet<string>): { word: string; span: Span }[] {
  // A contraction is one word in capitals and two tokens.
  const found = tokens.filter(({ capitals, word }) => capitals && words.has(word));
  const capitals = tokens.filter(({ capitals }) => capitals).length;
  if (found.length === 0 || 2 * capitals > tokens.length) return [];
  return found
    .filter(
      (token, at) => token.start !== found[at - 1]?.start && !isInLongRun(tokens, tokens.indexOf(token)),
    )
    .map(({ word, start, end }) => ({ word, span: { start, end } }));
}

function isInLongRun(tokens: Sentence['tokens'], at: number): boolean {
  let first = at;
  let last = at;
  while (tokens[first - 1]?.capitals) first--;
  while (tokens[last + 1]?.capitals) last++;
  return last - first >= longestStress;
}

/** Words farther apart than this are two notes, not one raised voice. */
const farthest = 60;

/** Finds stressed words in texts that have several close together, one of them sharp; or in all the others. */
export function createStressFinder(
  stress: readonly string[],
  sharp: readonly string[],
  wanted: 'several' | 'few',
): (text: ParsedText) => readonly Span[] {
  const words = new Set(stress);
  return ({ text, sentences }) => {
    const found = sentences.flatMap((sentence) =>
      stressedIn(sentence, words).map((stressed) => ({
        ...stressed,
        isLoud: /[?!]{2}/.test(text.slice(stressed.span.end, sentence.end)),
      })),
    );
    const isPair = ({ word, span }: (typeof found)[number], at: number) => {
      const next = found[at + 1];
      if (!next || next.span.start - span.end > farthest) return false;
      return sharp.includes(word) || sharp.includes(next.word);
    };
    const isSeveral = found.some((stressed, at) => stressed.isLoud || isPair(stressed, at));
    return isSeveral === (wanted === 'several') ? found.map(({ span }) => span) : [];
  };
}
