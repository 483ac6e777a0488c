import type { Entity } from '../plan/entity';
import { field } from '../plan/entity';
import { fieldDefinition } from '../plan/fields';
import type { Plan } from '../plan/plan';
import { insertField } from './insertField';
import type { Fix } from './rule';

/** A fix that writes the field with TBD for its value, to be filled in; none where it stands open already. */
export function insertOpenField(plan: Plan, entity: Entity, key: string): Fix[] {
  if (field(entity, key)) return [];
  const { label } = fieldDefinition(entity.kind, key);
  const edits = insertField(plan, entity, key, 'TBD');
  return edits.length > 0 ? [{ title: `Insert ${label}, to be filled in`, edits }] : [];
}
