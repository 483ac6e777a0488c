/** A priority queue: gives the item with the smallest key. */
export class Heap<Item> {
  readonly #items: Item[] = [];

  constructor(private readonly numberOf: (item: Item) => number) {}

  /** The smallest item; undefined if the heap is empty. */
  get first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    const items = this.#items;
    let at = items.length;
    for (let above = (at - 1) >> 1; at > 0 && this.#isLess(item, items[above]!); above = (at - 1) >> 1) {
      items[at] = items[above]!;
      at = above;
    }
    items[at] = item;
  }

  /** Removes the smallest item. */
  take(): Item | undefined {
    const items = this.#items;
    const [least] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return least;
    let at = 0;
    for (let below = 1; below < items.length; below = 2 * at + 1) {
      if (below + 1 < items.length && this.#isLess(items[below + 1]!, items[below]!)) below++;
      if (!this.#isLess(items[below]!, last)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = last;
    return least;
  }

  #isLess(one: Item, other: Item): boolean {
    return this.numberOf(one) < this.numberOf(other);
  }
}
