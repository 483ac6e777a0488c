import type { MessageValue } from '../text/message';
import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import type { EntityKind } from './fields';
import { meaningOfReference, referenceInWords } from './referenceCalls';
import { meansOfOutcome, outcomeInWords } from './outcomes';
import type { ValueContext } from './values/valueContext';

/** What an entity of a kind means as a whole. */
interface EntityMeaning {
  /** In one canonical line. */
  means(entity: Entity, context: ValueContext, today: IsoDate): string;
  /** For people. */
  inWords(entity: Entity, context: ValueContext, today: IsoDate): MessageValue;
}

/** The kinds whose meaning is made of several fields. */
const meanings: Readonly<Partial<Record<EntityKind, EntityMeaning>>> = {
  outcome: { means: meansOfOutcome, inWords: outcomeInWords },
  reference: { means: meaningOfReference, inWords: referenceInWords },
};

/** What entities of a kind mean as a whole; undefined for those that mean just what their fields mean. */
export function entityMeaningOf({ kind }: Entity): EntityMeaning | undefined {
  return meanings[kind];
}
