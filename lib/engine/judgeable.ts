import type { Unjudged } from '@/lib/model';
import type { Sentence, Token } from './parse';

/** Words by which languages are told apart. All lower case, without accents. */
export interface SmallWords {
  /** Frequent in the language that is judged: articles, pronouns, auxiliaries and the like. */
  readonly commonWords: ReadonlySet<string>;
  /** Frequent in other languages, and no words of this one. */
  readonly foreignWords: ReadonlySet<string>;
}

/** What a sentence is made of, in counts. */
export interface Census {
  readonly words: number;
  /** Stretches between blanks, which may be numbers, paths or code. */
  readonly chunks: number;
  /** Words with a letter that is not Latin. */
  readonly otherScript: number;
  /** Words written small: no names, which are the same in every language. */
  readonly small: number;
  /** Of those, frequent words of the language, and of other languages. */
  readonly common: number;
  readonly foreign: number;
  /** 1 when it reads as a sentence of prose, rather than a line of a log, a table or code; else 0. */
  readonly prose: number;
}

const fewestProseWords = 3;
/** Of the chunks of a sentence of prose, at least this share are plain words. */
const leastPlain = 0.5;

export function takeCensus(text: string, { tokens, start, end }: Sentence, words: SmallWords): Census {
  const isSmall = (token: Token) => smallLetter.test(text[token.start]!);
  const own = tokens.filter(({ word }) => word !== '');
  const common = own.filter(({ word }) => words.commonWords.has(word));
  const small = own.filter(isSmall);
  const chunks = text.slice(start, end).split(/\s+/);
  const plain = chunks.filter((chunk) => plainWord.test(chunk)).length;
  return {
    words: own.length,
    chunks: chunks.length,
    otherScript: own.filter(({ word }) => otherLetter.test(word)).length,
    small: small.length,
    common: common.filter(isSmall).length,
    foreign: small.filter(({ word }) => words.foreignWords.has(word)).length,
    prose: plain >= fewestProseWords && common.length > 0 && plain >= chunks.length * leastPlain ? 1 : 0,
  };
}

const smallLetter = /\p{Ll}/u;
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;
const plainWord = /^\P{L}{0,2}\p{L}+(?:['\u2019-]\p{L}+)*[.,;:!?)"'\u201d\u2019]*$/u;

/** Fewer words than this are too few to tell the language by. */
const fewestSmall = 6;
/** Below this share of common words a text is in another language; ordinary English has half of them. */
const leastCommon = 0.15;
/** A shorter text is too little to be called a log. */
const fewestChunks = 8;

/** Why a text cannot be judged; undefined when it can. In doubt it can: a wrong refusal costs more than a miss. */
export function unjudged(sentences: readonly Census[]): Unjudged | undefined {
  const sum = (kind: keyof Census) => sentences.reduce((total, census) => total + census[kind], 0);
  const words = sum('words');
  if (words === 0) return 'short';
  if (sum('otherScript') > words / 2) return 'language';
  if (sum('chunks') >= fewestChunks && sum('prose') === 0) {
    return sum('foreign') > 0 ? 'language' : 'prose';
  }
  const small = sum('small');
  const common = sum('common');
  const isForeign = common < small * leastCommon || common < sum('foreign');
  return small >= fewestSmall && isForeign ? 'language' : undefined;
}
