import type { Entity } from '../../plan/entity';
import { isDone, isProvided } from '../../plan/progress';
import type { PlanSnapshot } from '../../workspace/workspace';
import type { DependencyPair } from './dependencyRefusal';
import { canDependOn } from './dependencyRefusal';

/** What may be meant when one thing is to wait for another: a vendor stands for each open piece of its work, and for all it does. */
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

/** All of a plan that can wait, vendors first, each followed by its work. */
export function possibleSuccessors({ plan, names, dependencies }: PlanSnapshot): Entity[] {
  const ofVendors = plan.vendors.flatMap((vendor) => [vendor, ...dependencies.deliverablesOf(vendor)]);
  return [...new Set([...ofVendors, ...names.deliverables(), ...plan.milestones])];
}

/** Of a vendor's works at most so many are asked one by one for what the vendor as a whole cannot wait for. */
const mostAsked = 100;

/** All of a plan for which something can wait; for which a vendor can, as a whole or in some of its work. */
export function possiblePredecessors(snapshot: PlanSnapshot, from: Entity): Entity[] {
  const all = [...possibleSuccessors(snapshot), ...snapshot.names.collateral().filter((one) => !isProvided(one))];
  const mine = [from, ...workOf(snapshot, from).filter((one) => !isDone(one))];
  const found = new Set<Entity>();
  let rest = all;
  // Mostly the first of them can wait for nearly all, and the others are asked for what is left.
  for (const one of mine.slice(0, mostAsked)) {
    const can = canDependOn(snapshot, one);
    for (const to of rest) if (can(to)) found.add(to);
    rest = rest.filter((to) => !found.has(to));
  }
  return all.filter((to) => found.has(to));
}
