/**
 * The pattern language of rules, and its syntax tree. CONTRIBUTING.md explains it to those who write rules:
 *
 *     you (always|never) {listen} to me?     words, alternatives, an inflected word, an optional one
 *     thanks for ... <insult>                a gap of up to four words, a named list
 *     ^ fine $                               the sentence starts, and ends, here
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
  | { readonly kind: 'optional'; readonly part: Pattern };

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
    if (isNullable(pattern)) {
      throw new PatternError(source, 0, 'it matches no words at all; make one of its words not optional.');
    }
    const gap = edgeGap(pattern);
    if (gap) throw new PatternError(source, 0, `a gap cannot ${gap} a pattern; take it away.`);
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
    case 'sequence':
      return pattern.parts.every(isNullable);
    case 'choice':
      return pattern.options.some(isNullable);
  }
}

function edgeGap(pattern: Pattern): 'begin' | 'end' | undefined {
  if (touchesGap(pattern, (parts) => parts)) return 'begin';
  return touchesGap(pattern, (parts) => parts.toReversed()) ? 'end' : undefined;
}

/** Whether a gap can come first, with the parts of sequences in the given order. */
function touchesGap(pattern: Pattern, order: (parts: readonly Pattern[]) => readonly Pattern[]): boolean {
  switch (pattern.kind) {
    case 'word':
      return false;
    case 'gap':
      return true;
    case 'optional':
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

/** Letters, digits, apostrophes and hyphens; of all that is not ASCII the tokenizer tells what is a word. */
function isWordCode(code: number): boolean {
  const lower = code | 32;
  return (
    (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 45 || code > 127
  );
}

class Reader {
  readonly #source: string;
  readonly #phrases: Phrases;
  #at = 0;

  constructor(source: string, phrases: Phrases) {
    this.#source = source;
    this.#phrases = phrases;
  }

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.take('|')) options.push(this.#sequence());
    return choiceOf(options);
  }

  take(sign: string): boolean {
    this.#skipBlanks();
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  expectEnd() {
    this.#skipBlanks();
    const rest = this.#source[this.#at];
    if (rest === undefined) return;
    if (rest === ')') this.#fail('a bracket closes that was never opened.');
    if (rest === '^') this.#fail('“^” can only come first in a pattern.');
    this.#fail('“$” can only come last in a pattern.', this.#source.lastIndexOf('$', this.#at));
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    for (let part = this.#part(); part; part = this.#part()) parts.push(part);
    if (parts.length === 0) this.#fail('words are missing here.');
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #part(): Pattern | undefined {
    this.#skipBlanks();
    const char = this.#source[this.#at];
    if (char === undefined || '|)$^'.includes(char)) return undefined;
    const part = this.#solid(char);
    if (this.#source[this.#at] !== '?') return part;
    this.#at++;
    return { kind: 'optional', part };
  }

  #solid(char: string): Pattern {
    const opened = this.#at;
    if (this.take('...')) return { kind: 'gap' };
    if (char === '(') return this.#group();
    if (char === '{') {
      const inflected = this.#phrases.inflected(this.#between('{', '}'));
      return inflected ?? this.#fail('{…} holds exactly one word.', opened);
    }
    if (char === '<') return this.#list();
    while (isWordCode(this.#source.charCodeAt(this.#at))) this.#at++;
    return (
      this.#phrases.literal(this.#source.slice(opened, this.#at)) ??
      this.#fail(
        `“${char}” means nothing in a pattern; write words, (a|b), ?, ..., {word}, <list>, ^ or $.`,
        opened,
      )
    );
  }

  #group(): Pattern {
    const opened = this.#at++;
    const inside = this.choice();
    if (!this.take(')')) this.#fail('this bracket is never closed.', opened);
    return inside;
  }

  #list(): Pattern {
    const opened = this.#at;
    const name = this.#between('<', '>');
    const list = this.#phrases.list(name);
    if (!list) this.#fail(`there is no list named “${name}”.`, opened);
    if (list.kind === 'choice' && list.options.length === 0)
      this.#fail(`the list “${name}” is empty.`, opened);
    return list;
  }

  #between(opens: string, closes: string): string {
    const end = this.#source.indexOf(closes, this.#at);
    if (end < 0) this.#fail(`“${opens}” is never closed by “${closes}”.`);
    const inside = this.#source.slice(this.#at + 1, end).trim();
    this.#at = end + 1;
    return inside;
  }

  #skipBlanks() {
    while (this.#source[this.#at] === ' ') this.#at++;
  }

  #fail(advice: string, position = this.#at): never {
    throw new PatternError(this.#source, position, advice);
  }
}

/** Single words among the options become one, so that a long list costs one position of the automaton. */
function choiceOf(options: readonly Pattern[]): Pattern {
  if (options.length === 1) return options[0]!;
  const words = options.flatMap((option) => (option.kind === 'word' ? option.words : []));
  const others = options.filter(({ kind }) => kind !== 'word');
  if (words.length > 0) others.unshift({ kind: 'word', words });
  return others.length === 1 ? others[0]! : { kind: 'choice', options: others };
}
