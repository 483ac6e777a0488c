import { comparableLabel } from './labels';
import type { Message, MessageValue } from '../text/message';
import { whyUnread } from './whyUnread';
import type { IsoDate } from './calendar';
import type { Entity, Field } from './entity';
import { textOfField } from './reader/fieldText';
import { readingOfField } from './readings';
import type { FieldType } from './fields';
import { hedgesIn } from './values/hedges';
import { leftOver } from './values/leftOver';
import type { Reading, ReadingState, Stretch } from './values/reading';
import { missing, readAs, unreadable } from './values/reading';
import type { ValueContext } from './values/valueContext';
import { valueTypeOf } from './values/valueTypes';
import type { Range } from '../text/range';

/** What is understood of a field's value. Ranges are offsets of the document. */
export interface FieldReading {
  readonly key: string;
  /** As written. */
  readonly label: string;
  /** What people call the field: a part of a line has no label, so it is named after what it is. */
  readonly title: string;
  /** Whether the field is one of Baton’s. What others hold is kept and not read. */
  readonly isKnown: boolean;
  readonly text: string;
  readonly range: Range;
  readonly reading: ReadingState;
  /** The meaning in one canonical line; `unread` if not all of the value is understood; undefined for an open value. */
  readonly means?: string;
  /** The meaning as people write it, if all of the value is understood. */
  readonly inWords?: MessageValue;
  /** Why the value isn't understood, and what would be; undefined if it is, or is open. */
  readonly why?: Message;
  /** The typed value, if all of it is understood. */
  readonly value?: unknown;
  /** The meanings of an ambiguous value, each with the text that has only this one. */
  readonly options: readonly { readonly text: string; readonly means: string; readonly inWords: MessageValue }[];
  /** What isn't understood and may change the meaning. */
  readonly unread: readonly TextPart[];
  /** What isn't understood and doesn't change the meaning. */
  readonly notes: readonly TextPart[];
}

/** A part of a value as written. */
export interface TextPart {
  readonly text: string;
  readonly range: Range;
}

/** What is understood of a field. */
export function fieldReading(field: Field, context: ValueContext, today: IsoDate, entity?: Entity): FieldReading {
  const { definition, label, form } = field;
  const text = textOfField(field);
  const reading = readingOfField(field, context, entity) ?? readingOfText(field, text.text);
  const type = definition && valueTypeOf(definition.type);
  const meansOf = (value: unknown): string => (type ? type.means(value, context, today, entity) : String(value));
  const wordsFor = (value: unknown): MessageValue =>
    type ? type.inWords(value, context, today, entity) : String(value);
  const partOf = ({ start, end }: Stretch): TextPart => ({
    text: text.text.slice(start, end),
    range: text.at(start, end),
  });
  return {
    key: definition?.key ?? comparableLabel(label.value),
    label: label.value,
    title: form === 'part' ? (definition?.label ?? label.value) : label.value,
    isKnown: definition !== undefined,
    text: field.unit ? field.value.text : text.text,
    range: field.range,
    reading: reading.state,
    means: meaningOf(reading, meansOf),
    inWords: reading.state === 'whole' ? wordsFor(reading.value) : undefined,
    why: reading.state === 'partly' || reading.state === 'none' ? whyUnread(definition, reading) : undefined,
    value: reading.state === 'whole' ? plain(reading.value) : undefined,
    options: (reading.options ?? []).map((option) => ({
      text: option.text,
      means: meansOf(option.value),
      inWords: wordsFor(option.value),
    })),
    unread: reading.unread.map(partOf),
    notes: notesOf(reading, definition?.type, text.text).map(partOf),
  };
}

/** The reading of a value without a type of its own: any text. */
function readingOfText({ definition, form, isMissing }: Field, text: string): Reading<unknown> {
  if (isMissing) return missing;
  if (definition) return readAs(text);
  // What a list item has besides its fields is a remark, as long as it is plain words.
  const { unread } = leftOver(text, []);
  return form === 'part' && unread.length === 0 ? readAs(text, [], [{ start: 0, end: text.length }]) : unreadable(text);
}

/** The types of values that people leave inexact. */
const hedged: ReadonlySet<FieldType> = new Set<FieldType>(['date', 'period', 'duration', 'money', 'fee', 'quantity']);

/** What changes nothing, in order, with the words that tell that a number or day isn't exact. */
function notesOf({ state, notes, unread }: Reading<unknown>, type: FieldType | undefined, text: string): Stretch[] {
  if (type === undefined || !hedged.has(type) || (state !== 'whole' && state !== 'partly')) return [...notes];
  const others = [...notes, ...unread];
  const isNew = (hedge: Stretch): boolean => !others.some(({ start, end }) => start < hedge.end && hedge.start < end);
  return [...notes, ...hedgesIn(text).filter(isNew)].sort((one, other) => one.start - other.start);
}

function meaningOf(reading: Reading<unknown>, meansOf: (value: unknown) => string): string | undefined {
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
