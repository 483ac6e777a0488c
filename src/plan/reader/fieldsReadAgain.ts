import { memoized } from '../../text/memoized';
import type { Entity, Field } from '../entity';
import { originalOf } from '../moved';

/**
 * An entity with its fields read again, now that the rest of the plan is known. For the same original and the same `key`, which
 * names the change, it has the same original, so that results about it can be cached by that.
 */
export function withChangedFields(entity: Entity, key: string, change: (entity: Entity) => readonly Field[]): Entity {
  const before = originalOf(entity);
  const known = changedByKey(before);
  let original = known.get(key);
  if (!original) known.set(key, (original = { ...before, fields: change(before) }));
  if (entity === before) return original;
  const { kind, name, key: ofName, id, form, range, checked, link, parent, group, isGuess } = entity;
  const fields = change(entity);
  return { kind, name, key: ofName, id, fields, form, range, checked, link, parent, group, isGuess, original };
}

const changedByKey = memoized((_: Entity) => new Map<string, Entity>());
