import type { Range } from '../text/range';
import type { Entity, Field } from './entity';
import { originalOf, originalOfField } from './moved';
import type { Reading } from './reader/partReading';
import { isSameListItem, isSameText } from './sameText';
import { isSameList } from '../text/lists';

/**
 * Fields that were read anew, each with the original of the field that an earlier version had under the same label if it
 * states the same: front matter is read as a whole whenever some of it changes.
 */
export function withKnownOriginals(fields: readonly Field[], before: readonly Field[]): readonly Field[] {
  if (before.length === 0) return fields;
  return fields.map((field) => {
    const known = before.find((one) => one === field || isWrittenTheSame(one, field));
    return known && known !== field ? { ...field, original: originalOfField(known) } : field;
  });
}

function isWrittenTheSame(one: Field, other: Field): boolean {
  return (
    one.label.value === other.label.value &&
    one.definition === other.definition &&
    one.form === other.form &&
    one.isMissing === other.isMissing &&
    one.value.text === other.value.text &&
    [one, other].every(({ value, items, unit }) => value.marks.length + items.length === 0 && !unit)
  );
}

/** What was read of a part, and the text of the document in which it stands. */
export interface ReadIn {
  readonly reading: Reading;
  readonly text: string;
}

/**
 * What was read anew of an edited part, with the originals that an earlier version had of what the edit didn't touch: of an
 * edited list, only one item is another, and what was computed from the others remains valid.
 */
export function withOriginalsOf(before: ReadIn, now: ReadIn): Reading {
  const isSameField = (one: Field, other: Field): boolean =>
    isReadTheSame(one, other, other.range.start - one.range.start) && isWrittenTheSameIn(before, now, one, other);
  return {
    fields: aligned(before.reading.fields, now.reading.fields, isSameField, (one, other) => ({
      ...other,
      original: originalOfField(one),
    })),
    entities: aligned(
      before.reading.entities,
      now.reading.entities,
      (one, other) => isSameEntity(one, other) && isWrittenTheSameIn(before, now, one, other),
      (one, other) => ({
        ...other,
        fields: other.fields.map((field, at) => ({ ...field, original: originalOfField(one.fields[at]!) })),
        original: originalOf(one),
      }),
    ),
  };
}

/** Items that stood at the same place before, counted from the start or from the end, in the form that `known` gives them. */
function aligned<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  known: (one: Item, other: Item) => Item,
): readonly Item[] {
  const added = now.length - before.length;
  return now.map((item, index) => {
    const one = [before[index], before[index - added]].find((other) => other !== undefined && isSame(other, item));
    return one === undefined ? item : known(one, item);
  });
}

function isWrittenTheSameIn(
  before: ReadIn,
  now: ReadIn,
  { range: one }: { readonly range: Range },
  { range: other }: { readonly range: Range },
): boolean {
  return before.text.slice(one.start, one.end) === now.text.slice(other.start, other.end);
}

/** Whether two entities were read the same, all of the one as far from the other: what a table's header says isn't. */
function isSameEntity(one: Entity, other: Entity): boolean {
  const shift = other.range.start - one.range.start;
  return (
    one.kind === other.kind &&
    one.form === other.form &&
    one.key === other.key &&
    one.writtenKey === other.writtenKey &&
    one.id?.value === other.id?.value &&
    one.checked === other.checked &&
    one.link === other.link &&
    one.slug === other.slug &&
    one.isGuess === other.isGuess &&
    one.group?.text === other.group?.text &&
    isSameText(one.name, other.name) &&
    isMovedBy(shift, one.name.range, other.name.range) &&
    isSameList(one.fields, other.fields, (a, b) => isReadTheSame(a, b, shift))
  );
}

function isReadTheSame(one: Field, other: Field, shift: number): boolean {
  return (
    one.definition === other.definition &&
    one.form === other.form &&
    one.isMissing === other.isMissing &&
    one.isInherited === other.isInherited &&
    one.label.value === other.label.value &&
    one.unit?.before === other.unit?.before &&
    one.unit?.after === other.unit?.after &&
    isSameText(one.value, other.value) &&
    isSameList(one.items, other.items, isSameListItem) &&
    isMovedBy(shift, one.range, other.range) &&
    isMovedBy(shift, one.label.range, other.label.range) &&
    isMovedBy(shift, one.value.range, other.value.range)
  );
}

function isMovedBy(shift: number, one: Range, other: Range): boolean {
  return one.start + shift === other.start && one.end + shift === other.end;
}
