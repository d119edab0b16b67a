/** Words as small numbers. A word nobody asked to know is `unknownWord`. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  readonly #words: string[] = [];

  /** Gives a number to each word that has none; returns the words. */
  learn<Words extends Iterable<string>>(words: Words): Words {
    for (const word of words) {
      if (!this.#symbols.has(word)) this.#symbols.set(word, this.#words.push(word));
    }
    return words;
  }

  /** In the order of their numbers. */
  words(): readonly string[] {
    return this.#words;
  }

  has(word: string): boolean {
    return this.#symbols.has(word);
  }

  /** The number of a word in a text; the empty word stands for what is set apart. */
  symbolOf(word: string): number {
    if (word === '') return setApart;
    return this.#symbols.get(word) ?? unknownWord;
  }

  /** The word of a number; undefined for what is unknown or set apart. */
  wordOf(symbol: number): string | undefined {
    return this.#words[symbol - 1];
  }
}

/** All words that are in no pattern. Only a gap takes one. */
const unknownWord = 0;

/** Words that are not the writer's own: nothing is matched across them. */
export const setApart = -1;
