import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { field } from '../plan/entity';
import { fieldDefinition } from '../plan/fields';
import type { Plan } from '../plan/plan';
import { insertField } from '../edits/insertField';
import type { Fix } from './rule';
import { say } from '../text/message';

/**
 * A fix that sets the field: to `value`, or else to the placeholder TBD; not the latter if the field is already open.
 */
export function insertOpenField(plan: Plan, entity: Entity, key: FieldKey, value?: string): Fix[] {
  if (value === undefined && field(entity, key)) return [];
  const { label } = fieldDefinition(entity.kind, key);
  const edits = insertField(plan, entity, key, value ?? 'TBD');
  const title = value === undefined ? say`Insert a placeholder for ${label}` : say`Set ${label} to ${value}`;
  return edits.length > 0 ? [{ title, edits }] : [];
}
