import { memoized } from '../../text/memoized';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { originalOf } from '../moved';
import { allowedValue, fieldDefinition } from '../fields';

export type Sourcing = 'outsourced' | 'co-sourced' | 'in-house';

/** Who does the work of a vendor; undefined if the plan doesn't state it or states none of the three. */
export function sourcingOf(vendor: Entity): Sourcing | undefined {
  return sourcingOfOriginal(originalOf(vendor));
}

const sourcingOfOriginal = memoized((vendor: Entity): Sourcing | undefined => {
  const stated = statedField(vendor, 'sourcing');
  const value = stated && allowedValue(fieldDefinition('vendor', 'sourcing'), stated.value.text);
  return value?.value as Sourcing | undefined;
});

/** Outside vendors need references, service levels and an exit; a vendor without sourcing counts as outside. */
export function isOutside(vendor: Entity): boolean {
  return sourcingOf(vendor) !== 'in-house';
}
