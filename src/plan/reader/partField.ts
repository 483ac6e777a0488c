import type { SourceText } from '../../syntax/sourceText';
import type { Field } from '../entity';
import type { EntityKind, FieldKey } from '../fields';
import { fieldDefinition } from '../fields';
import { makeField } from './readFields';

/** The field that a part states; the whole part is its range. */
export function partField(kind: EntityKind, key: FieldKey, value: SourceText, whole = value): Field {
  return makeField(fieldDefinition(kind, key), value, value, 'part', whole.range);
}
