import type { Unjudged } from '@/lib/model';
import type { Sentence } from './parse';

/** How many words a sentence has, and of which kinds. */
export interface Census {
  readonly words: number;
  /** With a letter in them: not numbers. */
  readonly lettered: number;
  /** In Latin letters. */
  readonly latin: number;
  /** Frequent words of the language. */
  readonly common: number;
}

export function takeCensus({ tokens }: Sentence, isCommon: (word: string) => boolean): Census {
  const words = tokens.map(({ word }) => word).filter((word) => word !== '');
  const lettered = words.filter((word) => letter.test(word));
  return {
    words: words.length,
    lettered: lettered.length,
    latin: lettered.filter((word) => !otherLetter.test(word)).length,
    common: lettered.filter(isCommon).length,
  };
}

const letter = /\p{L}/u;
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;

/** Below this share of common words a text is in another language; ordinary English has 40–60 %. */
const leastCommon = 0.12;
/** Fewer words than this are too few to tell the language by. */
const fewestWords = 6;

/** Why a text cannot be judged; undefined when it can. In doubt it can: a wrong refusal costs more than a miss. */
export function unjudged(sentences: readonly Census[]): Unjudged | undefined {
  const sum = (kind: keyof Census) => sentences.reduce((total, census) => total + census[kind], 0);
  const words = sum('words');
  const lettered = sum('lettered');
  if (words === 0) return 'short';
  if (sum('latin') < lettered / 2) return 'language';
  if (words < fewestWords) return undefined;
  if (lettered < words / 3) return 'prose';
  return sum('common') / lettered < leastCommon ? 'language' : undefined;
}
