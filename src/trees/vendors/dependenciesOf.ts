import type { Entity } from '../../plan/entity';
import type { ConnectedPlans, CrossPlanDependency } from '../../schedule/connectedPlans';
import type { Dependency } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Direction, StatedDependency } from './treeNode';

/** A plan with those that it is connected to. */
interface Connected {
  readonly snapshot: PlanSnapshot;
  readonly connected: ConnectedPlans;
}

/** What an entity depends on, or what depends on it, with the plans that state it. */
export function statedDependenciesOf(plan: Connected, entity: Entity, direction: Direction): StatedDependency[] {
  const { snapshot } = plan;
  return dependenciesOf(plan, entity, direction).map((dependency) =>
    'successorPlan' in dependency ? dependency : { ...dependency, successorPlan: snapshot, predecessorPlan: snapshot },
  );
}

/** The number of an entity's dependencies, or of its dependents. */
export function countDependencies(plan: Connected, entity: Entity, direction: Direction): number {
  return new Set(dependenciesOf(plan, entity, direction).map((dependency) => otherSide(dependency, direction))).size;
}

/**
 * Includes other plans. A vendor also has the dependencies of its deliverables; its own deliverables don't count as
 * dependencies, but what we provide to it does.
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
    return other !== entity && (other.kind === 'collateral' || !names.makersOf(other).includes(entity));
  });
}

/** The other end of a dependency in a direction. */
export function otherSide({ successor, predecessor }: Dependency, direction: Direction): Entity {
  return direction === 'waits for' ? predecessor : successor;
}
