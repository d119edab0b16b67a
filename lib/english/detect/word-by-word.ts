import type { ParsedText, Sentence } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Fewer one-word sentences in a row than this are an answer (“Yes. Monday.”). */
const fewest = 3;
/** Words that stand alone in no answer and no list, only in a sentence that was taken apart. */
const joints = new Set([
  'a',
  'an',
  'are',
  'at',
  'by',
  'do',
  'for',
  'i',
  'in',
  'is',
  'it',
  'my',
  'of',
  'on',
  'our',
  'that',
  'the',
  'this',
  'to',
  'was',
  'we',
  'will',
  'with',
  'you',
  'your',
]);

/** Rows of sentences of one word each, as somebody says them who has run out of patience: “Read. The. Label.” */
export function wordByWord({ sentences }: ParsedText): Span[] {
  const rows: Sentence[][] = [[]];
  for (const sentence of sentences) {
    const [word, ...others] = sentence.tokens;
    if (word && others.length === 0 && !/\d/.test(word.word)) rows.at(-1)!.push(sentence);
    else rows.push([]);
  }
  return rows
    .filter((row) => row.length >= fewest && row.some(({ tokens }) => joints.has(tokens[0]!.word)))
    .map((row) => ({ start: row[0]!.start, end: row.at(-1)!.end }));
}
