import type { Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import type { Range } from '../text/range';
import type { EntityKind, FieldDefinition, FieldKey } from './fields';

/** A value with its range in the document. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** What a column's header says about every number below it, as if it stood before or after the number. */
export interface ColumnUnit {
  readonly before: string;
  readonly after: string;
}

/** How a field is written; fixes follow it. `part` is a piece of a list item such as `— after D1`. */
export type FieldForm = 'item' | 'line' | 'cell' | 'row' | 'heading' | 'front-matter' | 'part';

/** A labeled value of an entity. */
export interface Field {
  /** Its definition in the catalog; undefined for an unknown label. */
  readonly definition?: FieldDefinition;
  /** As written, without markup and colon. */
  readonly label: Located<string>;
  readonly value: SourceText;
  /** The entries of a list nested under the field. */
  readonly items: readonly Item[];
  readonly form: FieldForm;
  /** The whole field: list item, cell, line or front-matter entry. */
  readonly range: Range;
  /** The value is empty, TBD, none yet or similar, and there is no list under it. */
  readonly isMissing: boolean;
  /** Written in a heading above, for all items below it: edits of the item leave it as it is. */
  readonly isInherited?: boolean;
  /** What the header of its column says about its numbers: `1–4` below `Weeks` are weeks. */
  readonly unit?: ColumnUnit;
  /** The field as it was first read, if only its position has changed since. */
  readonly original?: Field;
}

/**
 * How an entity is written. `document` is a vendor file or the plan itself; a `sentence` of prose is only guessed to state it.
 */
export type EntityForm = 'heading' | 'row' | 'item' | 'sentence' | 'document';

/** An item of the plan: a name and fields, however it is written. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: SourceText;
  /** The name in comparable form. */
  readonly key: string;
  /** The same for everything written in its place, if the name is only a part of that: `Brightside Studio (branding)`. */
  readonly writtenKey?: string;
  readonly id?: Located<string>;
  readonly fields: readonly Field[];
  readonly form: EntityForm;
  /** Everything written about it here: a row, an item, or a heading with all below it. */
  readonly range: Range;
  /** A task's checkbox. */
  readonly checked?: boolean;
  /** The address that the name links to. */
  readonly link?: string;
  /** Its parent: the vendor of a deliverable, reference or piece of collateral. */
  readonly parent?: Entity;
  /** The heading above it, if that isn't an entity. */
  readonly group?: SourceText;
  /** The anchor by which links reach it, for a heading. */
  readonly slug?: string;
  /** Only its place tells what it is: nothing in it, in its columns, or in the heading right above it. */
  readonly isGuess?: boolean;
  /** Only a row of a table of responsibilities states it: where a plan lists its work, it says who does that. */
  readonly isAssignment?: boolean;
  /** Each mention, if there are several: a row and a heading of the same name. */
  readonly mentions?: readonly Entity[];
  /** The entity as it was first read, if only its position has changed since. */
  readonly original?: Entity;
  /** One of `fields`, where asking for all of them would make each. */
  fieldAt?(index: number): Field;
}

/** Each mention of the entity; the entity itself if there is only one. */
export function mentionsOf(entity: Entity): readonly Entity[] {
  return entity.mentions ?? [entity];
}

/** The first field with this key, filled in or open. */
export function field(entity: Entity, key: FieldKey): Field | undefined {
  const index = fieldsOfOriginal(entity).findIndex(({ definition }) => definition?.key === key);
  if (index >= 0) return fieldAt(entity, index);
  return key === 'owner' ? field(entity, 'responsible') : undefined;
}

/** The first field with this key that is filled in. */
export function statedField(entity: Entity, key: FieldKey): Field | undefined {
  const index = indexOfStated(fieldsOfOriginal(entity), key);
  return index < 0 ? undefined : fieldAt(entity, index);
}

/** What states what an entity depends on: several parts of a list item add up, while of other fields the first counts. */
export function fieldsOfDependencies(entity: Entity): readonly Field[] {
  const fields = fieldsOfOriginal(entity);
  const first = indexOfStated(fields, 'depends-on');
  if (first < 0) return [];
  const found = [fieldAt(entity, first)];
  if (fields[first]!.form !== 'part') return found;
  for (let index = first + 1; index < fields.length; index++) {
    const { definition, form, isMissing } = fields[index]!;
    if (definition?.key === 'depends-on' && form === 'part' && !isMissing) found.push(fieldAt(entity, index));
  }
  return found;
}

function fieldAt(entity: Entity, index: number): Field {
  return entity.fieldAt ? entity.fieldAt(index) : entity.fields[index]!;
}

function indexOfStated(fields: readonly Field[], key: FieldKey): number {
  for (let index = 0; index < fields.length; index++) {
    const { definition, isMissing } = fields[index]!;
    if (definition?.key === key && !isMissing) return index;
  }
  // Where nobody is named as accountable, whoever is responsible is the owner.
  return key === 'owner' && !fields.some(({ definition }) => definition?.key === key)
    ? indexOfStated(fields, 'responsible')
    : -1;
}

/** The same fields in the same order as the entity's own, without the positions that an edit has moved. */
function fieldsOfOriginal(entity: Entity): readonly Field[] {
  return (entity.original ?? entity).fields;
}

/** The known fields that are filled in. */
export function statedFields(entity: Entity): (Field & Required<Pick<Field, 'definition'>>)[] {
  return entity.fields.filter(
    (one): one is Field & Required<Pick<Field, 'definition'>> => one.definition !== undefined && !one.isMissing,
  );
}

/** True if the entity has a value for this key. */
export function states(entity: Entity, key: FieldKey): boolean {
  return indexOfStated(fieldsOfOriginal(entity), key) >= 0;
}

/** How an entity is referred to: by its id, if it has one, and its name. */
export function nameOf({ id, name }: Entity): string {
  return id ? `${id.value} ${name.text}` : name.text;
}
