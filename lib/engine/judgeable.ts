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
  /** Of those, plain words. */
  readonly plain: number;
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
/** Of the chunks of prose, in whatever language, at least this share are plain words. */
const leastPlain = 0.5;

export function takeCensus(text: string, sentence: Sentence, words: SmallWords): Census {
  const isSmall = (token: Token) => smallLetter.test(text[token.start]!);
  const own = sentence.tokens.filter(({ word }) => word !== '');
  const common = own.filter(({ word }) => words.commonWords.has(word));
  const small = own.filter(isSmall);
  const chunks = ownChunks(text, sentence);
  const plain = chunks.filter((chunk) => plainWord.test(chunk)).length;
  return {
    words: own.length,
    chunks: chunks.length,
    plain,
    otherScript: own.filter(({ word }) => otherLetter.test(word)).length,
    small: small.length,
    common: common.filter(isSmall).length,
    foreign: small.filter(({ word }) => words.foreignWords.has(word)).length,
    prose: plain >= fewestProseWords && common.length > 0 && plain >= chunks.length * leastPlain ? 1 : 0,
  };
}

/** What stands between blanks, but for words set apart, addresses, and chunks of neither letters nor digits. */
function ownChunks(text: string, { tokens, start, end }: Sentence): string[] {
  const apart = tokens.filter(({ word }) => word === '');
  const starts = [start, ...apart.map((token) => token.end)];
  const ends = [...apart.map((token) => token.start), end];
  return starts
    .flatMap((from, n) => text.slice(from, ends[n]).split(/\s+/))
    .filter((chunk) => /[\p{L}\p{N}]/u.test(chunk) && !/^[@#]|:\/\//.test(chunk));
}

const smallLetter = /\p{Ll}/u;
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;
const plainWord = /^\P{L}{0,2}\p{L}+(?:['\u2019-]\p{L}+)*[.,;:!?)"'\u201d\u2019]*$/u;

/** Fewer words than this are too few to tell the language by. */
const fewestSmall = 8;
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
  const small = sum('small');
  const common = sum('common');
  const hasLanguage = small >= fewestSmall;
  const isOtherLanguage = hasLanguage && (common < small * leastCommon || common < sum('foreign'));
  const isNoProse = sum('chunks') >= fewestChunks && sum('prose') === 0;
  if (!isOtherLanguage && !isNoProse) return undefined;
  return hasLanguage && sum('plain') >= sum('chunks') * leastPlain ? 'language' : 'prose';
}
