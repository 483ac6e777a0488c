import type { Entity, Field } from './entity';
import { statedField } from './entity';
import type { FieldKey, FieldType } from './fields';
import { textOfField } from './fieldText';
import type { SourceText } from '../syntax/sourceText';
import { cachedByUse } from './values/cachedByUse';
import type { ValueType } from './values/valueType';
import type { Reading } from './values/reading';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import type { ValueOf } from './values/valueTypes';
import { valueTypeOf } from './values/valueTypes';

/** What a field means; undefined for plain text and for unknown fields. */
export function readingOfField(field: Field, context: ValueContext, entity?: Entity): Reading<unknown> | undefined {
  if (!field.definition) return undefined;
  const { type } = field.definition;
  const reader = valueTypeOf(type);
  if (!reader) return undefined;
  const text = textOfField(field);
  return entity && dependsOn(reader, entity)
    ? reader.read(text, context, entity)
    : readerOf(type, reader)(text, context);
}

/** Whether the values of a type may mean something else next to the other fields of an entity. */
export function dependsOn({ dependsOnEntity }: ValueType<unknown>, { kind }: Entity): boolean {
  return dependsOnEntity === true || dependsOnEntity?.includes(kind) === true;
}

/** The reader of each type, with its results cached. */
const readers = new Map<FieldType, (text: SourceText, context: ValueContext) => Reading<unknown>>();

function readerOf(
  type: FieldType,
  of: ValueType<unknown>,
): (text: SourceText, context: ValueContext) => Reading<unknown> {
  let reader = readers.get(type);
  if (!reader) readers.set(type, (reader = cachedByUse((text, context) => of.read(text, context))));
  return reader;
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
