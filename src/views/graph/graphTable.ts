import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { GraphEdge, GraphNode, HandOffGraph } from './graph';
import { stateInWords } from './graphWords';
import type { Cell, Table } from '../tables/table';
import { cell } from '../tables/table';

/** The hand-offs as tables: each hand-off with both its ends, and then the nodes without hand-offs. */
export function graphTables(graph: HandOffGraph, isShown: (id: string) => boolean, words: Words): Table[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.filter(({ from, to }) => isShown(from) || isShown(to));
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const parents = new Set(
    graph.nodes.flatMap(({ id, parent }) => (parent !== undefined && linked.has(id) ? [parent] : [])),
  );
  const loose = graph.nodes.filter(({ id }) => isShown(id) && !linked.has(id) && !parents.has(id));
  return [handOffTable(edges, byId, words), ...(loose.length > 0 ? [looseTable(loose, byId, words)] : [])];
}

function handOffTable(edges: readonly GraphEdge[], byId: ReadonlyMap<string, GraphNode>, words: Words): Table {
  return {
    caption: words(say`Hand-offs`),
    columns: [say`What`, say`From`, say`Ready`, say`To`, say`Needed`, say`Working days between`, say`Note`].map(words),
    rows: edges.map((edge): Cell[] => {
      const [from, to] = [byId.get(edge.from)!, byId.get(edge.to)!];
      const isLate = (edge.buffer ?? 0) < 0;
      const what = from.kind === 'approval' ? words(say`${edge.what}, approved`) : edge.what;
      return [
        cell(what, { id: edge.from }),
        cell(vendorOf(from, byId)),
        cell(edge.ready),
        cell(labelWithVendor(to, byId), { id: edge.to }),
        cell(edge.needed),
        cell(edge.buffer === undefined ? '' : String(edge.buffer), {
          isNumber: true,
          mark: isLate ? 'late' : undefined,
        }),
        noteOf(edge, from, words),
      ];
    }),
  };
}

function noteOf(edge: GraphEdge, from: GraphNode, words: Words): Cell {
  const notes = [
    edge.isInCircle ? words(say`circular dependency`) : undefined,
    (edge.buffer ?? 0) < 0 ? words(say`too late`) : undefined,
    edge.isCritical ? words(say`on the critical path`) : undefined,
    from.isOurs ? words(say`yours`) : undefined,
    from.state === 'open' ? undefined : words(stateInWords(from.state)),
  ].filter((note) => note !== undefined);
  const mark = edge.isInCircle ? 'late' : edge.isCritical ? 'critical' : from.isOurs ? 'ours' : undefined;
  return cell(notes.join(', '), { mark, id: edge.id });
}

function vendorOf(node: GraphNode, byId: ReadonlyMap<string, GraphNode>): string {
  return node.parent === undefined ? (node.kind === 'vendor' ? node.label : '') : (byId.get(node.parent)?.label ?? '');
}

function labelWithVendor(node: GraphNode, byId: ReadonlyMap<string, GraphNode>): string {
  const vendor = node.parent === undefined ? undefined : byId.get(node.parent)?.label;
  return vendor === undefined ? node.label : `${node.label} (${vendor})`;
}

function looseTable(nodes: readonly GraphNode[], byId: ReadonlyMap<string, GraphNode>, words: Words): Table {
  return {
    caption: words(say`Not part of any hand-off`),
    columns: [say`What`, say`Vendor`, say`Due`, say`Float`].map(words),
    rows: nodes.map((node) => [
      cell(node.label, { id: node.id }),
      cell(vendorOf(node, byId)),
      cell(node.due),
      cell(node.spare),
    ]),
  };
}
