import type { Entity } from '../../plan/entity';
import type { Dependency } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Finding } from '../../rules/check';
import type { Place } from '../../text/range';

/** `waits for` shows below each vendor what it depends on, `needed by` what depends on it. */
export type Direction = 'waits for' | 'needed by';

export const defaultDirection: Direction = 'waits for';

/** How the vendors are grouped at the top of the tree. */
export type Arrangement = 'plan' | 'owner' | 'outcome' | 'state';

export const arrangements: readonly Arrangement[] = ['plan', 'owner', 'outcome', 'state'];

/** The state of a row's subject: the worst comes first. */
export type State = 'error' | 'overdue' | 'warning' | 'in progress' | 'open' | 'done';

export const states: readonly State[] = ['error', 'overdue', 'warning', 'in progress', 'open', 'done'];

/** The subject of a row: a plan, or one of its vendors, or what is handed over. */
export interface Subject {
  readonly snapshot: PlanSnapshot;
  readonly entity: Entity;
}

/** A dependency with the plan that states it, and the plan of its predecessor. */
export interface StatedDependency extends Dependency {
  readonly successorPlan: PlanSnapshot;
  readonly predecessorPlan: PlanSnapshot;
}

/** A row of the Vendors view. */
export interface TreeNode {
  /** Stable for the same subject at the same place in the tree, and unique. */
  readonly id: string;
  readonly kind: 'plan' | 'group' | 'vendor' | 'deliverable' | 'milestone' | 'collateral';
  readonly label: string;
  /** The description next to the label: owner, next date, dependents, problems. */
  readonly description: string;
  readonly state: State;
  /** The row's subject; undefined for a group. */
  readonly subject?: Subject;
  /** For a group, how its vendors are grouped. */
  readonly groupedBy?: Arrangement;
  /** The target of a click; undefined for a group without a line in a plan. */
  readonly place?: Place;
  /** The number of findings about it. */
  readonly findings: number;
  /** Whether it has dependencies, directly or through its deliverables. */
  readonly isWaiting: boolean;
  /** The dependencies for which it is under its parent; none at the top. */
  readonly dependencies: readonly StatedDependency[];
  /** The row is its own ancestor: it is shown, but not expanded again. */
  readonly isCycle: boolean;
  /** At the top of the tree, whether there is a vendor under it. */
  readonly holds?: (vendor: Entity) => boolean;
  readonly parent?: TreeNode;
  readonly hasChildren: boolean;
  /** The same rows each time. */
  readonly children: () => readonly TreeNode[];
  /** Equal for two rows with the same content below them: the tree has to be written only once. */
  readonly content: () => string;
  /** The row as it would be at the top level. */
  readonly alone: () => TreeNode;
  /** Markdown. */
  readonly tooltip: () => string;
}

/** The status of a subject: problems first, then what is late, and “done” only if nothing else applies. */
export function stateOf(findings: readonly Finding[], isAllDone: boolean, isLate: boolean, isBegun: boolean): State {
  const found = worst(findings);
  if (found === 'error') return found;
  if (isLate) return 'overdue';
  if (found !== 'open') return found;
  if (isAllDone) return 'done';
  return isBegun ? 'in progress' : 'open';
}

/** How bad the worst of findings is; `open` where none is a warning or an error. */
export function worst(findings: readonly Finding[]): State {
  if (findings.some(({ severity }) => severity === 'error')) return 'error';
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : 'open';
}
