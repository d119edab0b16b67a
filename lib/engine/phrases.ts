import { KeyIndex } from './key-index';
import type { Language } from './language';
import type { Meanings } from './meanings';
import type { AnchoredPattern } from './pattern';
import { createKeyFinder, type Key, type Keys } from './pattern-key';
import { createPatternParser } from './pattern-parser';
import type { Prepared } from './prepared';
import { createTokenizer } from './tokens';
import { Vocabulary } from './vocabulary';

/** Patterns, told by their numbers. */
export interface Phrases {
  readonly vocabulary: Vocabulary;
  readonly index: KeyIndex;
  readonly read: (pattern: number) => AnchoredPattern;
}

/**
 * Opens patterns: those that were prepared are read when they are first asked for, all after them at once.
 *
 * @param prepared what is known of the first of them
 * @throws {PatternError} when one cannot be read
 */
export function openPhrases(
  { sources }: Pick<Meanings<unknown>, 'sources'>,
  language: Language,
  prepared?: Prepared,
): Phrases {
  const vocabulary = new Vocabulary();
  vocabulary.learn(language.commonWords);
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
export function preparePhrases(meanings: Meanings<unknown>, language: Language): Prepared {
  const { vocabulary, index } = openPhrases(meanings, language);
  const words = vocabulary.words();
  return {
    words: words.join(' '),
    count: meanings.sources.length,
    ...index.pack(words.length),
    ...meanings.pack(),
  };
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
