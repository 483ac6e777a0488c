import type { FrontMatterEntry, FrontMatterValue } from '../../syntax/yaml';
import type { FrontMatter } from '../../syntax/frontMatter';
import { SourceText, SourceTextBuilder } from '../../syntax/sourceText';
import type { Origin } from '../../text/origin';
import { memoized } from '../../text/memoized';
import { Span } from '../../text/origin';
import type { Field, Located } from '../entity';
import type { EntityKind } from '../fields';
import { fieldByLabel } from '../fields';
import { makeField } from './readFields';
import { datesInField } from '../values/dates';

/** Front matter is at the top of the document, so its offsets are the document's. */
const head: Origin = { offset: 0 };

/**
 * The fields of the front matter: the same objects while it stays the same. A list reads as its entries with commas, a map
 * of two dates as a period.
 */
export function frontMatterFields(kind: 'plan' | 'vendor', frontMatter: FrontMatter | undefined): readonly Field[] {
  return frontMatter ? fieldsOf[kind](frontMatter) : [];
}

const fieldsOf = {
  plan: memoized(({ entries }: FrontMatter) => entries.map((entry) => entryField('plan', entry))),
  vendor: memoized(({ entries }: FrontMatter) => entries.map((entry) => entryField('vendor', entry))),
};

function entryField(kind: EntityKind, entry: FrontMatterEntry): Field {
  const label = SourceText.loose(entry.key, head, entry.keyRange.start, entry.keyRange.end);
  const range = new Span(head, entry.range.start, entry.range.end);
  const definition = fieldByLabel(kind, entry.key);
  const value = definition?.type === 'days' ? daysText(entry.value) : valueText(entry.value);
  return makeField(definition, label, value, 'front-matter', range);
}

/**
 * Days off as one text: the dates of each entry, and in brackets what else it says about them. `{date, name}`, `{from,
 * to, country}`, and a map from days to names or from countries to days.
 */
function daysText(value: FrontMatterValue): SourceText {
  if (value.kind !== 'list' && value.kind !== 'map') return valueText(value);
  const builder = new SourceTextBuilder(head);
  addDays(builder, value);
  return builder.finish(value.range.start, value.range.end);
}

function addDays(builder: SourceTextBuilder, value: FrontMatterValue, about: readonly Located<string>[] = []): void {
  if (value.kind === 'list') for (const item of value.items) addDays(builder, item, about);
  else if (value.kind === 'scalar') addEntry(builder, [{ value: value.text, range: value.range }], about);
  else if (value.kind === 'map') {
    const scalars = value.entries.flatMap((entry) =>
      entry.value.kind === 'scalar' ? [{ entry, value: entry.value.text, range: entry.value.range }] : [],
    );
    const dates = scalars.filter(({ value: text }) => isDays(text));
    const others = scalars.filter((one) => !dates.includes(one));
    const isEntry = dates.length > 0 && dates.every(({ entry }) => isDateKey.test(entry.key));
    if (isEntry) addEntry(builder, dates, [...others, ...about]);
    else
      for (const { key, keyRange, value: inner } of value.entries) {
        const name = { value: key, range: keyRange };
        if (!isDays(key)) addDays(builder, inner, [name, ...about]);
        else
          addEntry(
            builder,
            [name],
            inner.kind === 'scalar' ? [{ value: inner.text, range: inner.range }, ...about] : about,
          );
      }
  }
}

const isDateKey = /^(?:dates?|days?|on|from|start|begins?|first|to|end|ends|until|through|till|last|when)$/i;

function isDays(text: string): boolean {
  return datesInField(text).length > 0;
}

function addEntry(
  builder: SourceTextBuilder,
  dates: readonly Located<string>[],
  about: readonly Located<string>[],
): void {
  for (const [index, { value, range }] of dates.entries()) {
    if (builder.length > 0) builder.add(index === 0 ? ', ' : ' to ', range.start, range.start);
    builder.add(value, range.start, range.end);
  }
  for (const { value, range } of about) {
    builder.add(' (', range.start, range.start);
    builder.add(value, range.start, range.end);
    builder.add(')', range.end, range.end);
  }
}

/** The value as one text that knows the position of each entry. */
export function valueText(value: FrontMatterValue): SourceText {
  if (value.kind === 'missing') return SourceText.empty(head, value.range.start);
  if (value.kind === 'scalar') {
    if (value.exact) return SourceText.exact(value.text, head, value.range.start);
    return SourceText.loose(value.text, head, value.range.start, value.range.end);
  }
  const builder = new SourceTextBuilder(head);
  addValue(builder, value, value.kind === 'map' ? ' to ' : ', ');
  return builder.finish(value.range.start, value.range.end);
}

function addValue(builder: SourceTextBuilder, value: FrontMatterValue, separator: string): void {
  if (value.kind === 'scalar') {
    if (builder.length > 0) builder.add(separator, value.range.start, value.range.start);
    builder.add(value.text, value.range.start, value.range.end);
  } else if (value.kind === 'list') {
    for (const item of value.items) addValue(builder, item.kind === 'map' ? standInFor(item.entries) : item, separator);
  } else if (value.kind === 'map') {
    for (const entry of value.entries) addValue(builder, entry.value, separator);
  }
}

/** A person may be written as a map: their name is used. */
function standInFor(entries: readonly FrontMatterEntry[]): FrontMatterValue {
  const name = entries.find((entry) => entry.key.toLowerCase() === 'name') ?? entries[0];
  return name ? name.value : { kind: 'missing', range: { start: 0, end: 0 } };
}
