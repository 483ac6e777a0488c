import type { IsoDate } from '../../plan/calendar';
import type { Place } from '../../text/range';

/** What a node stands for. `nobody` holds the work that no vendor is named for; `outside` is something that no plan here has. */
export type GraphNodeKind =
  | 'vendor'
  | 'nobody'
  | 'deliverable'
  | 'approval'
  | 'milestone'
  | 'launch'
  | 'collateral'
  | 'outside';

/** How far work is; a vendor is as far as all that it makes. */
export type WorkState = 'done' | 'overdue' | 'in progress' | 'open';

/** Somebody or something that hands over or waits. */
export interface GraphNode {
  /** The same for the same thing, whatever else changes. */
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly label: string;
  /** The addresses of the plans that speak of it. */
  readonly plans: readonly string[];
  /** The vendor whose work it is. */
  readonly parent?: string;
  /** On the client's side: ours to make, to approve or to provide. */
  readonly isOurs: boolean;
  readonly state: WorkState;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** The day on which others may use it: due and approved. */
  readonly ready?: IsoDate;
  /** Working days by which it may be late before the goal is; undefined where nobody can say. */
  readonly float?: number;
  /** The same in words; undefined for what is done. */
  readonly spare?: string;
  /** Why it has no date, or how a date was reckoned that the plan does not say. */
  readonly note?: string;
  readonly isReckoned?: boolean;
  readonly isCritical: boolean;
  readonly isInCircle: boolean;
  /** Provided at no certain day, such as a brand book: it is there, and nobody waits for it. */
  readonly isStanding?: boolean;
  /** Who in house answers for it. */
  readonly owners: readonly string[];
  /** The ids of the outcomes that it serves. */
  readonly outcomes: readonly string[];
  /** Where the plans speak of it; empty for what they only imply. */
  readonly places: readonly Place[];
}

/** Why one thing is before another: the plan says it waits, it needs an approval, it is provided, or launch needs all of it. */
export type GraphEdgeKind = 'wait' | 'approval' | 'collateral' | 'launch';

/** Something is handed from one node to another. */
export interface GraphEdge {
  readonly id: string;
  readonly kind: GraphEdgeKind;
  readonly from: string;
  readonly to: string;
  /** What is handed over. */
  readonly what: string;
  /** The day on which it is there, and the day by which it is needed. */
  readonly ready?: IsoDate;
  readonly needed?: IsoDate;
  /** Working days between the two; negative where it comes too late. */
  readonly buffer?: number;
  /** Working days that have to lie between the two, where the plan says so. */
  readonly lag?: number;
  readonly isCritical: boolean;
  readonly isInCircle: boolean;
  /** Where a plan says so. */
  readonly places: readonly Place[];
}

/** Something to choose nodes by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Who hands what to whom, and when: every deliverable, milestone and wait of one plan or several. */
export interface HandOffGraph {
  readonly plans: readonly Choice[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly outcomes: readonly (Choice & { readonly places: readonly Place[] })[];
}

const approval = '/approval';

export function approvalId(deliverable: string): string {
  return `${deliverable}${approval}`;
}

/** The work whose approval a node is, or the node's own id. */
export function approvedId(id: string): string {
  return id.endsWith(approval) ? id.slice(0, -approval.length) : id;
}
