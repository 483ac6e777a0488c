import { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import type { FieldKey } from './fields';
import type { Reading } from './values/reading';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import type { ValueOf } from './values/valueTypes';
import { valueTypeOf } from './values/valueTypes';

/** Between the items of a list under a field, where they are read as one value. */
const betweenItems = '; ';

/** All that a field says: its value and the items of the list under it, as one text. */
export function textOfField(field: Field): SourceText {
  return field.items.length === 0 ? field.value : joinedText(field);
}

const joinedText = memoized(({ value, items }: Field): SourceText => {
  const texts = [value, ...items.map(({ text }) => text)].filter(({ text }) => text.trim() !== '');
  return texts[0] ? SourceText.joined(texts[0], texts.slice(1), betweenItems) : value;
});

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
