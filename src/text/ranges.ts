import type { Range } from './range';

/** Ranges in any order, with lookups that don't scan all of them. */
export class Ranges {
  readonly #starts: readonly number[];
  /** The furthest end of the range at this index and of all that begin before it. */
  readonly #furthest: number[] = [];

  constructor(ranges: Iterable<Range>) {
    const sorted = Array.from(ranges, ({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    this.#starts = sorted.map(({ start }) => start);
    for (const { end } of sorted) this.#furthest.push(Math.max(end, this.#furthest.at(-1) ?? -1));
  }

  /** Whether one of the ranges contains all of a range. */
  enclose({ start, end }: Range): boolean {
    const place = countUpTo(this.#starts, start) - 1;
    return place >= 0 && this.#furthest[place]! >= end;
  }

  /** Whether one of the ranges overlaps a nonempty range. */
  overlap({ start, end }: Range): boolean {
    const place = countUpTo(this.#starts, end - 1) - 1;
    return place >= 0 && this.#furthest[place]! > start;
  }
}

/** How many of the sorted numbers are at most a limit. */
export function countUpTo(inOrder: readonly number[], most: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that are nested or disjoint, and never overlap partially. */
export class Nested<Item extends { readonly range: Range }> {
  readonly #sorted: readonly { readonly item: Item; readonly start: number; readonly end: number }[];
  readonly #starts: readonly number[];
  /** The index of each item's parent; -1 if it has none. */
  readonly #outer: number[] = [];

  constructor(items: readonly Item[]) {
    this.#sorted = items
      .map((item) => ({ item, start: item.range.start, end: item.range.end }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.#starts = this.#sorted.map(({ start }) => start);
    for (const [place, { end }] of this.#sorted.entries()) {
      let outer = place - 1;
      while (outer >= 0 && this.#sorted[outer]!.end < end) outer = this.#outer[outer]!;
      this.#outer.push(outer);
    }
  }

  /** The items around an offset, including at their edges, innermost first. */
  *around(offset: number): Iterable<Item> {
    for (let place = countUpTo(this.#starts, offset) - 1; place >= 0; place = this.#outer[place]!) {
      const { item, end } = this.#sorted[place]!;
      if (offset <= end) yield item;
    }
  }
}
