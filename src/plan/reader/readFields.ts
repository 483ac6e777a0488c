import type { Item, ParagraphBlock, TableBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import type { Field, FieldForm } from '../entity';
import type { EntityKind, FieldDefinition } from '../fields';
import { fieldByLabel } from '../fields';
import { definitionByValue } from './labelByValue';
import { isMissing } from '../missing';

/** A text of the form `Label: value`. */
interface Labelled {
  readonly label: SourceText;
  readonly value: SourceText;
  readonly isBold: boolean;
}

/** Splits `Label: value`; undefined if there is no short label before a colon. */
export function splitLabel(text: SourceText): Labelled | undefined {
  const match = /^([^:：\n]{1,40}?)\s*(?:：|:(?=\s|$))/.exec(text.text);
  const bold = text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  if (match) {
    const label = text.slice(0, match[1]!.length);
    const value = valueAfter(text, match[0].length);
    return { label, value, isBold: bold !== undefined && bold.end >= match[1]!.length };
  }
  return undefined;
}

/** The text after the first `index` characters; if there is none, the position at which it would go. */
function valueAfter(text: SourceText, index: number): SourceText {
  return text.slice(Math.min(index, text.text.length));
}

export function makeField(
  definition: FieldDefinition | undefined,
  label: SourceText,
  value: SourceText,
  form: FieldForm,
  range: Range,
  items: readonly Item[] = [],
): Field {
  return {
    definition,
    label: { value: label.text, range: label.range },
    value,
    items,
    form,
    range,
    isMissing: isOpen(value) && items.every((item) => isOpen(item.text)),
  };
}

/** True if a value is open; a link is a value, whatever its text. */
function isOpen(value: SourceText): boolean {
  return isMissing(value.text) && !value.marks.some((mark) => mark.kind === 'link');
}

/**
 * The field that a list item of an entity states: `- **Label:** value`, `- Label: value`, or a known label alone with a
 * list under it. An unknown label makes a field if it is bold or at most three words, because it may be a misspelled
 * one.
 */
export function itemField(kind: EntityKind, item: Item): Field | undefined {
  const split = splitLabel(item.text);
  if (split) {
    const definition = fieldByLabel(kind, split.label.text);
    const isLabel = definition !== undefined || split.isBold || split.label.text.split(/\s+/).length <= 3;
    const meant = isLabel ? definitionByValue(kind, definition, split.value) : undefined;
    return isLabel ? makeField(meant, split.label, split.value, 'item', item.range, item.items) : undefined;
  }
  const definition = item.items.length + item.tables.length > 0 ? fieldByLabel(kind, item.text.text) : undefined;
  if (!definition) return undefined;
  return makeField(definition, item.text, item.text.slice(item.text.text.length), 'item', item.range, item.items);
}

/** The fields that the lines of a paragraph state: `**Label:** value`, or a known label without the bold. */
export function paragraphFields(kind: EntityKind, paragraph: ParagraphBlock): Field[] {
  const fields: Field[] = [];
  for (const line of splitLines(paragraph.text)) {
    const split = splitLabel(line);
    const definition = split && fieldByLabel(kind, split.label.text);
    if (split && (definition ?? split.isBold)) {
      const meant = definitionByValue(kind, definition, split.value);
      fields.push(makeField(meant, split.label, split.value, 'line', line.range));
    }
  }
  return fields;
}

export function splitLines(text: SourceText): SourceText[] {
  const lines: SourceText[] = [];
  let start = 0;
  for (let index = text.text.indexOf('\n'); index >= 0; index = text.text.indexOf('\n', start)) {
    lines.push(text.slice(start, index));
    start = index + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

/** The fields of a table whose first column holds labels; undefined if it is any other table. */
export function twoColumnFields(kind: EntityKind, table: TableBlock): Field[] | undefined {
  if (table.header.length !== 2) return undefined;
  const labels = table.rows.filter((row) => row.cells[0] && fieldByLabel(kind, row.cells[0].text));
  if (labels.length === 0 || labels.length * 2 < table.rows.length) return undefined;
  const fields: Field[] = [];
  const header = table.header;
  if (fieldByLabel(kind, header[0]!.text)) fields.push(cellField(kind, header[0]!, header[1]!, header[1]!.range));
  for (const { cells, range } of table.rows) {
    const [label, value] = cells;
    if (label && value && label.text.trim() !== '') fields.push(cellField(kind, label, value, range));
  }
  return fields;
}

function cellField(kind: EntityKind, label: SourceText, value: SourceText, range: Range): Field {
  return makeField(definitionByValue(kind, fieldByLabel(kind, label.text), value), label, value, 'row', range);
}
