import type { FrontMatterEntry, FrontMatterValue } from '../syntax/yaml';
import type { FrontMatter } from '../syntax/frontMatter';
import { SourceText, SourceTextBuilder } from '../syntax/sourceText';
import type { Origin } from '../text/origin';
import { Span } from '../text/origin';
import type { Field } from './entity';
import type { EntityKind } from './fields';
import { fieldByLabel } from './fields';
import { makeField } from './readFields';

/** Front matter is at the top of the document, so its offsets are the document's. */
const head: Origin = { offset: 0 };

/** The fields of the front matter. A list reads as its entries with commas, a map of two dates as a period. */
export function frontMatterFields(kind: EntityKind, frontMatter: FrontMatter | undefined): Field[] {
  return (frontMatter?.entries ?? []).map((entry) => entryField(kind, entry));
}

function entryField(kind: EntityKind, entry: FrontMatterEntry): Field {
  const label = SourceText.loose(entry.key, head, entry.keyRange.start, entry.keyRange.end);
  const range = new Span(head, entry.range.start, entry.range.end);
  return makeField(fieldByLabel(kind, entry.key), label, valueText(entry.value), 'front-matter', range);
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
