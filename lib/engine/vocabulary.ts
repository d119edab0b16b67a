/** Words as small numbers. A word nobody asked to know is `unknownWord`. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();

  /** Gives a number to each word that has none; returns the words. */
  learn<Words extends Iterable<string>>(words: Words): Words {
    for (const word of words) {
      if (!this.#symbols.has(word)) this.#symbols.set(word, this.#symbols.size + 1);
    }
    return words;
  }

  /** In the order of their numbers. */
  words(): Iterable<string> {
    return this.#symbols.keys();
  }

  has(word: string): boolean {
    return this.#symbols.has(word);
  }

  /** The number of a word in a text; the empty word stands for what is set apart. */
  symbolOf(word: string): number {
    if (word === '') return setApart;
    return this.#symbols.get(word) ?? unknownWord;
  }
}

/** All words that are in no pattern. Only a gap takes one. */
const unknownWord = 0;

/** Words that are not the writer's own: nothing is matched across them. */
export const setApart = -1;
