import { strict as assert } from 'node:assert';
import { english } from '../../src/text/message';
import type { ViewSource } from '../../src/views/viewEntities';
import type { GraphEdge, GraphNode, HandOffGraph } from '../../src/views/graph/graph';
import { approvedId } from '../../src/views/graph/graph';
import { handOffGraph } from '../../src/views/graph/handOffGraph';
import type { Table } from '../../src/views/tables/table';
import { serviceOf, today } from './check';
import { readFixture } from './fixture';

/** The plans of a fixture as views look at them. */
export function sourceOf(fixture: string, day = today): ViewSource {
  const service = serviceOf(readFixture(fixture), { today: day });
  const plans = service.workspace.plans();
  return { workspace: service.workspace, plans, schedule: service.scheduleOfAll(plans), today: day, words: english };
}

/** The hand-off graph of a fixture. */
export function graphOf(fixture: string, day = today): HandOffGraph {
  return handOffGraph(sourceOf(fixture, day));
}

/** Asserts that the graph of a fixture has these nodes and edges, one a line, what a vendor makes two blanks further in. */
export function checkGraph(fixture: string, expected: string): void {
  assert.equal(describeGraph(graphOf(fixture)).join('\n'), trimmed(expected));
}

/** A graph as lines of text: nodes with what stands in them, then edges. */
export function describeGraph({ nodes, edges }: HandOffGraph): string[] {
  const heads = nodes.filter(({ parent }) => parent === undefined);
  const names = new Map(nodes.map((node) => [node.id, nameOf(node, nodes)]));
  return [
    ...heads.flatMap((head) => [
      describeNode(head),
      ...nodes.filter(({ parent }) => parent === head.id).map((node) => `  ${describeNode(node)}`),
    ]),
    ...edges.map((edge) => describeEdge(edge, names)),
  ];
}

function describeNode(node: GraphNode): string {
  const marks = [
    node.isOurs ? 'ours' : '',
    node.isStanding ? 'standing' : '',
    node.state === 'open' ? '' : node.state,
    node.isCritical ? 'critical' : '',
    node.isInCircle ? 'in a circle' : '',
  ];
  const days = [node.start, node.due, node.ready === undefined || node.ready === node.due ? '' : `ready ${node.ready}`];
  const parts = [...days, ...marks, node.owners.join(' + ')].filter((part) => part !== undefined && part !== '');
  return `${node.kind} ${node.label}${parts.length > 0 ? ` · ${parts.join(' · ')}` : ''}`;
}

function describeEdge(
  { from, to, kind, buffer, lag, isCritical, isInCircle }: GraphEdge,
  names: ReadonlyMap<string, string>,
): string {
  const parts = [
    kind === 'wait' ? '' : kind,
    lag === undefined ? '' : `lag ${lag}`,
    buffer === undefined ? '' : String(buffer),
    isCritical ? 'critical' : '',
    isInCircle ? 'in a circle' : '',
  ];
  return `${names.get(from)} → ${names.get(to)}: ${parts.filter((part) => part !== '').join(', ')}`.replace(/: $/, '');
}

/** The id of work, or the name of anything else. */
function nameOf({ id, kind, label }: GraphNode, nodes: readonly GraphNode[]): string {
  if (kind === 'approval')
    return `approval of ${nameOf(
      nodes.find((node) => node.id === approvedId(id))!,
      nodes,
    )}`;
  return /^[A-Z]\d+(?= )/.exec(label)?.[0] ?? label;
}

/** A table as lines, cells parted by bars, what a cell is marked with before it. */
export function describeTable({ caption, columns, rows }: Table): string[] {
  return [
    caption,
    columns.join(' | '),
    ...rows.map((row) =>
      row
        .map(({ text, mark }) => (mark ? `(${mark}) ${text}` : text))
        .join(' | ')
        .trimEnd(),
    ),
  ];
}

/** Without the line breaks around it. */
export function trimmed(text: string): string {
  return text.replace(/^\n|\n\s*$/g, '');
}
