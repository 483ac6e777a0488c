import type { Entity, Field } from './entity';
import { statedField } from './entity';
import type { FieldKey } from './fields';
import { textOfField } from './fieldText';
import type { Reading } from './values/reading';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import type { ValueOf } from './values/valueTypes';
import { valueTypeOf } from './values/valueTypes';

/** What a field means; undefined for plain text and for unknown fields. */
export function readingOfField(field: Field, context: ValueContext, entity?: Entity): Reading<unknown> | undefined {
  return field.definition && valueTypeOf(field.definition.type)?.read(textOfField(field), context, entity);
}

/** What an entity's field with this key means; undefined if the entity doesn't have it or leaves it open. */
export function readingOf<Key extends FieldKey>(
  entity: Entity,
  key: Key,
  context: ValueContext,
): Reading<ValueOf<Key>> | undefined {
  const stated = statedField(entity, key);
  return stated && (readingOfField(stated, context, entity) as Reading<ValueOf<Key>> | undefined);
}

/** The value of an entity's field, if all of it is understood. */
export function valueOf<Key extends FieldKey>(
  entity: Entity,
  key: Key,
  context: ValueContext,
): ValueOf<Key> | undefined {
  return certain(readingOf(entity, key, context));
}
