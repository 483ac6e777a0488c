import type { GraphEdge, GraphNode, HandOffGraph } from './graph';
import { approvalId, approvedId } from './graph';
import { grouped, minimumOf } from '../../text/lists';

/** Which part of a graph to show; omitted criteria don't narrow it. */
export interface Filter {
  readonly owner?: string;
  readonly vendor?: string;
  readonly outcome?: string;
}

/** The level of detail: each vendor as one box, or with a row for each piece of its work. */
export type Detail = 'vendors' | 'deliverables';

export interface ShownOptions {
  /** Undefined depends on the size: work is shown if there are few vendors. */
  readonly detail?: Detail;
  /** Vendors that show their work though the others don't. */
  readonly opened?: ReadonlySet<string>;
  readonly filter?: Filter;
}

/** A node of the picture: a vendor with its rows, or a single item. */
export interface Box {
  readonly node: GraphNode;
  /** All of a vendor's work, earliest first, each followed by its approval. */
  readonly works: readonly GraphNode[];
  /** The part of it that has a separate row. */
  readonly rows: readonly GraphNode[];
  /** What we provide on no particular date. */
  readonly worksFrom: readonly string[];
  /** Not selected itself, but connected to what is. */
  readonly isContext: boolean;
}

/** The end of a link: a box, or one of its rows. */
export interface End {
  readonly box: string;
  readonly row?: string;
}

/** A line of the picture: everything that one end hands to the other. */
export interface Link {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  readonly edges: readonly GraphEdge[];
  /** The smallest buffer in working days; undefined if unknown. */
  readonly buffer?: number;
  readonly isCritical: boolean;
  readonly isInCircle: boolean;
}

/** A graph as drawn. */
export interface ShownGraph {
  readonly detail: Detail;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
  /** For vendors, deliverables and milestones: how many are selected, and how many there are. */
  readonly asked: Counts;
  readonly all: Counts;
}

export interface Counts {
  readonly vendors: number;
  readonly works: number;
}

/** Up to this many vendors are shown with their work by default. */
export const mostDetailed = 20;
/** In a picture with more boxes, the lines to launch from everything without dependents would hide the others. */
const mostToLaunch = 30;

/** The drawn part of a graph. */
export function shownGraph(graph: HandOffGraph, { detail, opened = new Set(), filter = {} }: ShownOptions): ShownGraph {
  const chosen = chosenNodes(graph, filter);
  const isNarrowed = chosen.size < graph.nodes.length;
  const near = isNarrowed ? neighbors(graph, chosen) : new Set<string>();
  const isShown = ({ id }: GraphNode): boolean => chosen.has(id) || near.has(id);
  const works = grouped(graph.nodes.filter(isShown), ({ parent }) => parent);
  const heads = graph.nodes.filter(
    (node) => node.parent === undefined && isDrawn(node) && (isShown(node) || works.has(node.id)),
  );
  const how = detail ?? (heads.filter(isVendor).length <= mostDetailed ? 'deliverables' : 'vendors');
  const standing = standingCollateral(graph);
  const boxes = heads.map((node): Box => {
    const list = inOrder(works.get(node.id) ?? []);
    const isOpen = how === 'deliverables' || opened.has(node.id);
    return {
      node,
      works: list,
      rows: isOpen ? list : [],
      worksFrom: standing.get(node.id) ?? [],
      isContext: !chosen.has(node.id) && !list.some(({ id }) => chosen.has(id)),
    };
  });
  const links = linksOf(graph, boxes, isNarrowed ? chosen : undefined);
  const isKind = (kinds: readonly string[], list: readonly GraphNode[]): number =>
    list.filter(({ kind }) => kinds.includes(kind)).length;
  const count = (list: readonly GraphNode[]): Counts => ({
    vendors: isKind(['vendor', 'nobody'], list),
    works: isKind(['deliverable', 'milestone'], list),
  });
  return {
    detail: how,
    boxes,
    links,
    asked: count(graph.nodes.filter(({ id }) => chosen.has(id) || works.get(id)?.some((work) => chosen.has(work.id)))),
    all: count(graph.nodes),
  };
}

export function isVendor({ kind }: GraphNode): boolean {
  return kind === 'vendor' || kind === 'nobody';
}

