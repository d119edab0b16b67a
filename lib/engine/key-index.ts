import type { Keys } from './pattern-key';

/** A pattern, how many words after its first its first key stands, and the same of its second key. */
export interface Keyed {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  /** The number of its second key; -1 for none. */
  readonly also: number;
  readonly alsoFrom: number;
  readonly alsoTo: number;
}

/** What hangs on a word. */
export interface Hooks {
  /** The keys that hold it. */
  readonly keys: readonly number[];
  /** The patterns that have one of these for their first. */
  readonly patterns: readonly Keyed[];
}

/** A key index as text, which opens at once: a part of it is read when it is first asked for. */
export interface PackedKeys {
  /** For each word, in the order of their numbers, the keys that hold it. */
  readonly keysOf: string;
  /** For each key the patterns of which it is the first, each as a row of numbers. */
  readonly patternsOf: string;
}

/** Which keys a word is in, and which patterns these are the first of. Keys of the same words are one. */
export class KeyIndex {
  readonly #packed: { readonly keysOf: readonly string[]; readonly patternsOf: readonly string[] };
  readonly #keysOf: (number[] | undefined)[];
  readonly #patternsOf: (Keyed[] | undefined)[];
  readonly #hooks: (Hooks | undefined)[];
  readonly #numbers = new Map<string, number>();

  constructor(packed: PackedKeys = { keysOf: '', patternsOf: '' }) {
    this.#packed = { keysOf: parts(packed.keysOf), patternsOf: parts(packed.patternsOf) };
    this.#keysOf = this.#packed.keysOf.map(() => undefined);
    this.#hooks = this.#packed.keysOf.map(() => undefined);
    this.#patternsOf = this.#packed.patternsOf.map(() => undefined);
  }

  /** How many keys there are. */
  get size(): number {
    return this.#patternsOf.length;
  }

  /** Before anything is asked. */
  add(pattern: number, { key, also }: Keys<number>) {
    const { from, to } = key;
    const second = also
      ? { also: this.#number(also.words), alsoFrom: also.from, alsoTo: also.to }
      : { also: -1, alsoFrom: 0, alsoTo: 0 };
    this.#patterns(this.#number(key.words)).push({ pattern, from, to, ...second });
  }

  /** @param symbol the number of a word; nothing hangs on what is in no pattern */
  hooksOf(symbol: number): Hooks {
    if (symbol <= 0) return noHooks;
    const known = this.#hooks[symbol - 1];
    if (known) return known;
    const keys = this.#keys(symbol);
    const hooks = { keys, patterns: keys.flatMap((key) => this.#patterns(key)) };
    this.#hooks[symbol - 1] = hooks;
    return hooks;
  }

  /** @param words how many there are */
  pack(words: number): PackedKeys {
    const keysOf = Array.from({ length: words }, (_, n) => packNumbers(this.#keys(n + 1)));
    const patternsOf = Array.from({ length: this.size }, (_, key) => packPatterns(this.#patterns(key)));
    return { keysOf: keysOf.join('|'), patternsOf: patternsOf.join('|') };
  }

  #keys(symbol: number): number[] {
    const known = this.#keysOf[symbol - 1];
    if (known) return known;
    const keys = unpackNumbers(this.#packed.keysOf[symbol - 1]);
    this.#keysOf[symbol - 1] = keys;
    return keys;
  }

  #patterns(key: number): Keyed[] {
    const known = this.#patternsOf[key];
    if (known) return known;
    const patterns = unpackPatterns(this.#packed.patternsOf[key]);
    this.#patternsOf[key] = patterns;
    return patterns;
  }

  #number(words: readonly number[]): number {
    const id = words.join();
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const key = this.size;
    this.#numbers.set(id, key);
    this.#patternsOf.push([]);
    for (const word of words) this.#keys(word).push(key);
    return key;
  }
}

const noHooks: Hooks = { keys: [], patterns: [] };

function parts(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split('|');
}

function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(36)).join(' ');
}

function unpackNumbers(packed: string | undefined): number[] {
  return packed ? packed.split(' ').map((digits) => Number.parseInt(digits, 36)) : [];
}

function packPatterns(patterns: readonly Keyed[]): string {
  return patterns
    .map(({ pattern, from, to, also, alsoFrom, alsoTo }) =>
      packNumbers([pattern, from, to, ...(also < 0 ? [] : [also, alsoFrom, alsoTo])]),
    )
    .join();
}

function unpackPatterns(packed: string | undefined): Keyed[] {
  if (!packed) return [];
  return packed.split(',').map((row) => {
    const [pattern, from, to, also = -1, alsoFrom = 0, alsoTo = 0] = unpackNumbers(row);
    return { pattern: pattern!, from: from!, to: to!, also, alsoFrom, alsoTo };
  });
}
