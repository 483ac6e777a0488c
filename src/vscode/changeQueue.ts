/** The longest time in milliseconds to read documents at a stretch; checking them takes about as long again. */
const longestReading = 10;

/** What a queue does with documents. */
interface ChangeHandlers {
  readonly read: (uri: string) => void;
  /** Reports documents that have been read. `isLast` is true if no more are queued. */
  readonly report: (changed: readonly string[], isLast: boolean) => void;
}

/**
 * Changed documents, each queued once however often it is added: switching branches causes a thousand events. They are read
 * in short batches, so that the window never waits for all of them.
 */
export class ChangeQueue {
  readonly #pending = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly handlers: ChangeHandlers) {}

  /** Whether documents are waiting to be read. */
  get isBusy(): boolean {
    return this.#pending.size > 0;
  }

  add(uri: string): void {
    this.#pending.add(uri);
    this.#timer ??= setTimeout(() => this.#readBatch(), 0);
  }

  #readBatch(): void {
    const start = performance.now();
    const changed: string[] = [];
    for (const uri of this.#pending) {
      this.#pending.delete(uri);
      changed.push(uri);
      this.handlers.read(uri);
      if (performance.now() - start > longestReading) break;
    }
    const isLast = this.#pending.size === 0;
    this.#timer = isLast ? undefined : setTimeout(() => this.#readBatch(), 0);
    this.handlers.report(changed, isLast);
  }

  dispose(): void {
    this.#pending.clear();
    clearTimeout(this.#timer);
  }
}
