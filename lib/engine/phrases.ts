import { KeyIndex, type PackedKeys } from './key-index';
import type { Language } from './language';
import type { AnchoredPattern } from './pattern';
import { createKeyFinder, type Key, type Keys } from './pattern-key';
import { createPatternParser } from './pattern-parser';
import { createTokenizer } from './tokens';
import { Vocabulary } from './vocabulary';

/** What has to be known of patterns before any is read: worked out when a bundle is built. */
export interface Prepared extends PackedKeys {
  /** The words of all patterns, the common ones first, with blanks between. */
  readonly words: string;
  /** How many patterns there are. */
  readonly count: number;
  /** How many characters they have together, by which others are told. */
  readonly length: number;
}

/** Patterns, told by their numbers. */
export interface Phrases {
  readonly vocabulary: Vocabulary;
  readonly index: KeyIndex;
  readonly read: (pattern: number) => AnchoredPattern;
}

/**
 * Opens patterns: those that were prepared are read when they are first asked for, all after them at once.
 *
 * @param sources in their order
 * @param of whose they are
 * @throws {PatternError} when one cannot be read
 */
export function openPhrases(sources: readonly string[], language: Language, of?: 'rules' | 'cues'): Phrases {
  const vocabulary = new Vocabulary();
  vocabulary.learn(language.commonWords);
  const prepared = of && preparedFor(sources, language, of);
  if (prepared) vocabulary.learn(prepared.words.split(' '));
  const parsePattern = createPatternParser({
    split: createSplitter(language, vocabulary),
    inflect: language.inflect,
    list: (name) => language.lists[name],
  });
  const index = new KeyIndex(prepared);
  const known = prepared?.count ?? 0;
  const others = sources.slice(known).map(parsePattern);
  for (const [n, keys] of keysOf(others, language.commonWords, vocabulary).entries())
    index.add(known + n, keys);
  return {
    vocabulary,
    index,
    read: (pattern) => others[pattern - known] ?? parsePattern(sources[pattern]!),
  };
}

/** Reads all patterns, so that they can be opened without. @throws {PatternError} when one cannot be read */
export function preparePhrases(sources: readonly string[], language: Language): Prepared {
  const { vocabulary, index } = openPhrases(sources, language);
  const words = [...vocabulary.words()];
  return {
    words: words.join(' '),
    ...index.pack(words.length),
    count: sources.length,
    length: lengthOf(sources),
  };
}

/** What was prepared, if it was for these patterns, or for the first of them. */
function preparedFor(
  sources: readonly string[],
  language: Language,
  whose: 'rules' | 'cues',
): Prepared | undefined {
  if (!language.prepared) return undefined;
  const { [whose]: phrases, of } = language.prepared;
  const { rules, ...rest } = of;
  const isSame =
    rules.every((rule, at) => rule === language.rules[at]) &&
    Object.entries(rest).every(([name, value]) => value === language[name as keyof Language]);
  const first = sources.slice(0, phrases.count);
  return isSame && lengthOf(first) === phrases.length ? phrases : undefined;
}

function lengthOf(sources: readonly string[]): number {
  return sources.reduce((sum, { length }) => sum + length, 0);
}

function keysOf(
  patterns: readonly AnchoredPattern[],
  commonWords: Language['commonWords'],
  vocabulary: Vocabulary,
): Keys<number>[] {
  const find = createKeyFinder((word) => (commonWords.has(word) ? commonest / word.length : 1));
  const numbered = new Map<readonly string[], readonly number[]>();
  const number = ({ words, from, to }: Key): Key<number> => {
    const numbers = numbered.get(words) ?? words.map((word) => vocabulary.symbolOf(word));
    numbered.set(words, numbers);
    return { words: numbers, from, to };
  };
  return patterns.map(({ pattern }) => {
    const { key, also } = find(pattern);
    return { key: number(key), also: also && number(also) };
  });
}

/** How common a word of one letter is, beside those that are not among the common words; the shorter, the commoner. */
const commonest = 256;

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** Cuts the words of patterns as those of a text are cut, and learns them. */
function createSplitter(language: Language, vocabulary: Vocabulary): (text: string) => readonly string[] {
  const tokenize = createTokenizer({ ...language, maskable: [], isKnown: () => true });
  // Nearly all are plain words.
  const split = (text: string) => {
    const words = plainWords.test(text) ? text.split(' ') : [];
    const isPlain = words.length > 0 && !words.some((word) => language.contractions.has(word));
    return isPlain ? words : tokenize(text, { start: 0, end: text.length }).map(({ word }) => word);
  };
  return (text) => vocabulary.learn(split(text));
}
