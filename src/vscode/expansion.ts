import type * as vscode from 'vscode';

/** The most rows that are remembered, most recently used last. */
const most = 2000;
const key = 'vendors.expansion';

/**
 * Which rows of a tree were expanded or collapsed, kept across restarts: the editor itself forgets it with the window.
 */
export class Expansion implements vscode.Disposable {
  /** Whether expanded, by id; most recently used last. */
  readonly #rows: Map<string, boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly memory: vscode.Memento) {
    this.#rows = new Map(memory.get<readonly (readonly [string, boolean])[]>(key, []));
  }

  /** Undefined for a row that was never toggled. */
  of(id: string): boolean | undefined {
    return this.#rows.get(id);
  }

  /** Written with a delay: collapsing all rows is many events. */
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
