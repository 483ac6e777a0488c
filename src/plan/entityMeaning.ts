import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import type { EntityKind } from './fields';
import { meaningOfReference } from './referenceCalls';
import { meansOfOutcome } from './outcomes';
import type { ValueContext } from './values/valueContext';

/** What an entity of a kind means as a whole, in one canonical line. */
type MeaningOf = (entity: Entity, context: ValueContext, today: IsoDate) => string | undefined;

/** The kinds whose meaning is made of several fields. */
const meanings: Readonly<Partial<Record<EntityKind, MeaningOf>>> = {
  outcome: meansOfOutcome,
  reference: meaningOfReference,
};

/** What an entity means as a whole; undefined for those that mean just what their fields mean. */
export function meaningOfEntity(entity: Entity, context: ValueContext, today: IsoDate): string | undefined {
  return meanings[entity.kind]?.(entity, context, today);
}
