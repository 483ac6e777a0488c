import type { Entity } from '../../plan/entity';
import type { ConnectedPlans, CrossWait } from '../../workspace/connectedPlans';
import type { Wait } from '../../workspace/handOffs';
import type { KnownPlan } from '../../workspace/workspace';
import type { Direction, SaidWait } from './treeNode';

/** A plan beside those that it is connected to. */
interface Connected {
  readonly known: KnownPlan;
  readonly connected: ConnectedPlans;
}

/** What a thing waits for, or what waits for it, with the plans that say so. */
export function saidWaitsOf(plan: Connected, entity: Entity, direction: Direction): SaidWait[] {
  const { known } = plan;
  return waitsOf(plan, entity, direction).map((wait) =>
    'fromPlan' in wait ? wait : { ...wait, fromPlan: known, toPlan: known },
  );
}

/** How many things a thing waits for, or how many wait for it. */
export function countWaits(plan: Connected, entity: Entity, direction: Direction): number {
  return new Set(waitsOf(plan, entity, direction).map((wait) => otherSide(wait, direction))).size;
}

/**
 * In other plans too. A vendor waits through what it delivers as well; its own deliverables are no reason to wait, what we
 * provide to it is.
 */
function waitsOf({ known, connected }: Connected, entity: Entity, direction: Direction): (Wait | CrossWait)[] {
  const { handOffs, names } = known;
  const isForward = direction === 'waits for';
  const waits: (Wait | CrossWait)[] = [];
  const add = (one: Entity): void => {
    for (const wait of isForward ? handOffs.waitsFor(one) : handOffs.neededBy(one)) waits.push(wait);
    for (const wait of isForward ? connected.waitsFor(one) : connected.neededBy(one)) waits.push(wait);
  };
  add(entity);
  if (entity.kind !== 'vendor') return waits;
  for (const work of handOffs.deliverablesOf(entity)) add(work);
  return waits.filter((wait) => {
    const other = otherSide(wait, direction);
    return other !== entity && (other.kind === 'collateral' || names.vendorOf(other) !== entity);
  });
}

/** What a wait leads to in a direction. */
export function otherSide({ from, to }: Wait, direction: Direction): Entity {
  return direction === 'waits for' ? to : from;
}
