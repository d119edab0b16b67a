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

/** What a pattern has to be told to be read. */
export interface PatternWords {
  /** Cuts words as the text is cut: `don't` gives two. */
  readonly split: (words: string) => readonly string[];
  readonly inflect: (word: string) => readonly string[];
  readonly list: (name: string) => readonly string[] | undefined;
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

/** Reads a pattern. @throws {PatternError} */
export type PatternParser = (source: string) => AnchoredPattern;

export function createPatternParser(words: PatternWords): PatternParser {
  const phrases = createPhrases(words);

  return (source) => {
    const reader = new Reader(source, phrases);
    const atStart = reader.take('^');
    const pattern = reader.choice();
    const atEnd = reader.take('$');
    reader.expectEnd();
    const fault = faultOf(pattern, source.includes('...'));
    if (fault) throw new PatternError(source, 0, fault);
    return { pattern, atStart, atEnd };
  };
}

/** Single words, phrases and lists as patterns. The same words come again and again: each is made once. */
interface Phrases {
  /** undefined for a phrase without words. */
  readonly literal: (text: string) => Pattern | undefined;
  /** undefined for other than one word. */
  readonly inflected: (word: string) => Pattern | undefined;
  /** undefined for a list that is not there. */
  readonly list: (name: string) => Pattern | undefined;
}

function createPhrases({ split, inflect, list }: PatternWords): Phrases {
  const literal = remember((text) => {
    const parts = split(text).map((word): Pattern => ({ kind: 'word', words: [word] }));
    return parts.length > 1 ? { kind: 'sequence', parts } : parts[0];
  });
  const anyOf = (texts: readonly string[]) =>
    choiceOf(texts.map(literal).filter((part) => part !== undefined));
  return {
    literal,
    inflected: remember((word) => (split(word).length === 1 ? anyOf(inflect(split(word)[0]!)) : undefined)),
    list: remember((name) => {
      const entries = list(name);
      return entries && anyOf(entries);
    }),
  };
}

function remember(make: (key: string) => Pattern | undefined): (key: string) => Pattern | undefined {
  const made = new Map<string, Pattern | undefined>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

function isNullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'word':
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

function faultOf(pattern: Pattern, hasGap: boolean): string | undefined {
  if (isNullable(pattern)) return 'it can match no words at all; make one of its words not optional.';
  if (!hasGap) return undefined;
  if (touchesGap(pattern, (parts) => parts)) return 'a gap cannot begin a pattern; take it away.';
  if (touchesGap(pattern, (parts) => parts.toReversed())) return 'a gap cannot end a pattern; take it away.';
  return undefined;
}

/** Whether a gap can come first, with the parts of sequences in the given order. */
function touchesGap(pattern: Pattern, order: (parts: readonly Pattern[]) => readonly Pattern[]): boolean {
  switch (pattern.kind) {
    case 'word':
      return false;
    case 'gap':
      return true;
    case 'optional':
    case 'flagged':
      return touchesGap(pattern.part, order);
    case 'choice':
      return pattern.options.some((option) => touchesGap(option, order));
    case 'sequence': {
      const parts = order(pattern.parts);
      const solid = parts.findIndex((part) => !isNullable(part));
      return parts.slice(0, solid < 0 ? parts.length : solid + 1).some((part) => touchesGap(part, order));
    }
  }
}

/** What a pattern is made of: signs, `{word}`, `<list>`, words; anything else is one sign that means nothing. */
const pieces = /\.\.\.|[()[\]|?^$]|\{[^}]*\}|<[^>]*>|[^\s.,;:!?"()[\]{}<>|^$&*+=/\\#@%~`\u201c\u201d]+|\S/g;

/** Words and what stands for words end where one of these comes. */
const ends = new Set(['|', ')', ']', '$', '^', undefined]);

class Reader {
  readonly #source: string;
  readonly #phrases: Phrases;
  readonly #pieces: readonly string[];
  #at = 0;
  #depth = 0;
  #isFlagged = false;

  constructor(source: string, phrases: Phrases) {
    this.#source = source;
    this.#phrases = phrases;
    this.#pieces = source.match(pieces) ?? [];
  }

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.take('|')) options.push(this.#sequence());
    return choiceOf(options);
  }

  take(sign: string): boolean {
    if (this.#pieces[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  expectEnd() {
    const rest = this.#pieces[this.#at];
    if (rest === undefined) return;
    if (rest === ')' || rest === ']') this.#fail('a bracket closes that was never opened.');
    if (rest === '^') this.#fail('“^” can only come first in a pattern.');
    this.#fail('“$” can only come last in a pattern.', this.#at - 1);
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!ends.has(this.#pieces[this.#at])) {
      const part = this.#part();
      parts.push(this.take('?') ? { kind: 'optional', part } : part);
    }
    if (parts.length === 0) this.#fail('words are missing here.');
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #part(): Pattern {
    const piece = this.#pieces[this.#at]!;
    if (piece === '...') {
      this.#at++;
      return { kind: 'gap' };
    }
    if (piece === '(') return this.#group(')');
    if (piece === '[') return this.#flagged();
    const part = this.#words(piece);
    this.#at++;
    return part;
  }

  /** A word, an inflected word, or a list. */
  #words(piece: string): Pattern {
    const inside = piece.slice(1, -1).trim();
    if (piece === '{' || piece === '<') this.#fail(`“${piece}” is never closed.`);
    if (piece.startsWith('{'))
      return this.#phrases.inflected(inside) ?? this.#fail('{…} holds exactly one word.');
    if (piece.startsWith('<')) return this.#list(inside);
    const literal = this.#phrases.literal(piece);
    const signs = '(a|b), ?, ..., {word}, <list>, [flagged], ^ or $';
    return literal ?? this.#fail(`“${piece}” means nothing in a pattern; write words, ${signs}.`);
  }

  #list(name: string): Pattern {
    const list = this.#phrases.list(name);
    if (!list) this.#fail(`there is no list named “${name}”.`);
    if (list.kind === 'choice' && list.options.length === 0) this.#fail(`the list “${name}” is empty.`);
    return list;
  }

  #group(closes: string): Pattern {
    const opened = this.#at++;
    this.#depth++;
    const inside = this.choice();
    this.#depth--;
    if (!this.take(closes)) this.#fail('this bracket is never closed.', opened);
    return inside;
  }

  #flagged(): Pattern {
    const opened = this.#at;
    if (this.#depth > 0 || this.#isFlagged) {
      this.#fail('one part of a pattern can be flagged, and it stands in no other brackets.');
    }
    this.#isFlagged = true;
    const part = this.#group(']');
    if (isNullable(part))
      this.#fail('the flagged part can match no words; make one of them not optional.', opened);
    return { kind: 'flagged', part };
  }

  #fail(advice: string, piece = this.#at): never {
    const position = [...this.#source.matchAll(pieces)][piece]?.index ?? this.#source.length;
    throw new PatternError(this.#source, position, advice);
  }
}

/** Single words among the options become one, so that a long list costs one position of the automaton. */
function choiceOf(options: readonly Pattern[]): Pattern {
  if (options.length === 1) return options[0]!;
  const words: string[] = [];
  const others: Pattern[] = [];
  for (const option of options) {
    if (option.kind === 'word') words.push(...option.words);
    else others.push(option);
  }
  if (words.length > 0) others.unshift({ kind: 'word', words });
  return others.length === 1 ? others[0]! : { kind: 'choice', options: others };
}
