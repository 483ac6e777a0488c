import type { SourceText } from '../syntax/sourceText';
import type { Entity, Field } from './entity';
import type { EntityKind, FieldDefinition } from './fields';
import type { SectionKind } from './sections';

/** The content of a part's blocks: fields of the entity they belong to, and separate entities. */
export interface Reading {
  readonly fields: readonly Field[];
  readonly entities: readonly Entity[];
}

/** The context of a part: below the heading of an entity, of a field, or of a section. */
export interface Place {
  readonly entity?: EntityKind;
  readonly field?: FieldDefinition;
  readonly section?: SectionKind;
  /** Whether the section's name is an everyday word, so that what is in it decides. */
  readonly isEveryday?: boolean;
  /** A heading between the section and the part that doesn't name an entity. */
  readonly group?: SourceText;
}
