import type { IsoDate } from '../../plan/calendar';
import type { Place } from '../../text/range';

/**
 * What a node stands for. `nobody` contains the work without a named vendor; `outside` is something that isn't in any
 * of these plans.
 */
export type GraphNodeKind =
  | 'vendor'
  | 'nobody'
  | 'deliverable'
  | 'approval'
  | 'milestone'
  | 'launch'
  | 'collateral'
  | 'outside';

/** The state of work; a vendor's state is that of all its work. */
export type WorkState = 'done' | 'overdue' | 'in progress' | 'open';

/** A node that hands over or depends on something. */
export interface GraphNode {
  /** Stable for the same subject. */
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly label: string;
  /** The addresses of the plans that mention it. */
  readonly plans: readonly string[];
  /** The vendor whose work it is. */
  readonly parent?: string;
  /** In our own hands: ours to make, to approve or to provide. */
  readonly isOurs: boolean;
  readonly state: WorkState;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** The day on which others can use it: due and approved. */
  readonly ready?: IsoDate;
  /** Its float: working days by which it may be late before the goal is; undefined if unknown. */
  readonly float?: number;
  /** The float in words; undefined for done work. */
  readonly spare?: string;
  /** Why it has no date, or how a date was calculated that the plan doesn't state. */
  readonly note?: string;
  readonly isReckoned?: boolean;
  readonly isCritical: boolean;
  readonly isInCircle: boolean;
  /** Provided on no particular date, such as a brand book: it is available, and nobody is waiting for it. */
  readonly isStanding?: boolean;
  /** Who in house is accountable for it. */
  readonly owners: readonly string[];
  /** The ids of the outcomes that it serves. */
  readonly outcomes: readonly string[];
  /** Where the plans mention it; empty for implied nodes. */
  readonly places: readonly Place[];
}

/**
 * Why one node is before another: a stated dependency, an approval, provided collateral, or launch, which needs all of
 * it.
 */
export type GraphEdgeKind = 'wait' | 'approval' | 'collateral' | 'launch';

/** A hand-off from one node to another. */
export interface GraphEdge {
  readonly id: string;
  readonly kind: GraphEdgeKind;
  readonly from: string;
  readonly to: string;
  /** What is handed over. */
  readonly what: string;
  /** The day on which it is ready, and the day by which it is needed. */
  readonly ready?: IsoDate;
  readonly needed?: IsoDate;
  /** Working days between the two; negative if it is too late. */
  readonly buffer?: number;
  /** The lag, if the plan states one; negative for a lead. In working days, unless `lagKind` is `calendar`. */
  readonly lag?: number;
  readonly lagKind?: 'calendar';
  /** Only the start of the predecessor has to come first. */
  readonly isFromStart?: boolean;
  /** Whether only the finish of what depends on it has to come after that. */
  readonly isToFinish?: boolean;
  readonly isCritical: boolean;
  readonly isInCircle: boolean;
  /** Where a plan states it. */
  readonly places: readonly Place[];
}

/** Criteria for choosing nodes. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Who hands what to whom, and when: every deliverable, milestone and dependency of one plan or several. */
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

/** The work that a node approves, or the node's own id. */
export function approvedId(id: string): string {
  return id.endsWith(approval) ? id.slice(0, -approval.length) : id;
}
