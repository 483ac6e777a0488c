import type { Entity } from '../../plan/entity';
import { isDone, isProvided } from '../../plan/progress';
import type { KnownPlan } from '../../workspace/workspace';
import type { Pair } from './waitRefusal';
import { canWaitFor } from './waitRefusal';

/** What may be meant when one thing is to wait for another: a vendor stands for each open piece of its work, and for all it does. */
export function waitChoices(known: KnownPlan, { from, to }: Pair): Pair[] {
  const mine = [...workOf(known, from).filter((one) => !isDone(one)), from];
  const theirs = [...workOf(known, to), to];
  return mine.flatMap((one) => theirs.filter(canWaitFor(known, one)).map((other): Pair => ({ from: one, to: other })));
}

function workOf({ handOffs }: KnownPlan, entity: Entity): readonly Entity[] {
  return entity.kind === 'vendor' ? handOffs.deliverablesOf(entity) : [];
}

/** All of a plan that can wait, vendors first, each followed by its work. */
export function allThatCanWait({ plan, names, handOffs }: KnownPlan): Entity[] {
  const ofVendors = plan.vendors.flatMap((vendor) => [vendor, ...handOffs.deliverablesOf(vendor)]);
  return [...new Set([...ofVendors, ...names.deliverables(), ...plan.milestones])];
}

/** Of a vendor's works at most so many are asked one by one for what the vendor as a whole cannot wait for. */
const mostAsked = 100;

/** All of a plan for which something can wait; for which a vendor can, as a whole or in some of its work. */
export function possibleWaits(known: KnownPlan, from: Entity): Entity[] {
  const all = [...allThatCanWait(known), ...known.names.collateral().filter((one) => !isProvided(one))];
  const mine = [from, ...workOf(known, from).filter((one) => !isDone(one))];
  const found = new Set<Entity>();
  let rest = all;
  // Mostly the first of them can wait for nearly all, and the others are asked for what is left.
  for (const one of mine.slice(0, mostAsked)) {
    const can = canWaitFor(known, one);
    for (const to of rest) if (can(to)) found.add(to);
    rest = rest.filter((to) => !found.has(to));
  }
  return all.filter((to) => found.has(to));
}
