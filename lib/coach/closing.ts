import { onceFor } from '@/lib/engine/once';
import signOff from '@/lib/english/cues/sign-off';
import type { Said } from './matter';

/** A line of a closing is no longer than this, in words: a wish, a name, an office. */
const mostWords = 8;
const mostLines = 6;

/**
 * Where the closing of a letter begins, with the names under it: at the line that signs off, or ends in a comma near the
 * end with nothing but names after it (`Have a good week,`). The length of the text where it has none.
 */
export const closingOf = onceFor(({ text, sentences }: Said): number => {
  const signing = sentences.findLast(({ cues }) => cues.has(signOff));
  if (signing && isNames(text.slice(signing.end))) return signing.start;
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  for (const { 0: line, index } of lines.slice(1).slice(-mostLines).toReversed()) {
    const rest = text.slice(index + line.length);
    if (!isNames(rest)) break;
    if (/,\s*$/.test(line) && wordsIn(line) <= mostWords && rest.trim() !== '') return index;
  }
  return text.length;
});

/** Lines without a sentence among them. */
function isNames(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length <= mostLines && lines.every((line) => wordsIn(line) <= mostWords && !/[.?!]\s*$/.test(line))
  );
}

function wordsIn(line: string): number {
  return line.trim().split(/\s+/).length;
}
