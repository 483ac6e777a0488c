import type { Finding } from './check';
import type { Range } from '../text/range';

/**
 * The findings of a document, found by position without scanning all of them. They must be in the order of its text.
 */
export class FindingsIndex {
  constructor(readonly all: readonly Finding[]) {}

  /** Those completely inside one of these ranges, each once, in the order of the text. */
  within(places: readonly Range[]): readonly Finding[] {
    if (this.all.length === 0) return [];
    const found = new Set<number>();
    for (const { start, end } of places) {
      for (let at = this.#firstFrom(start); at < this.all.length && this.all[at]!.range.start <= end; at++)
        if (this.all[at]!.range.end <= end) found.add(at);
    }
    return [...found].sort((a, b) => a - b).map((at) => this.all[at]!);
  }

  /** The index of the first finding that begins at or after `offset`. */
  #firstFrom(offset: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.range.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
