import type { Unjudged } from '@/lib/model';
import type { ParsedText, Sentence } from './parse';

/** Words by which languages are told apart. All lower case, without accents. */
export interface SmallWords {
  /** Frequent in the language that is judged: articles, pronouns, auxiliaries and the like. */
  readonly commonWords: ReadonlySet<string>;
  /** Of those, the ones that are words of other languages, too: they do not tell it from these. */
  readonly sharedWords: ReadonlySet<string>;
  /** Frequent in other languages, and no words of this one. */
  readonly foreignWords: ReadonlySet<string>;
}

/** What a language detector made of a text that it is sure of. */
export interface Detected {
  /** A BCP 47 tag. */
  readonly language: string;
  /** The part of the text that is in this language, 0–1. */
  readonly share: number;
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
  /** Frequent words of the language alone, however written. */
  readonly telling: number;
  /** Chunks that look like code. */
  readonly code: number;
  /** 1 when it reads as a sentence of prose, rather than a line of a log, a table or code; else 0. */
  readonly prose: number;
}

const fewestProseWords = 3;
/** Of the chunks of prose, in whatever language, at least this share are plain words. */
const leastPlain = 0.5;
/** Of the chunks of prose a smaller share look like code. */
const mostCode = 0.25;

export function takeCensus(text: string, sentence: Sentence, words: SmallWords): Census {
  const counts = countWords(text, sentence, words);
  const chunks = ownChunks(text, sentence);
  const plain = chunks.filter(isPlain).length;
  const code = chunks.filter(isCode).length;
  const isProse =
    plain >= fewestProseWords &&
    sentence.tokens.some(({ word }) => words.commonWords.has(word)) &&
    plain >= chunks.length * leastPlain &&
    code < chunks.length * mostCode;
  return { ...counts, chunks: chunks.length, plain, code, prose: isProse ? 1 : 0 };
}

function countWords(
  text: string,
  { tokens }: Sentence,
  { commonWords, sharedWords, foreignWords }: SmallWords,
) {
  const counts = { words: 0, otherScript: 0, small: 0, common: 0, foreign: 0, telling: 0 };
  for (const { word, start } of tokens) {
    if (word === '') continue;
    const isCommon = commonWords.has(word);
    counts.words++;
    if (isCommon && !sharedWords.has(word)) counts.telling++;
    if (notAscii.test(word) && otherLetter.test(word)) counts.otherScript++;
    if (!isSmallLetter(text, start)) continue;
    counts.small++;
    if (isCommon) counts.common++;
    if (foreignWords.has(word)) counts.foreign++;
  }
  return counts;
}

/** What stands between blanks, but for words set apart, addresses, and chunks of mere punctuation. */
function ownChunks(text: string, { tokens, start, end }: Sentence): string[] {
  const chunks: string[] = [];
  let from = start;
  for (const token of tokens) {
    if (token.word !== '') continue;
    addChunks(text.slice(from, token.start), chunks);
    from = token.end;
  }
  addChunks(text.slice(from, end), chunks);
  return chunks;
}

function addChunks(words: string, into: string[]) {
  for (const chunk of words.split(/\s+/)) {
    const isOwn =
      bareWord.test(chunk) || ((/[\p{L}\p{N}]/u.test(chunk) || isCode(chunk)) && !isAddress(chunk));
    if (isOwn) into.push(chunk);
  }
}

function isAddress(chunk: string): boolean {
  return /^[@#]|:\/\//.test(chunk);
}

/** Plain words alone, for a detector: addresses, numbers and code are in no language, and mislead it. */
export function plainWords({ text, sentences }: Pick<ParsedText, 'text' | 'sentences'>): string {
  return sentences
    .flatMap((sentence) => ownChunks(text, sentence))
    .filter(isPlain)
    .join(' ');
}

const notAscii = /[^\p{ASCII}]/u;
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;
/** What most chunks are: they need no closer look. */
const bareWord = /^[A-Za-z]+[.,;:!?]?$/;
/** Braces, operators, tags, a call with arguments, the end of a statement. A mere name of code is said in prose, too. */
const codeMark = /[{}=|\\]|^(?:[<>+$]|\/\/|&&)$|<\/?\p{L}+[/>]|\p{L}\((?!s?\))|[)\]'"\d];$/u;
const plainWord = /^\P{L}{0,2}\p{L}+(?:['\u2019-]\p{L}+)*[.,;:!?)"'\u201d\u2019]*$/u;

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text[at]!);
}

function isPlain(chunk: string): boolean {
  return bareWord.test(chunk) || (plainWord.test(chunk) && !isCode(chunk));
}

function isCode(chunk: string): boolean {
  return !bareWord.test(chunk) && codeMark.test(chunk);
}

/** In fewer words written small the language cannot be told by the words, nor borne out by them. */
const fewestSmall = { byWords: 8, asDetected: 6 };
/**
 * Below this share of common words a text is in another language; ordinary English has half of them. Where a detector
 * says so too, others may have more, for many of them are words there as well.
 */
const leastCommon = { byWords: 0.15, asDetected: 0.3 };
/** Detectors err on brief texts and on names. Where this share of the words is of the language alone, they did. */
const leastTelling = 0.08;
/** One foreign word may be a name. */
const fewestForeign = 2;
/** A text of which less is in another language is mixed. */
const leastShare = 0.8;
/** A shorter text is too little to be called a log. */
const fewestChunks = 8;
/** Where more of the chunks are plain words it is no log either, but names or a list. */
const mostPlain = 0.8;

/** Why a text cannot be judged; undefined when it can. In doubt it can: a wrong refusal costs more than a miss. */
export function unjudged(
  sentences: readonly Census[],
  tag: string,
  detected?: Detected,
): Unjudged | undefined {
  const { words, otherScript, chunks, plain, code, prose, ...counts } = addUp(sentences);
  if (words === 0) return 'short';
  if (otherScript > words / 2) return 'language';
  const isMostlyWords = plain >= chunks * leastPlain && code < chunks * mostCode;
  const isOther = isOtherByWords(counts);
  if (isMostlyWords && isOtherLanguage(isOther, counts, tag, detected)) return 'language';
  const isNoProse = chunks >= fewestChunks && prose === 0 && plain < chunks * mostPlain;
  return isNoProse || (isOther && !isMostlyWords) ? 'prose' : undefined;
}

type WordCounts = Pick<Census, 'small' | 'common' | 'foreign' | 'telling'>;

function isOtherByWords({ small, common, foreign, telling }: WordCounts): boolean {
  if (small < fewestSmall.byWords) return false;
  return common < small * leastCommon.byWords || (telling < foreign && foreign >= fewestForeign);
}

/** What the words say, unless a detector knows better. */
function isOtherLanguage(
  byWords: boolean,
  { small, common, telling }: WordCounts,
  tag: string,
  detected: Detected | undefined,
): boolean {
  if (!detected || detected.share < leastShare) return byWords;
  if (detected.language.split('-')[0]!.toLowerCase() === tag) return false;
  const isBorneOut =
    small >= fewestSmall.asDetected &&
    common < small * leastCommon.asDetected &&
    telling < small * leastTelling;
  return byWords || isBorneOut;
}

function addUp(sentences: readonly Census[]): Census {
  const total = { ...noCount };
  for (const census of sentences) for (const kind of kinds) total[kind] += census[kind];
  return total;
}

const noCount = {
  words: 0,
  chunks: 0,
  plain: 0,
  code: 0,
  otherScript: 0,
  small: 0,
  common: 0,
  foreign: 0,
  telling: 0,
  prose: 0,
};
const kinds = Object.keys(noCount) as (keyof Census)[];
