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

/** A pattern that cannot be read: says which, where, and what to do. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly pattern: string;
  /** Offset into `pattern`. */
  readonly position: number;

  constructor(pattern: string, position: number, advice: string) {
    super(`Pattern “${pattern}”, at character ${position + 1}: ${advice}`);
    this.pattern = pattern;
    this.position = position;
  }
}
