/** How long, in milliseconds, nobody has asked for rows when the editor is taken to have all that it shows. */
const calm = 250;

/**
 * Tells a tree of the editor which rows look otherwise, but never while it is asking for rows.
 *
 * The editor asks for the rows below several rows at once. When it is asked to draw a row anew meanwhile, the answers get
 * mixed up: rows that have children are shown without them until the window is reloaded. So changes wait until the tree has
 * what it asked for, and what changes before the first rows are given is no change at all.
 */
export class CalmTree<Row> {
  /** True once the rows at the top were given. */
  #isShown = false;
  #asking = 0;
  /** When the last answer was given. */
  #answered = -Infinity;
  #changed: Set<Row> | 'all' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tell` is told which rows to draw anew, or undefined for all; `failed` why there are no rows where there should be some. */
  constructor(
    private readonly tell: (rows: Row[] | undefined) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** Answers what the editor asks for: the rows below a row, or those at the top. None where that fails. */
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

  /** These rows look otherwise, or all. */
  change(rows: readonly Row[] | undefined): void {
    if (!this.#isShown) return;
    if (!rows) this.#changed = 'all';
    else if (this.#changed !== 'all') this.#changed = new Set([...(this.#changed ?? []), ...rows]);
    this.#tellSoon();
  }

  /** Settled when the editor asks for nothing. */
  async calmed(): Promise<void> {
    while (this.#asking > 0 || this.#rest() > 0)
      await new Promise<void>((next) => setTimeout(next, Math.max(this.#rest(), 20)));
  }

  /** Milliseconds until the tree is taken to be calm. */
  #rest(): number {
    return Math.ceil(this.#answered + calm - performance.now());
  }

  /** Tells at once where the tree is calm, and otherwise when it has become so. */
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
