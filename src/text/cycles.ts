/** A directed graph of anything. */
export interface Graph<Node, Edge> {
  readonly nodes: Iterable<Node>;
  readonly edgesOf: (node: Node) => readonly Edge[];
  readonly targetOf: (edge: Edge) => Node;
}

/** One shortest cycle for each strongly connected component. Linear in the number of edges. */
export function cycles<Node, Edge>(graph: Graph<Node, Edge>): Edge[][] {
  return stronglyConnectedComponents(graph).flatMap((component) => shortestCycle(component, graph));
}

interface Visit<Node, Edge> {
  readonly node: Node;
  readonly edges: readonly Edge[];
  at: number;
}

/**
 * The strongly connected components of more than one node, by Tarjan's algorithm without recursion, so that long chains do not
 * exhaust the stack. Linear in the number of edges.
 */
export function stronglyConnectedComponents<Node, Edge>({ nodes, edgesOf, targetOf }: Graph<Node, Edge>): Set<Node>[] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const found: Set<Node>[] = [];
  const path: Visit<Node, Edge>[] = [];
  const enter = (node: Node): void => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    path.push({ node, edges: edgesOf(node), at: 0 });
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    enter(root);
    while (path.length > 0) {
      const visit = path[path.length - 1]!;
      if (visit.at < visit.edges.length) {
        const target = targetOf(visit.edges[visit.at++]!);
        if (!index.has(target)) enter(target);
        else if (isOpen.has(target)) low.set(visit.node, Math.min(low.get(visit.node)!, index.get(target)!));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) low.set(above.node, Math.min(low.get(above.node)!, low.get(visit.node)!));
      if (low.get(visit.node) !== index.get(visit.node)) continue;
      if (open[open.length - 1] === visit.node) {
        // Most nodes aren't part of a cycle.
        isOpen.delete(open.pop()!);
        continue;
      }
      const component = new Set(open.splice(open.lastIndexOf(visit.node)));
      for (const node of component) isOpen.delete(node);
      found.push(component);
    }
  }
  return found;
}

/** The shortest path from the component's first node back to it, by breadth-first search. */
function shortestCycle<Node, Edge>(
  component: ReadonlySet<Node>,
  { edgesOf, targetOf }: Pick<Graph<Node, Edge>, 'edgesOf' | 'targetOf'>,
): Edge[][] {
  const reachedBy = new Map<Node, { readonly source: Node; readonly edge: Edge }>();
  const queue = [...component].slice(0, 1);
  for (const node of queue) {
    for (const edge of edgesOf(node)) {
      const target = targetOf(edge);
      if (!component.has(target)) continue;
      if (target === queue[0]) {
        const backward = [edge];
        for (let at = node; at !== queue[0]; at = reachedBy.get(at)!.source) backward.push(reachedBy.get(at)!.edge);
        return [backward.toReversed()];
      }
      if (reachedBy.has(target)) continue;
      reachedBy.set(target, { source: node, edge });
      queue.push(target);
    }
  }
  return [];
}
