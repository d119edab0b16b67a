import { onceFor } from '@/lib/engine/once';
import type { SaidSentence } from '@/lib/engine/said';
import type { Span } from '@/lib/model';
import type { Said } from './matter';

/** A part of a sentence between commas, dashes or conjunctions. */
export interface Clause extends Span {
  readonly tokens: SaidSentence['tokens'];
  readonly sentence: SaidSentence;
}

const conjunctions = new Set(['and', 'but', 'so', 'n', 'or', 'while', 'whereas', 'plus']);
/** A comma or the like that does not stand within a number. */
const separator = /[,;:(\u2013\u2014](?=\s|$)|[\u2013\u2014]|\s-\s|\n/;

/** The clauses of a text, in order. “Yes, …” stays with what follows it. */
export function clausesIn(said: Said): readonly Clause[] {
  return said.sentences.flatMap((sentence) => clausesOf(sentence, said));
}

function isNumber(token: SaidSentence['tokens'][number] | undefined): boolean {
  return token !== undefined && /^\d/.test(token.word);
}

/** The clauses of one sentence. */
export const clausesOf = onceFor(
  (sentence: SaidSentence, { text }: Pick<Said, 'text'>): readonly Clause[] => {
    const parts: SaidSentence['tokens'][number][][] = [[]];
    // `No, a little, and yes` answers several questions; `Yes, it is` answers one.
    const isList = sentence.tokens.filter(({ word }) => word === 'yes' || word === 'no').length > 1;
    const fewest = isList ? 0 : 1;
    for (const [at, token] of sentence.tokens.entries()) {
      const before = sentence.tokens[at - 1];
      const part = parts.at(-1)!;
      const isApart = before !== undefined && separator.test(text.slice(before.end, token.start));
      if ((isApart || conjunctions.has(token.word)) && (part.length > fewest || isNumber(part[0])))
        parts.push([token]);
      else part.push(token);
    }
    return parts
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => ({ tokens, sentence, start: tokens[0]!.start, end: tokens.at(-1)!.end }));
  },
);
