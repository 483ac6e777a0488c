/**
 * A map that never changes: with an entry more or less it is another one. The two share all but the latest changes, so that
 * making one costs about the square root of its size.
 */
export class LayeredMap<Value> {
  private constructor(
    private readonly base: ReadonlyMap<string, Value>,
    /** What differs from the base; undefined for what is gone. */
    private readonly changes: ReadonlyMap<string, Value | undefined>,
    readonly size: number,
  ) {}

  static empty<Value>(): LayeredMap<Value> {
    return new LayeredMap<Value>(new Map(), new Map(), 0);
  }

  get(key: string): Value | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The map in which a key has this value, or none where it is undefined. */
  with(key: string, value: Value | undefined): LayeredMap<Value> {
    const before = this.get(key);
    if (before === value) return this;
    const size = this.size + (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
    const changes = new Map(this.changes).set(key, value);
    if (changes.size < 16 + Math.sqrt(this.base.size)) return new LayeredMap(this.base, changes, size);
    const base = new Map(this.base);
    for (const [changed, now] of changes) {
      if (now === undefined) base.delete(changed);
      else base.set(changed, now);
    }
    return new LayeredMap<Value>(base, new Map(), size);
  }

  *entries(): IterableIterator<readonly [string, Value]> {
    for (const [key, value] of this.base) if (!this.changes.has(key)) yield [key, value];
    for (const [key, value] of this.changes) if (value !== undefined) yield [key, value];
  }

  *values(): IterableIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }
}
