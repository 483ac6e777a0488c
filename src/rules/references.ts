import type { Entity } from '../plan/entity';
import type { Names } from '../plan/names/names';
import type { Plan } from '../plan/plan';
import type { Message } from '../text/message';
import { say } from '../text/message';
import { grouped } from '../text/lists';

/** The references of each vendor of the plan, wherever they are written. */
export function referencesByVendor(plan: Plan, names: Names): ReadonlyMap<Entity, readonly Entity[]> {
  return grouped(plan.references, (reference) => names.vendorOf(reference));
}

/** How a finding names a reference: by the client, and the vendor if known. */
export function referenceName(reference: Entity, names: Names): Message {
  const vendor = names.vendorOf(reference);
  const client = reference.name.text;
  return vendor ? say`${vendor.name.text}’s reference “${client}”` : say`The reference “${client}”`;
}
