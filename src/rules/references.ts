import type { Entity } from '../plan/entity';
import type { Names } from '../plan/names';
import type { Plan } from '../plan/plan';
import { grouped } from '../text/grouped';

/** The references of each vendor of the plan, wherever they are written. */
export function referencesByVendor(plan: Plan, names: Names): ReadonlyMap<Entity, readonly Entity[]> {
  return grouped(plan.references, (reference) => names.vendorOf(reference));
}

/** How a finding speaks of a reference: by the client, and the vendor where it is known. */
export function referenceName(reference: Entity, names: Names): string {
  const vendor = names.vendorOf(reference);
  return vendor ? `${vendor.name.text}’s reference ${reference.name.text}` : `The reference ${reference.name.text}`;
}
