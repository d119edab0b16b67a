/**
 * Remembers what was worked out for the most recent keys, in two generations: when the younger is full it becomes the
 * older, and what was in that and not asked for again is forgotten. Nothing is deleted from a map one by one, which
 * would cost more, in collecting garbage, than the look-ups.
 */
export class Recent<Value> {
  readonly #mostYoung: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();

  constructor(most: number) {
    this.#mostYoung = Math.ceil(most / 2);
  }

  get(key: string, workOut: () => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? workOut();
    if (this.#young.size >= this.#mostYoung) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(detach(key), value);
    return value;
  }
}

/** A copy: a mere slice would keep the whole text that it was cut from in memory. */
export function detach(words: string): string {
  return ` ${words}`.slice(1);
}