/** Permanently available items are a line of text in their vendors: as nodes they would be in the way. */
function isDrawn({ isStanding }: GraphNode): boolean {
  return isStanding !== true;
}

/** The nodes that match all of a filter. For a vendor, that includes its work. */
export function chosenNodes({ nodes }: HandOffGraph, { owner, vendor, outcome }: Filter): ReadonlySet<string> {
  const fits = (node: GraphNode): boolean =>
    (owner === undefined || node.owners.includes(owner)) &&
    (vendor === undefined || node.id === vendor || node.parent === vendor) &&
    (outcome === undefined || node.outcomes.includes(outcome));
  const chosen = new Set(nodes.filter(fits).map(({ id }) => id));
  // A deliverable's approval goes with it, and the other way around.
  for (const { id, kind } of nodes) {
    const deliverable = approvedId(id);
    if (kind === 'approval' && (chosen.has(id) || chosen.has(deliverable))) chosen.add(id).add(deliverable);
  }
  return chosen;
}

/** The neighbors of the selected nodes. */
function neighbors({ edges }: HandOffGraph, chosen: ReadonlySet<string>): Set<string> {
  const near = new Set<string>();
  for (const { from, to } of edges) {
    if (chosen.has(from)) near.add(to);
    if (chosen.has(to)) near.add(from).add(approvedId(from));
  }
  return near;
}

function standingCollateral({ nodes, edges }: HandOffGraph): ReadonlyMap<string, string[]> {
  const standing = new Set(nodes.filter(({ isStanding }) => isStanding).map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const { from, to, what } of edges) {
    if (!standing.has(from)) continue;
    const list = found.get(to);
    if (list) list.push(what);
    else found.set(to, [what]);
  }
  return found;
}

/** Earliest first, undated ones last; an approval stays after what it approves. */
function inOrder(works: readonly GraphNode[]): GraphNode[] {
  const approvals = new Map(works.filter(({ kind }) => kind === 'approval').map((node) => [node.id, node]));
  const others = works.filter(({ kind }) => kind !== 'approval');
  const late = '9999-99-99';
  const sorted = others.sort((a, b) =>
    (a.due ?? late) < (b.due ?? late) ? -1 : (a.due ?? late) > (b.due ?? late) ? 1 : 0,
  );
  return sorted.flatMap((node) => [
    node,
    ...(approvals.has(approvalId(node.id)) ? [approvals.get(approvalId(node.id))!] : []),
  ]);
}

/**
 * The lines between the shown boxes, merged if they have the same ends. For a narrowed graph, only those of the
 * selection.
 */
function linksOf(graph: HandOffGraph, boxes: readonly Box[], chosen: ReadonlySet<string> | undefined): Link[] {
  const ends = new Map<string, End>();
  for (const { node, works, rows } of boxes) {
    ends.set(node.id, { box: node.id });
    for (const { id } of works) ends.set(id, { box: node.id });
    for (const { id } of rows) ends.set(id, { box: node.id, row: id });
  }
  const groups = new Map<string, GraphEdge[]>();
  const handsOn = new Set<string>();
  for (const edge of graph.edges) {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (!from || !to || edge.kind === 'approval' || (from.box === to.box && !(from.row && to.row))) continue;
    if (chosen && !chosen.has(edge.from) && !chosen.has(edge.to)) continue;
    if (edge.kind !== 'launch') handsOn.add(from.row ?? from.box);
    const id = `${from.row ?? from.box} → ${to.row ?? to.box}`;
    const group = groups.get(id);
    if (group) group.push(edge);
    else groups.set(id, [edge]);
  }
  return [...groups].flatMap(([id, edges]): Link[] => {
    const [from, to] = [ends.get(edges[0]!.from)!, ends.get(edges[0]!.to)!];
    const isCritical = edges.some((edge) => edge.isCritical);
    const isToLaunch = edges.every(({ kind }) => kind === 'launch');
    if (isToLaunch && !isCritical && (boxes.length > mostToLaunch || handsOn.has(from.row ?? from.box))) return [];
    const buffers = edges.flatMap(({ buffer }) => buffer ?? []);
    return [
      {
        id,
        from,
        to,
        edges,
        buffer: minimumOf(buffers),
        isCritical,
        isInCircle: edges.some((edge) => edge.isInCircle),
      },
    ];
  });
}
