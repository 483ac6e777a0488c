import type { Item } from '../syntax/blocks';
import { movedItems } from '../syntax/moved';
import type { SourceText } from '../syntax/sourceText';
import type { Origin } from '../text/origin';
import { Span, Stretch } from '../text/origin';
import type { Range } from '../text/range';
import type { ColumnUnit, Entity, EntityForm, Field, FieldForm, Located } from './entity';
import type { EntityKind, FieldDefinition } from './fields';
import type { Reading } from './reader/partReading';

/** The effect of an edit above on a part: the new start of its chunk, and its group before and after. */
interface Move {
  readonly origin: Origin;
  readonly group: { readonly before: SourceText | undefined; readonly now: SourceText | undefined };
}

/**
 * The reading of a part whose chunk has moved. The original stays unchanged, because older versions use it. Moved fields and
 * entities refer to their originals and compute positions on demand: a keystroke moves thousands.
 */
export function movedReading({ fields, entities }: Reading, move: Move): Reading {
  return {
    fields: fields.map((field) => new MovedField(field, move.origin)),
    entities: entities.map((entity) => new MovedEntity(entity, move)),
  };
}

class MovedField implements Field {
  readonly original: Field;
  /** The field as it was read in the chunk that has moved: not the original if its item was edited above it. */
  readonly #read: Field;
  readonly #origin: Origin;

  constructor(field: Field, origin: Origin) {
    this.#read = field instanceof MovedField ? field.#read : field;
    this.original = originalOfField(field);
    this.#origin = origin;
  }

  get definition(): FieldDefinition | undefined {
    return this.#read.definition;
  }

  get form(): FieldForm {
    return this.#read.form;
  }

  get isMissing(): boolean {
    return this.#read.isMissing;
  }

  get isInherited(): boolean | undefined {
    return this.#read.isInherited;
  }

  get unit(): ColumnUnit | undefined {
    return this.#read.unit;
  }

  get label(): Located<string> {
    return movedLocated(this.#read.label, this.#origin);
  }

  get value(): SourceText {
    return this.#read.value.movedTo(this.#origin);
  }

  get items(): readonly Item[] {
    return movedItems(this.#read.items, this.#origin);
  }

  get range(): Range {
    return movedRange(this.#read.range, this.#origin);
  }
}

/** An entity of a part: it has no mentions yet, and its parent is determined again. */
class MovedEntity implements Entity {
  readonly original: Entity;
  /** The entity as it was read in the chunk that has moved. */
  readonly #read: Entity;
  readonly group: SourceText | undefined;
  readonly parent: Entity | undefined;
  readonly #origin: Origin;
  /** Those that somebody has asked for, by their index. */
  #fields?: (Field | undefined)[];

  constructor(entity: Entity, { origin, group }: Move) {
    this.#read = entity instanceof MovedEntity ? entity.#read : entity;
    this.original = originalOf(entity);
    // A heading starts a separate part.
    this.group = entity.group === group.before ? group.now : entity.group?.movedTo(origin);
    this.#origin = origin;
  }

  get kind(): EntityKind {
    return this.#read.kind;
  }

  get key(): string {
    return this.#read.key;
  }

  get writtenKey(): string | undefined {
    return this.#read.writtenKey;
  }

  get form(): EntityForm {
    return this.#read.form;
  }

  get checked(): boolean | undefined {
    return this.#read.checked;
  }

  get link(): string | undefined {
    return this.#read.link;
  }

  get isGuess(): boolean | undefined {
    return this.#read.isGuess;
  }

  get name(): SourceText {
    return this.#read.name.movedTo(this.#origin);
  }

  get id(): Located<string> | undefined {
    const { id } = this.#read;
    return id && movedLocated(id, this.#origin);
  }

  get fields(): readonly Field[] {
    return this.#read.fields.map((_, index) => this.fieldAt(index));
  }

  fieldAt(index: number): Field {
    const { fields } = this.#read;
    this.#fields ??= Array.from<Field | undefined>({ length: fields.length });
    return (this.#fields[index] ??= new MovedField(fields[index]!, this.#origin));
  }

  get range(): Range {
    return movedRange(this.#read.range, this.#origin);
  }

  /** The same entity with another parent. */
  under(parent: Entity): Entity {
    const { group } = this;
    const copy: Entity = new MovedEntity(this, {
      origin: this.#origin,
      group: { before: this.group, now: group },
    });
    return Object.assign(copy, { parent });
  }
}

/** An entity whose parent has changed. Its original stays unchanged. */
export function movedUnder(parent: Entity, entity: Entity): Entity {
  return entity instanceof MovedEntity ? entity.under(parent) : { ...entity, parent, original: originalOf(entity) };
}

/** An entity with a heading, whose parts have all moved by the same distance. */
export function movedWhole(original: Entity, name: SourceText, fields: readonly Field[], range: Range): Entity {
  const { kind, key, writtenKey, id, form, slug, link, isGuess } = original;
  // The fields in an outcome's sentence are part of its name.
  const told = original.fields.slice(fields.length).map((field) => new MovedField(field, name.origin));
  const all = told.length === 0 ? fields : [...fields, ...told];
  const shift = range.start - original.range.start;
  const movedId = id && { value: id.value, range: { start: id.range.start + shift, end: id.range.end + shift } };
  return {
    kind,
    name: leadless(original, name),
    key,
    writtenKey,
    id: movedId,
    fields: all,
    form,
    range,
    slug,
    original,
    link,
    isGuess,
  };
}

/** The name without the id before it, as the original has it. */
function leadless(original: Entity, name: SourceText): SourceText {
  return original.name.text === name.text ? name : original.name.movedTo(name.origin);
}

/**
 * The entity as first read: the same object while only its position changes, so that results about its content can be cached by
 * it.
 */
export function originalOf(entity: Entity): Entity {
  return entity.original ?? entity;
}

/** The same of a field. */
export function originalOfField(field: Field): Field {
  return field.original ?? field;
}

function movedLocated({ value, range }: Located<string>, origin: Origin): Located<string> {
  return { value, range: movedRange(range, origin) };
}

function movedRange(range: Range, origin: Origin): Range {
  if (range instanceof Span) return range.movedTo(origin);
  if (range instanceof Stretch) return new Stretch(movedRange(range.first, origin), movedRange(range.last, origin));
  throw new TypeError('A range that is not kept by its chunk cannot move with it');
}
