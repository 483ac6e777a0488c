import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { readingOf } from './readings';
import { certain } from './values/reading';
import { timeZoneType } from './values/timeZones';
import type { TimeZone } from './values/timeZoneTable';
import type { ValueContext } from './values/valueContext';

/** Where somebody works, and the field that tells. */
export interface Whereabouts {
  readonly field?: Field;
  readonly zone?: TimeZone;
}

/** The time zone of a vendor, a person or the plan: its own field, or else that of the place in its location. */
export function whereIs(entity: Entity, context: ValueContext): Whereabouts {
  const zone = statedField(entity, 'time-zone');
  if (zone) return { field: zone, zone: certain(readingOf(entity, 'time-zone', context)) };
  const location = statedField(entity, 'location');
  // A location says more than its zone, such as how many people work there; what isn't read of it changes no zone.
  return { field: location, zone: location && timeZoneType.read(location.value, context).value };
}
