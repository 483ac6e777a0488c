import type { Entity } from '../../plan/entity';
import type { Dependency } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/workspace';
import type { Finding } from '../../rules/check';
import type { Place } from '../../text/range';

/** `waits for` shows below each vendor what it depends on, `needed by` what depends on it. */
export type Direction = 'waits for' | 'needed by';

export const defaultDirection: Direction = 'waits for';

/** By what the vendors are put together at the top of the tree. */
export type Arrangement = 'plan' | 'owner' | 'outcome' | 'state';

export const arrangements: readonly Arrangement[] = ['plan', 'owner', 'outcome', 'state'];

/** How it stands with what a row shows: the worst comes first. */
export type State = 'error' | 'overdue' | 'warning' | 'in progress' | 'open' | 'done';

export const states: readonly State[] = ['error', 'overdue', 'warning', 'in progress', 'open', 'done'];

/** What a row is about: a plan, or a vendor of it, or what is handed over. */
export interface Subject {
  readonly snapshot: PlanSnapshot;
  readonly entity: Entity;
}

/** A wait with the plan that says so, and the plan of what it waits for. */
export interface StatedDependency extends Dependency {
  readonly successorPlan: PlanSnapshot;
  readonly predecessorPlan: PlanSnapshot;
}

/** A row of the Vendors view. */
export interface TreeNode {
  /** The same for the same thing at the same place in the tree, whatever else changes; no two rows have the same. */
  readonly id: string;
  readonly kind: 'plan' | 'group' | 'vendor' | 'deliverable' | 'milestone' | 'collateral';
  readonly label: string;
  /** What stands beside the label: who owns it, what is next, who waits, what is found. */
  readonly description: string;
  readonly state: State;
  /** What the row is about; undefined for a group. */
  readonly subject?: Subject;
  /** For a group, by what its vendors are put together. */
  readonly groupedBy?: Arrangement;
  /** Where a click goes; undefined for a group of what no plan has a line for. */
  readonly place?: Place;
  /** How many findings are about it. */
  readonly findings: number;
  /** Whether it waits for something, by itself or through what it delivers. */
  readonly isWaiting: boolean;
  /** The waits for which it stands under its parent; none at the top. */
  readonly dependencies: readonly StatedDependency[];
  /** The row stands above itself: it is shown, and not opened again. */
  readonly isCycle: boolean;
  /** At the top of the tree, whether a vendor stands under it. */
  readonly holds?: (vendor: Entity) => boolean;
  readonly parent?: TreeNode;
  readonly hasChildren: boolean;
  /** The same rows each time. */
  readonly children: () => readonly TreeNode[];
  /** The same for two rows under which the same stands, wherever they are: whoever writes the tree down need write it once. */
  readonly content: () => string;
  /** The row as it would be if nothing stood above it. */
  readonly alone: () => TreeNode;
  /** Markdown. */
  readonly tooltip: () => string;
}

/** How it stands with something: what is broken first, then what is late, and what is done only where nothing else is to say. */
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
