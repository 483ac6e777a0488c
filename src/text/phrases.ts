/** Finds any number of phrases in a text. Comparison is case-sensitive. */
export class Phrases<Value> {
  readonly #sorted: readonly string[];
  /** The longest other phrase that is a prefix of each phrase, as its index in the order; -1 if there is none. */
  readonly #shorter: Int32Array;
  readonly #values = new Map<string, Value[]>();
  /** The first units of the phrases: at most positions of a text no phrase starts. */
  readonly #starts = new Set<number>();

  /** No text contains an empty phrase. */
  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      if (phrase === '') continue;
      const values = this.#values.get(phrase);
      if (values) values.push(value);
      else this.#values.set(phrase, [value]);
      this.#starts.add(phrase.charCodeAt(0));
    }
    this.#sorted = [...this.#values.keys()].sort();
    this.#shorter = new Int32Array(this.#sorted.length).fill(-1);
    // The prefix of a phrase sorts before it, and between the two there are only phrases with the same prefix.
    for (let at = 1; at < this.#sorted.length; at++) {
      let other = at - 1;
      while (other >= 0 && !this.#sorted[at]!.startsWith(this.#sorted[other]!)) other = this.#shorter[other]!;
      this.#shorter[at] = other;
    }
  }

  get size(): number {
    return this.#sorted.length;
  }

  /** Whether a phrase can begin at an offset of a text, judged by its first unit alone. */
  mayBegin(text: string, offset: number): boolean {
    return this.#starts.has(text.charCodeAt(offset));
  }

  /** The phrases that begin at an offset of a text, longest first, each with its values in the order given. */
  *at(text: string, offset: number): Iterable<readonly [phrase: string, values: readonly Value[]]> {
    if (!this.mayBegin(text, offset)) return;
    let place = this.#lastUpTo(text, offset);
    for (; place >= 0; place = this.#shorter[place]!) {
      const phrase = this.#sorted[place]!;
      if (text.startsWith(phrase, offset)) yield [phrase, this.#values.get(phrase)!];
    }
  }

  /** The values of all phrases that a text contains, each once. */
  within(text: string): Set<Value> {
    const found = new Set<Value>();
    for (let offset = 0; offset < text.length; offset++) {
      if (!this.mayBegin(text, offset)) continue;
      for (const [, values] of this.at(text, offset)) for (const value of values) found.add(value);
    }
    return found;
  }

  /**
   * The index of the last phrase that doesn't sort after the text from an offset on: any phrase that begins there is
   * this one, or a prefix of it.
   */
  #lastUpTo(text: string, offset: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const phrase = this.#sorted[middle]!;
      if (phrase <= text.slice(offset, offset + phrase.length)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
