import type { Entity, Field } from './entity';
import { statedField } from './entity';
import type { FieldKey } from './fields';
import { originalOf, originalOfField } from './moved';
import { textOfField } from './reader/fieldText';
import { memoized } from '../text/memoized';
import type { ContextPart } from './values/readingCache';
import { ReadingCache } from './values/readingCache';
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
  // What names others is read as it stands, because it refers to the others as they are now.
  if (reader.dependsOnNames) return reader.read(textOfField(field), context);
  const { owner, cache } = cacheOf(reader, entity);
  return cache.of(originalOfField(field), context, (watched) => reader.read(textOfField(field), watched, owner));
}

/** The parts of the context on which the last reading of a field depends; undefined if that isn't known. */
export function contextOf(field: Field, entity: Entity): ReadonlySet<ContextPart> | undefined {
  const reader = field.definition && valueTypeOf(field.definition.type);
  if (!reader) return none;
  if (reader.dependsOnNames) return partsOfNames(reader);
  return cacheOf(reader, entity).cache.partsOf(originalOfField(field));
}

const none: ReadonlySet<ContextPart> = new Set();

const partsOfNames = memoized(
  ({ dependsOnNames = [], dependsOnTeam }: ValueType<unknown>): ReadonlySet<ContextPart> =>
    new Set<ContextPart>([...dependsOnNames, 'ways', ...(dependsOnTeam === true ? (['team'] as const) : [])]),
);

/** The entity that a value of a type depends on, and where its readings are kept. */
function cacheOf(
  reader: ValueType<unknown>,
  entity: Entity | undefined,
): { readonly owner: Entity | undefined; readonly cache: ReadingCache } {
  const owner = entity && dependsOn(reader, entity) ? entity : undefined;
  return { owner, cache: owner ? readingsNextTo(originalOf(owner)) : readingsAlone };
}

/** Whether the values of a type may mean something else next to the other fields of an entity. */
export function dependsOn({ dependsOnEntity }: ValueType<unknown>, { kind }: Entity): boolean {
  return dependsOnEntity === true || dependsOnEntity?.includes(kind) === true;
}

const readingsAlone = new ReadingCache();
const readingsNextTo = memoized((_: Entity) => new ReadingCache());

/** What an entity's field with this key means; undefined if the entity doesn't have it or leaves it open. */
export function readingOf<Key extends FieldKey>(
  entity: Entity,
  key: Key,
  context: ValueContext,
): Reading<ValueOf<Key>> | undefined {
  const original = statedField(originalOf(entity), key);
  const reader = original?.definition && valueTypeOf(original.definition.type);
  if (!reader) return undefined;
  // What means the same wherever it stands is read where it stood first: nothing has to be moved for it.
  const isAlone = !reader.dependsOnNames && !dependsOn(reader, entity);
  const stated = isAlone ? original : statedField(entity, key)!;
  return readingOfField(stated, context, entity) as Reading<ValueOf<Key>> | undefined;
}

/** The value of an entity's field, if all of it is understood. */
export function valueOf<Key extends FieldKey>(
  entity: Entity,
  key: Key,
  context: ValueContext,
): ValueOf<Key> | undefined {
  return certain(readingOf(entity, key, context));
}
