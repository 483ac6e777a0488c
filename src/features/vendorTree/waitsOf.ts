import type { Entity } from '../../plan/entity';
import type { ConnectedPlans } from '../../workspace/connectedPlans';
import type { Wait } from '../../workspace/handOffs';
import type { KnownPlan } from '../../workspace/workspace';
import type { Direction, SaidWait } from './treeNode';

/** A plan beside those that it is connected to. */
interface Connected {
  readonly known: KnownPlan;
  readonly connected: ConnectedPlans;
}

/**
 * What a thing waits for, or what waits for it, in other plans too. A vendor waits through what it delivers as well; its own
 * deliverables are no reason to wait, what we provide to it is.
 */
export function waitsOf({ known, connected }: Connected, entity: Entity, direction: Direction): SaidWait[] {
  const { handOffs, names } = known;
  const isVendor = entity.kind === 'vendor';
  const all = isVendor ? [entity, ...handOffs.deliverablesOf(entity)] : [entity];
  const waits = all.flatMap((one): SaidWait[] => {
    const here = direction === 'waits for' ? handOffs.waitsFor(one) : handOffs.neededBy(one);
    const across = direction === 'waits for' ? connected.waitsFor(one) : connected.neededBy(one);
    return [...here.map((wait) => ({ ...wait, fromPlan: known, toPlan: known })), ...across];
  });
  if (!isVendor) return waits;
  return waits.filter((wait) => {
    const other = otherSide(wait, direction);
    return other !== entity && (other.kind === 'collateral' || names.vendorOf(other) !== entity);
  });
}

/** What a wait leads to in a direction. */
export function otherSide({ from, to }: Wait, direction: Direction): Entity {
  return direction === 'waits for' ? to : from;
}
