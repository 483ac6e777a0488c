import type { Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import type { Range } from '../text/range';
import type { EntityKind, FieldDefinition } from './fields';

/** A value with its place in the document. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** How a field is written; fixes follow it. `part` is a piece of a list item such as `— after D1`. */
export type FieldForm = 'item' | 'line' | 'cell' | 'row' | 'heading' | 'front-matter' | 'part';

/** A labelled value of an entity. */
export interface Field {
  /** What the catalogue knows about it; undefined for a label we do not know. */
  readonly definition?: FieldDefinition;
  /** As written, without markup and colon. */
  readonly label: Located<string>;
  readonly value: SourceText;
  /** The entries of a list that stands under the field. */
  readonly items: readonly Item[];
  readonly form: FieldForm;
  /** The whole field: list item, cell, line or front-matter entry. */
  readonly range: Range;
  /** Nothing is said: empty, TBD, none yet and their like, and no list under it. */
  readonly isMissing: boolean;
}

/** Where an entity is written. `document` is a vendor file or the plan itself. */
export type EntityForm = 'heading' | 'row' | 'item' | 'document';

/** A thing of the plan: a name and fields, whichever way it is written. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: SourceText;
  /** The name in the form in which names compare. */
  readonly key: string;
  readonly id?: Located<string>;
  readonly fields: readonly Field[];
  readonly form: EntityForm;
  /** Everything that is said of it in this place: a row, an item, or a heading with all below it. */
  readonly range: Range;
  /** A task's box. */
  readonly checked?: boolean;
  /** The address that the name links to. */
  readonly link?: string;
  /** What it stands under: the vendor of a deliverable, reference or piece of collateral. */
  readonly parent?: Entity;
  /** The heading it stands under, where that is no entity. */
  readonly group?: SourceText;
  /** The anchor by which links reach it, for a heading. */
  readonly slug?: string;
  /** Each place that speaks of it, where there are several: a row and a heading of the same name. */
  readonly mentions?: readonly Entity[];
  /** The entity as it was first read, where nothing but its place has changed since. */
  readonly original?: Entity;
}

/** Each place that speaks of the entity; the entity itself where there is but one. */
export function mentionsOf(entity: Entity): readonly Entity[] {
  return entity.mentions ?? [entity];
}

/** The first field of this key, said or left open. */
export function field(entity: Entity, key: string): Field | undefined {
  for (const candidate of entity.fields) if (candidate.definition?.key === key) return candidate;
  return undefined;
}

/** The first field of this key that says something. */
export function statedField(entity: Entity, key: string): Field | undefined {
  for (const candidate of entity.fields)
    if (candidate.definition?.key === key && !candidate.isMissing) return candidate;
  return undefined;
}

/** The fields the catalogue knows that say something. */
export function statedFields(entity: Entity): (Field & Required<Pick<Field, 'definition'>>)[] {
  return entity.fields.filter(
    (said): said is Field & Required<Pick<Field, 'definition'>> => said.definition !== undefined && !said.isMissing,
  );
}

/** True where the entity says something under this key. */
export function states(entity: Entity, key: string): boolean {
  return statedField(entity, key) !== undefined;
}

/** How an entity is referred to: by its id, where it has one, and its name. */
export function nameOf({ id, name }: Entity): string {
  return id ? `${id.value} ${name.text}` : name.text;
}
