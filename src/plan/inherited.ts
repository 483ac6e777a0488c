import { SourceText } from '../syntax/sourceText';
import type { Entity, Field } from './entity';
import { field } from './entity';
import type { FieldKey } from './fields';
import { partField } from './reader/partField';

/**
 * The entities, with a value that a heading above gives each of them unless it has its own. It has no place in the
 * entity: it counts as standing where the name begins.
 */
export function inheriting(entities: readonly Entity[], key: FieldKey, value: string | undefined): Entity[] {
  if (value === undefined) return [...entities];
  return entities.map((entity) => {
    const isOfWork = entity.kind === 'deliverable' || entity.kind === 'milestone';
    if (!isOfWork || field(entity, key)) return entity;
    return { ...entity, fields: [...entity.fields, inheritedField(entity, key, value)] };
  });
}

function inheritedField({ kind, name: { origin, range } }: Entity, key: FieldKey, value: string): Field {
  const text = SourceText.loose(value, origin, range.from, range.from);
  return { ...partField(kind, key, text), isInherited: true };
}
