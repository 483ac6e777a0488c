import type { Graph } from '@dagrejs/dagre';

type Column = string[];

/** Larger graphs keep the order that the library finds: to better it would take longer than anybody waits. */
const mostNodes = 2500;
const sweeps = 24;

/**
 * Puts the nodes of each column into an order in which fewer lines cross: first the library's own, then one from sweeps by
 * the middle of a node's neighbours, bettered by moving single nodes; the one with fewer crossings stays.
 */
export function fewerCrossings(graph: Graph, order: (graph: Graph) => void): void {
  order(graph);
  const columns = columnsOf(graph);
  if (graph.nodeCount() > mostNodes) return;
  const sides = new Map(
    graph.nodes().map((id) => [id, [graph.predecessors(id) ?? [], graph.successors(id) ?? []] as const]),
  );
  const first = new Arrangement(columns, sides);
  const other = new Arrangement(
    columns.map((column) => [...column].sort()),
    sides,
  );
  other.sweep();
  for (const arrangement of [first, other]) arrangement.sift();
  const best = other.crossings() < first.crossings() ? other : first;
  for (const column of best.columns) for (const [index, id] of column.entries()) nodeOf(graph, id).order = index;
}

function nodeOf(graph: Graph, id: string): { rank?: number; order?: number } {
  return graph.node(id) as { rank?: number; order?: number };
}

function columnsOf(graph: Graph): Column[] {
  const columns: Column[] = [];
  for (const id of graph.nodes()) {
    const { rank } = nodeOf(graph, id);
    if (rank !== undefined) (columns[rank] ??= []).push(id);
  }
  return Array.from(columns, (column) =>
    (column ?? []).sort((a, b) => nodeOf(graph, a).order! - nodeOf(graph, b).order!),
  );
}

type Sides = ReadonlyMap<string, readonly [before: readonly string[], after: readonly string[]]>;

/** An order of the nodes in their columns. */
class Arrangement {
  readonly columns: Column[];
  readonly #at = new Map<string, number>();

  constructor(
    columns: readonly Column[],
    private readonly sides: Sides,
  ) {
    this.columns = columns.map((column) => [...column]);
    for (const column of this.columns) this.#number(column);
  }

  #number(column: Column): void {
    for (const [index, id] of column.entries()) this.#at.set(id, index);
  }

  /** Back and forth through the columns, each sorted by where its nodes' neighbours are in the one before. */
  sweep(): void {
    for (let turn = 0; turn < sweeps; turn++) {
      const side = turn % 2;
      for (const column of side === 0 ? this.columns : this.columns.toReversed()) {
        const middles = new Map(column.map((id) => [id, this.#middle(id, side)]));
        column.sort((a, b) => middles.get(a)! - middles.get(b)!);
        this.#number(column);
      }
    }
  }

  #middle(id: string, side: number): number {
    const others = this.sides.get(id)![side as 0 | 1];
    if (others.length === 0) return this.#at.get(id)!;
    return others.reduce((sum, other) => sum + this.#at.get(other)!, 0) / others.length;
  }

  /** Moves each node to the place in its column where its lines cross the fewest others, as long as that helps. */
  sift(): void {
    for (let turn = 0; turn < 8; turn++) {
      let isBetter = false;
      for (const column of this.columns)
        for (const id of column.slice()) isBetter = this.#settle(column, id) || isBetter;
      if (!isBetter) return;
    }
  }

  #settle(column: Column, id: string): boolean {
    const at = this.#at.get(id)!;
    let best = at;
    let most = 0;
    for (const step of [-1, 1]) {
      let gain = 0;
      for (let place = at + step; place >= 0 && place < column.length; place += step) {
        const passed = column[place]!;
        const [upper, lower] = step < 0 ? [passed, id] : [id, passed];
        gain += this.#between(upper, lower) - this.#between(lower, upper);
        if (gain > most) [most, best] = [gain, place];
      }
    }
    if (best === at) return false;
    column.splice(at, 1);
    column.splice(best, 0, id);
    this.#number(column);
    return true;
  }

  /** How many lines of two nodes cross while the first stands above the second. */
  #between(upper: string, lower: string): number {
    const [a, b] = [this.sides.get(upper)!, this.sides.get(lower)!];
    let count = 0;
    for (const side of [0, 1] as const)
      for (const one of a[side]) for (const two of b[side]) if (this.#at.get(one)! > this.#at.get(two)!) count++;
    return count;
  }

  crossings(): number {
    let count = 0;
    for (const column of this.columns) {
      const lines = column.flatMap((id, index) =>
        this.sides.get(id)![1].map((other) => [index, this.#at.get(other)!] as const),
      );
      for (const [index, [from, to]] of lines.entries())
        for (const [a, b] of lines.slice(index + 1)) if ((a - from) * (b - to) < 0) count++;
    }
    return count;
  }
}
