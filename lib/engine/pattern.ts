/**
 * The pattern language of rules, and its syntax tree. CONTRIBUTING.md explains it to those who write rules:
 *
 *     you (always|never) {listen} to me?     words, alternatives, an inflected word, an optional one
 *     thanks for ... <insult>                a gap of up to four words, a named list
 *     ^ fine $                               the sentence starts, and ends, here
 *     you [obviously] {fail}                 only the words in brackets are flagged
 *
 * No regular expressions, no repetition: a pattern has a longest match, so that matching stays linear.
 */
export type Pattern =
  /** One word out of a set. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** Up to `mostInGap` words of any kind. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern }
  /** Any entry of a named list. Most texts get to few lists and to few of their entries, and lists are long. */
  | {
      readonly kind: 'list';
      readonly size: number;
      /** All entries. */
      readonly entries: () => Pattern;
      /** Those that begin with a word. */
      readonly startingWith: (word: string) => Pattern | undefined;
    }
  /** The part that is flagged; the rest is its company. */
  | { readonly kind: 'flagged'; readonly part: Pattern };

/** A pattern with what it says of the sentence around it. */
export interface AnchoredPattern {
  readonly pattern: Pattern;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The most words that `...` stands for. */
export const mostInGap = 4;

/** Whether a pattern may match no words at all. */
export function isNullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'word':
    case 'list':
      return false;
    case 'gap':
    case 'optional':
      return true;
    case 'flagged':
      return isNullable(pattern.part);
    case 'sequence':
      return pattern.parts.every(isNullable);
    case 'choice':
      return pattern.options.some(isNullable);
  }
}

/** What can be wrong with a pattern, and what to do; % is the part of it that is meant. */
const advice = {
  'matches-nothing': 'it can match no words at all; make one of its words not optional.',
  'begins-with-gap': 'a gap cannot begin a pattern; take it away.',
  'ends-with-gap': 'a gap cannot end a pattern; take it away.',
  'flagged-twice': 'one part can be flagged, and it stands in no other brackets.',
  'never-opened': 'a bracket closes that was never opened.',
  'never-closed': 'this bracket is never closed.',
  'nothing-optional': '“?” follows what is optional.',
  'flags-nothing': 'the flagged part can match no words; make one of them not optional.',
  'no-words': 'words are missing here.',
  'sign-never-closed': '“%” is never closed.',
  'start-inside': '“^” can only come first in a pattern.',
  'end-inside': '“$” can only come last in a pattern.',
  'not-one-word': '{…} holds exactly one word.',
  'no-such-sign':
    '“%” means nothing in a pattern; write words, (a|b), ?, ..., {word}, <list>, [flagged], ^ or $.',
  'no-such-list': 'there is no list named “%”.',
  'empty-list': 'the list “%” is empty.',
} as const;
export type PatternFault = keyof typeof advice;

/** A pattern that cannot be read: says which, where, and what to do. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly pattern: string;
  /** Offset into `pattern`. */
  readonly position: number;
  readonly fault: PatternFault;
  /** The part of the pattern that is meant; empty where its place says it. */
  readonly part: string;

  constructor(pattern: string, position: number, fault: PatternFault, part = '') {
    super(`Pattern “${pattern}”, at character ${position + 1}: ${advice[fault].replace('%', () => part)}`);
    this.pattern = pattern;
    this.position = position;
    this.fault = fault;
    this.part = part;
  }
}
