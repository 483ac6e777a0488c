import type { Entity } from '../../plan/entity';
import { isDone, isProvided } from '../../plan/progress';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { DependencyPair } from './dependencyRefusal';
import { canDependOn } from './dependencyRefusal';

/**
 * The possible pairs for a new dependency: a vendor stands for each open piece of its work, and for everything it does.
 */
export function dependencyChoices(
  snapshot: PlanSnapshot,
  { successor, predecessor }: DependencyPair,
): DependencyPair[] {
  const mine = [...workOf(snapshot, successor).filter((one) => !isDone(one)), successor];
  const theirs = [...workOf(snapshot, predecessor), predecessor];
  return mine.flatMap((one) =>
    theirs.filter(canDependOn(snapshot, one)).map((other): DependencyPair => ({ successor: one, predecessor: other })),
  );
}

function workOf({ dependencies }: PlanSnapshot, entity: Entity): readonly Entity[] {
  return entity.kind === 'vendor' ? dependencies.deliverablesOf(entity) : [];
}

/** Everything in a plan that can have dependencies, vendors first, each followed by its work. */
export function possibleSuccessors({ plan, names, dependencies }: PlanSnapshot): Entity[] {
  const ofVendors = plan.vendors.flatMap((vendor) => [vendor, ...dependencies.deliverablesOf(vendor)]);
  return [...new Set([...ofVendors, ...names.deliverables(), ...plan.milestones])];
}

/** For what the vendor as a whole can't depend on, at most this many of its items are tried one by one. */
const mostAsked = 100;

/** Everything in a plan that something can depend on; for a vendor, as a whole or in some of its work. */
export function possiblePredecessors(snapshot: PlanSnapshot, from: Entity): Entity[] {
  const all = [...possibleSuccessors(snapshot), ...snapshot.names.collateral().filter((one) => !isProvided(one))];
  const mine = [from, ...workOf(snapshot, from).filter((one) => !isDone(one))];
  const found = new Set<Entity>();
  let rest = all;
  // Usually the first of them can depend on nearly everything, and the others are only tried for the rest.
  for (const one of mine.slice(0, mostAsked)) {
    const can = canDependOn(snapshot, one);
    for (const to of rest) if (can(to)) found.add(to);
    rest = rest.filter((to) => !found.has(to));
  }
  return all.filter((to) => found.has(to));
}
