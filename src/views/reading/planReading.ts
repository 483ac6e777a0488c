import type { IsoDate } from '../../plan/calendar';
import type { Entity, Field } from '../../plan/entity';
import { meaningOfEntity } from '../../plan/entityMeaning';
import type { EntityKind } from '../../plan/fields';
import { allowedValue } from '../../plan/fields';
import { comparableLabel } from '../../plan/labels';
import { allEntities, planTitle } from '../../plan/plan';
import { readingOfField, textOfField } from '../../plan/readings';
import type { Reading, ReadingState } from '../../plan/values/reading';
import { missing, readAs, unreadable } from '../../plan/values/reading';
import type { ValueContext } from '../../plan/values/valueContext';
import { valueTypeOf } from '../../plan/values/valueTypes';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';

/** What is understood of a plan or a vendor's file. Ranges are offsets of its text. */
export interface PlanReading {
  readonly uri: string;
  readonly kind: 'plan' | 'vendor';
  readonly title: string;
  /** As its front matter states it. */
  readonly language?: string;
  readonly entities: readonly EntityReading[];
}

export interface EntityReading {
  readonly kind: EntityKind;
  readonly id?: string;
  readonly name: string;
  readonly vendor?: string;
  /** `guessed` if only a heading further up tells what it is. */
  readonly strength: 'stated' | 'guessed';
  /** What all its fields mean together, for the kinds that have such a meaning. */
  readonly means?: string;
  readonly range: Range;
  readonly fields: readonly FieldReading[];
}

export interface FieldReading {
  readonly key: string;
  /** As written. */
  readonly label: string;
  readonly text: string;
  readonly range: Range;
  readonly reading: ReadingState;
  /** The meaning in one canonical line; `unread` if not all of the value is understood; undefined for an open value. */
  readonly means?: string;
  /** The typed value, if all of it is understood. */
  readonly value?: unknown;
  /** What isn't understood. */
  readonly unread: readonly UnreadText[];
}

export interface UnreadText {
  readonly text: string;
  readonly range: Range;
}

/** What is understood of a document, in reading order by kind, the plan itself first. */
export function planReading(snapshot: PlanSnapshot, today: IsoDate): PlanReading {
  const { plan, values } = snapshot;
  const entities = plan.kind === 'plan' ? [plan.self, ...allEntities(plan)] : allEntities(plan);
  return {
    uri: plan.uri,
    kind: plan.kind,
    title: planTitle(plan),
    language: values.language,
    entities: entities.map((entity) => entityReading(snapshot, entity, today)),
  };
}

function entityReading({ names, values }: PlanSnapshot, entity: Entity, today: IsoDate): EntityReading {
  const { kind, id, name, range, fields } = entity;
  const isMadeByVendor = kind !== 'plan' && kind !== 'vendor' && kind !== 'outcome' && kind !== 'person';
  return {
    kind,
    id: id?.value,
    name: name.text,
    vendor: isMadeByVendor ? names.vendorOf(entity)?.name.text : undefined,
    strength: isStated(entity) ? 'stated' : 'guessed',
    means: meaningOfEntity(entity, values, today),
    range,
    fields: fields.map((field) => fieldReading(field, values, today, entity)),
  };
}

/** Whether something in the entity itself tells what it is: an id, a label, a column, or its heading. */
function isStated({ form, id, fields }: Entity): boolean {
  return form !== 'item' || id !== undefined || fields.some(({ definition }) => definition !== undefined);
}

/** What is understood of a field. */
export function fieldReading(field: Field, context: ValueContext, today: IsoDate, entity?: Entity): FieldReading {
  const { definition, label } = field;
  const text = textOfField(field);
  const reading = readingOfField(field, context, entity) ?? readingOfText(field, text.text);
  return {
    key: definition?.key ?? comparableLabel(label.value),
    label: label.value,
    text: text.text,
    range: field.range,
    reading: reading.state,
    means: meaningOf(reading, field, context, today, entity),
    value: reading.state === 'whole' ? plain(reading.value) : undefined,
    unread: reading.unread.map(({ start, end }) => ({
      text: text.text.slice(start, end),
      range: text.at(start, end),
    })),
  };
}

/** The reading of a value without a type of its own: a word of a closed list, or any text. */
function readingOfText({ definition, isMissing }: Field, text: string): Reading<unknown> {
  if (isMissing) return missing;
  if (!definition) return unreadable(text);
  if (!definition.values) return readAs(text);
  const allowed = allowedValue(definition, text);
  return allowed ? readAs(allowed.value) : unreadable(text);
}

function meaningOf(
  reading: Reading<unknown>,
  { definition }: Field,
  context: ValueContext,
  today: IsoDate,
  entity?: Entity,
): string | undefined {
  const meansOf = (value: unknown): string => {
    const type = definition && valueTypeOf(definition.type);
    return type ? type.means(value, context, today, entity) : String(value);
  };
  switch (reading.state) {
    case 'missing':
      return undefined;
    case 'whole':
      return meansOf(reading.value);
    case 'ambiguous':
      return `ambiguous: ${(reading.options ?? []).map(({ value }) => meansOf(value)).join(' | ')}`;
    default:
      return 'unread';
  }
}

/** A value as plain data: entities by their names, without places in the document. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Set || value instanceof Map || Array.isArray(value))
    return Array.from(value as Iterable<unknown>, plain);
  if (isEntity(value)) return { kind: value.kind, id: value.id?.value, name: value.name.text };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'range' ? [] : [[key, plain(one)] as const])),
  );
}

function isEntity(value: object): value is Entity {
  return 'kind' in value && 'fields' in value && 'form' in value;
}
