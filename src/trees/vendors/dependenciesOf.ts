import type { Entity } from '../../plan/entity';
import type { ConnectedPlans, CrossPlanDependency } from '../../schedule/connectedPlans';
import type { Dependency } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/workspace';
import type { Direction, StatedDependency } from './treeNode';

/** A plan beside those that it is connected to. */
interface Connected {
  readonly snapshot: PlanSnapshot;
  readonly connected: ConnectedPlans;
}

/** What a thing waits for, or what waits for it, with the plans that say so. */
export function statedDependenciesOf(plan: Connected, entity: Entity, direction: Direction): StatedDependency[] {
  const { snapshot } = plan;
  return dependenciesOf(plan, entity, direction).map((dependency) =>
    'successorPlan' in dependency ? dependency : { ...dependency, successorPlan: snapshot, predecessorPlan: snapshot },
  );
}

/** How many things a thing waits for, or how many wait for it. */
export function countDependencies(plan: Connected, entity: Entity, direction: Direction): number {
  return new Set(dependenciesOf(plan, entity, direction).map((dependency) => otherSide(dependency, direction))).size;
}

/**
 * In other plans too. A vendor waits through what it delivers as well; its own deliverables are no reason to wait, what we
 * provide to it is.
 */
function dependenciesOf(
  { snapshot, connected }: Connected,
  entity: Entity,
  direction: Direction,
): (Dependency | CrossPlanDependency)[] {
  const { dependencies, names } = snapshot;
  const isForward = direction === 'waits for';
  const found: (Dependency | CrossPlanDependency)[] = [];
  const add = (one: Entity): void => {
    for (const dependency of isForward ? dependencies.of(one) : dependencies.on(one)) found.push(dependency);
    for (const dependency of isForward ? connected.dependenciesOf(one) : connected.neededBy(one))
      found.push(dependency);
  };
  add(entity);
  if (entity.kind !== 'vendor') return found;
  for (const work of dependencies.deliverablesOf(entity)) add(work);
  return found.filter((dependency) => {
    const other = otherSide(dependency, direction);
    return other !== entity && (other.kind === 'collateral' || names.vendorOf(other) !== entity);
  });
}

/** What a wait leads to in a direction. */
export function otherSide({ successor, predecessor }: Dependency, direction: Direction): Entity {
  return direction === 'waits for' ? predecessor : successor;
}
