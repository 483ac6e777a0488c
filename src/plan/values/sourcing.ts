import { memoized } from '../../text/memoized';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { originalOf } from '../moved';
import type { Sourcing } from './choiceValues';
import { sourcingType } from './choiceValues';
import { certain } from './reading';
import { noContext } from './valueContext';

/** Who does the work of a vendor; undefined if the plan doesn't state it, or if that isn't understood. */
export function sourcingOf(vendor: Entity): Sourcing | undefined {
  return sourcingOfOriginal(originalOf(vendor));
}

const sourcingOfOriginal = memoized((vendor: Entity): Sourcing | undefined => {
  const stated = statedField(vendor, 'sourcing');
  return stated && certain(sourcingType.read(stated.value, noContext));
});

/** Outside vendors need references, service levels and an exit; a vendor without sourcing counts as outside. */
export function isOutside(vendor: Entity): boolean {
  return sourcingOf(vendor) !== 'in-house';
}
