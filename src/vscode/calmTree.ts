/**
 * How long, in milliseconds, without requests for rows until the editor is assumed to have everything that it shows.
 */
const calm = 250;

/**
 * Refreshes a tree view, but never while the editor is requesting rows.
 *
 * The editor requests the rows below several rows at once. If it is told to refresh a row in between, the answers get
 * mixed up: rows that have children are shown without them until the window is reloaded. So changes wait until the tree
 * has what it requested, and changes before the first rows are ignored.
 */
export class CalmTree<Row> {
  /** True once the top-level rows were returned. */
  #isShown = false;
  #asking = 0;
  /** The time of the last answer. */
  #answered = -Infinity;
  #changed: Set<Row> | 'all' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `tell` gets the rows to refresh, or undefined for all; `failed` gets the reason why there are no rows where there
   * should be some.
   */
  constructor(
    private readonly tell: (rows: Row[] | undefined) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** Answers the editor's requests: the rows below a row, or those at the top. Empty if that fails. */
  async answer(isTop: boolean, rows: () => Promise<Row[]> | Row[]): Promise<Row[]> {
    this.#asking++;
    try {
      const answer = await rows();
      if (isTop && !this.#isShown) {
        this.#isShown = true;
        this.#changed = undefined;
      }
      return answer;
    } catch (error) {
      this.failed(error);
      return [];
    } finally {
      this.#asking--;
      this.#answered = performance.now();
      this.#tellSoon();
    }
  }

  /** These rows have changed, or all. */
  change(rows: readonly Row[] | undefined): void {
    if (!this.#isShown) return;
    if (!rows) this.#changed = 'all';
    else if (this.#changed !== 'all') this.#changed = new Set([...(this.#changed ?? []), ...rows]);
    this.#tellSoon();
  }

  /** Settled when there are no open requests. */
  async calmed(): Promise<void> {
    while (this.#asking > 0 || this.#rest() > 0)
      await new Promise<void>((next) => setTimeout(next, Math.max(this.#rest(), 20)));
  }

  /** Milliseconds until the tree is assumed to be calm. */
  #rest(): number {
    return Math.ceil(this.#answered + calm - performance.now());
  }

  /** Refreshes immediately if the tree is calm, and otherwise once it is. */
  #tellSoon(): void {
    clearTimeout(this.#timer);
    if (this.#changed === undefined || this.#asking > 0) return;
    const rest = this.#rest();
    if (rest > 0) {
      this.#timer = setTimeout(() => this.#tellSoon(), rest);
      return;
    }
    const rows = this.#changed;
    this.#changed = undefined;
    if (rows === 'all') this.tell(undefined);
    else if (rows.size > 0) this.tell([...rows]);
  }
}
