import type * as vscode from 'vscode';

/** At most so many rows are remembered, those touched last. */
const most = 2000;
const key = 'vendors.expansion';

/** Which rows of a tree somebody opened or closed, kept over restarts: the editor itself forgets it with the window. */
export class Expansion implements vscode.Disposable {
  /** Opened or not, by id; what was touched last stands last. */
  readonly #rows: Map<string, boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly memory: vscode.Memento) {
    this.#rows = new Map(memory.get<readonly (readonly [string, boolean])[]>(key, []));
  }

  /** Undefined for a row that nobody touched. */
  of(id: string): boolean | undefined {
    return this.#rows.get(id);
  }

  /** Written a moment later: closing all rows is many events. */
  set(id: string, isOpen: boolean): void {
    this.#rows.delete(id);
    this.#rows.set(id, isOpen);
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= most) break;
      this.#rows.delete(oldest);
    }
    this.#timer ??= setTimeout(() => this.#write(), 300);
  }

  #write(): void {
    this.#timer = undefined;
    void this.memory.update(key, [...this.#rows]);
  }

  dispose(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#write();
  }
}
