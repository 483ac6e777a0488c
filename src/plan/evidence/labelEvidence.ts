import type { Field } from '../entity';
import type { EntityKind } from '../fields';
import { fieldOfColumn } from './tableEvidence';
import { columnMeaning } from '../vocabulary/evidenceWords';

/** A field whose label isn't one of the catalog's, but means one of them as the header of a column: `Costs`. */
export function withMeaning(kind: EntityKind, field: Field): Field {
  if (field.definition || field.form === 'part') return field;
  const definition = fieldOfColumn(kind, columnMeaning(field.label.value));
  return definition && definition.key !== 'name' ? { ...field, definition } : field;
}
