import type { SourceText } from '../../syntax/sourceText';
import type { DocumentNature } from '../evidence/documentNature';
import type { Entity, Field } from '../entity';
import type { EntityKind, FieldDefinition } from '../fields';
import type { SectionKind } from '../sections';

/** The content of a part's blocks: fields of the entity they belong to, and separate entities. */
export interface Reading {
  readonly fields: readonly Field[];
  readonly entities: readonly Entity[];
}

/** The section that a part stands in. */
export interface SectionPlace {
  readonly section?: SectionKind;
  /** Whether the section's name is an everyday word, so that what is in it decides. */
  readonly isEveryday?: boolean;
  /** Whether the part stands below a further heading in such a section, so that it may be about something else. */
  readonly isBelow?: boolean;
  /** Whether a heading above is about what is published or done, as `Blog` is, so that titles may be listed there. */
  readonly isContent?: boolean;
  /** Whether a heading above ends what the document plans: `Out of scope`. */
  readonly isOther?: boolean;
  /** When all that stands here is to be done, as a heading above writes it. */
  readonly when?: string;
  /** A heading between the section and the part that doesn't name an entity. */
  readonly group?: SourceText;
}

/** The context of a part: below the heading of an entity, of a field, or of a section. */
export interface Place extends SectionPlace {
  readonly entity?: EntityKind;
  readonly field?: FieldDefinition;
  /**
   * Whether the document was written as a plan, by its front matter, so that nothing is guessed from what it says elsewhere.
   */
  readonly isWritten?: boolean;
  /** What the title says about the document as a whole. */
  readonly nature?: DocumentNature;
}

/** Whether two parts stand in the same context, so that the same text has the same meaning in both. */
export function isSamePlace(a: Place, b: Place): boolean {
  const isSameGroup = a.group?.original === b.group?.original;
  const isSameSection = a.section === b.section && (a.isEveryday ?? false) === (b.isEveryday ?? false);
  const isSameTime = a.when === b.when && (a.isBelow ?? false) === (b.isBelow ?? false) && a.isContent === b.isContent;
  const isSameDocument =
    a.nature === b.nature &&
    (a.isWritten ?? false) === (b.isWritten ?? false) &&
    (a.isOther ?? false) === (b.isOther ?? false);
  return a.entity === b.entity && a.field === b.field && isSameSection && isSameGroup && isSameTime && isSameDocument;
}
