import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { field } from '../plan/entity';
import { fieldDefinition } from '../plan/fields';
import { labelIn, wordIn } from '../plan/wording';
import type { Plan } from '../plan/plan';
import { insertField } from '../edits/insertField';
import type { Fix } from './rule';
import { say } from '../text/message';

/**
 * A fix that sets the field: to `value`, or else to the placeholder TBD; not the latter if the field is already open.
 */
export function insertOpenField(plan: Plan, entity: Entity, key: FieldKey, value?: string): Fix[] {
  if (value === undefined && field(entity, key)) return [];
  // The front matter of a plan stays as it is in every language.
  const isFrontMatter = entity.form === 'document';
  const label = isFrontMatter ? fieldDefinition(entity.kind, key).label : labelIn(plan, entity.kind, key);
  const written = value === undefined || isFrontMatter ? value : wordIn(plan, value);
  const edits = insertField(plan, entity, key, written ?? 'TBD');
  const title = written === undefined ? say`Insert a placeholder for ${label}` : say`Set ${label} to ${written}`;
  return edits.length > 0 ? [{ title, edits }] : [];
}
