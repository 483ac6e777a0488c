import type { IsoDate } from '../../plan/calendar';
import type { ViewSource } from '../viewEntities';
import type { GraphNode, HandOffGraph } from '../graph/graph';
import { approvalId, approvedId } from '../graph/graph';
import { grouped } from '../../text/lists';

/** A piece of work on the timeline. */
export interface TimelineRow {
  readonly node: GraphNode;
  /** The start and end of the bar; a bar without a start is a single day. Undefined if the plan gives no date. */
  readonly bar?: { readonly start: IsoDate; readonly due: IsoDate; readonly isDay: boolean };
  /** The approval after the bar, until the day others can use the work. */
  readonly approval?: { readonly label: string; readonly until: IsoDate };
}

/** A vendor with its work, or work without a vendor. */
export interface TimelineGroup {
  /** Undefined for milestones and launch. */
  readonly node?: GraphNode;
  readonly rows: readonly TimelineRow[];
}

/** A dependency between two pieces of work. */
export interface TimelineArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isCritical: boolean;
  readonly isLate: boolean;
}

/** The dates that matter to all work of one plan or several. */
export interface Days {
  readonly today: IsoDate;
  readonly launches: readonly IsoDate[];
  /** Days off, in addition to weekends. */
  readonly holidays: readonly IsoDate[];
}

/** The work of one plan or several on the timeline, by vendor. */
export interface Timeline extends Days {
  readonly groups: readonly TimelineGroup[];
  readonly arrows: readonly TimelineArrow[];
  /** Undated work; its note gives the reason. */
  readonly undated: readonly GraphNode[];
  /** The first and the last date of anything; undefined if there are none. */
  readonly first?: IsoDate;
  readonly last?: IsoDate;
}

/** The dates of the plans. */
export function daysOf({ plans, today }: ViewSource): Days {
  return {
    today,
    launches: [...new Set(plans.flatMap(({ calendar }) => calendar.launch ?? []))].sort(),
    holidays: [...new Set(plans.flatMap(({ holidays }) => [...holidays]))].sort(),
  };
}

/**
 * The timeline of the plans, built from their graph. Everything in the graph that happens is in a group or is undated.
 */
export function timeline(graph: HandOffGraph, { today, launches, holidays }: Days): Timeline {
  const approvals = new Map(graph.nodes.filter(({ kind }) => kind === 'approval').map((node) => [node.id, node]));
  const dated = graph.nodes.filter(
    ({ kind }) => kind === 'deliverable' || kind === 'milestone' || kind === 'launch' || kind === 'collateral',
  );
  const rows = dated.map((node): TimelineRow => {
    const approval = approvals.get(approvalId(node.id));
    return {
      node,
      bar:
        node.due === undefined
          ? undefined
          : { start: node.start ?? node.due, due: node.due, isDay: node.start === undefined },
      approval: approval?.due === undefined ? undefined : { label: approval.label, until: approval.due },
    };
  });
  const placed = rows.filter(({ bar }) => bar !== undefined);
  const heads = graph.nodes.filter(({ kind }) => kind === 'vendor' || kind === 'nobody');
  const days = placed.flatMap(({ bar, approval }) => [bar!.start, approval?.until ?? bar!.due]).sort();
  const ids = new Set(placed.map(({ node }) => node.id));
  const byParent = grouped(placed, ({ node }) => node.parent);
  return {
    groups: [
      { rows: inTime(placed.filter(({ node }) => node.parent === undefined)) },
      ...heads.map((node) => ({ node, rows: inTime(byParent.get(node.id) ?? []) })),
    ].filter((group) => group.rows.length > 0),
    arrows: graph.edges.flatMap((edge): TimelineArrow[] => {
      const [from, to] = [approvedId(edge.from), approvedId(edge.to)];
      if (edge.kind === 'approval' || (edge.kind === 'launch' && !edge.isCritical) || !ids.has(from) || !ids.has(to))
        return [];
      const isLate = edge.isInCircle || (edge.buffer !== undefined && edge.buffer < 0);
      return [{ id: edge.id, from, to, isCritical: edge.isCritical, isLate }];
    }),
    undated: rows.filter(({ bar, node }) => bar === undefined && node.isStanding !== true).map(({ node }) => node),
    first: days[0],
    last: days.at(-1),
    launches,
    holidays,
    today,
  };
}

function inTime(rows: readonly TimelineRow[]): TimelineRow[] {
  return [...rows].sort((a, b) =>
    a.bar!.start < b.bar!.start ? -1 : a.bar!.start > b.bar!.start ? 1 : a.bar!.due < b.bar!.due ? -1 : 1,
  );
}
