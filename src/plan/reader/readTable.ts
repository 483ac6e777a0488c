import type { FieldKey } from '../fields';
import type { Row, TableBlock } from '../../syntax/blocks';
import { SourceText } from '../../syntax/sourceText';
import type { CellMeaning } from './columnMeanings';
import { meaningsOf } from './columnMeanings';
import { columnUnit } from './columnUnit';
import type { Entity, Field } from '../entity';
import { doneMark } from './doneMark';
import { entityFrom } from './entityFrom';
import type { EntityKind, FieldDefinition } from '../fields';
import { fieldDefinition, fieldsByLabel, fieldsOf } from '../fields';
import { readId } from '../names/ids';
import { definitionByValue } from './labelByValue';
import { comparableLabel } from '../labels';
import { isMissing } from '../missing';
import { partField } from './partField';
import { makeField } from './readFields';
import { fieldOfColumn, responsibilityColumns } from '../evidence/tableEvidence';
import { Cursor } from '../values/cursor';
import { datesInField } from '../values/dates';
import { columnMeaning } from '../vocabulary/evidenceWords';
import { sharedVendorNames, shortVendorName } from './vendorName';
import { isNameOf } from '../vocabulary/foreignLabels';

/**
 * The entities of a table that isn't in a section of its kind: rows that only name a group of others are none.
 */
export function evidentEntities(kind: EntityKind, table: TableBlock): Entity[] {
  return tableEntities(kind, table, true).filter(({ fields, name, isAssignment }) => {
    if (isAssignment) return true;
    const isHeader = table.header.some(({ text }) => text !== '' && text === name.text);
    return (
      /\p{L}/u.test(name.text) && !isHeader && !isMissing(name.text) && fields.some(({ isMissing: open }) => !open)
    );
  });
}

/** The work of a row of responsibilities: whoever is accountable owns it, or whoever is responsible. */
function workOf({ header }: TableBlock, { cells, range }: Row, people: readonly number[]): Entity | undefined {
  const name = cells[people[0]! - 1];
  if (!name || !/\p{L}/u.test(name.text)) return undefined;
  const withLetter = (letter: string): number | undefined =>
    people.find((index) => cells[index]?.text.includes(letter));
  const owner = withLetter('A') ?? withLetter('R');
  const definition = fieldDefinition('deliverable', 'owner');
  const fields = owner === undefined ? [] : [makeField(definition, header[owner]!, header[owner]!, 'cell', range)];
  const inherited = fields.map((field): Field => ({ ...field, isInherited: true }));
  const isNumbered = people[0] === 2;
  const id = isNumbered ? [makeField(fieldDefinition('deliverable', 'id'), header[0]!, cells[0]!, 'cell', range)] : [];
  const particulars = { isGuess: true, isAssignment: true };
  return entityFrom('deliverable', name, [...id, ...inherited], 'row', range, particulars);
}

/**
 * The entities of a table, one per row. Rows without a name, and sums such as `Total`, are left to the rules of sums.
 */
export function tableEntities(kind: EntityKind, table: TableBlock, isEvident = false): Entity[] {
  const people = kind === 'deliverable' ? responsibilityColumns(table) : undefined;
  if (people) return table.rows.flatMap((row) => workOf(table, row, people) ?? []);
  const meanings = meaningsOf(table);
  const found = withIdColumn(kind, columnsOf(kind, table.header, meanings), table);
  const named = withMakerColumn(kind, withAmounts(kind, found, table, meanings), table);
  // Lengths of time below `Délai` aren't dates; where a section says what the table lists, they are mistakes.
  const columns = isEvident
    ? withOwners(named, meanings).map((column, index) =>
        meanings[index] === null && column?.key !== nameKey(kind) ? undefined : column,
      )
    : named;
  const names = nameColumnOf(kind, columns);
  const isGuess = !columns.some((column) => column && isKnown(column));
  const shared = sharedVendorNames(kind === 'vendor' ? table.rows.map(({ cells }) => cells[names]?.text ?? '') : []);
  const entities: Entity[] = [];
  for (const row of table.rows) {
    const fields: Field[] = [];
    for (const [index, header] of table.header.entries()) {
      const cell = row.cells[index] ?? SourceText.empty(row.range.origin, row.range.to);
      if (index === names || header.text === '') continue;
      const unit = columnUnit(columns[index], header.text, cell);
      const field = makeField(definitionByValue(kind, columns[index], cell), header, cell, 'cell', cell.range);
      fields.push(unit ? { ...field, unit } : field);
    }
    const written = row.cells[names];
    const marked = written && (kind === 'deliverable' || kind === 'milestone') ? doneMark(written) : undefined;
    const name = marked?.text ?? written;
    if (marked && !fields.some(({ definition, isMissing: isOpen }) => definition?.key === 'status' && !isOpen))
      fields.push(partField(kind, 'status', marked.mark));
    if (!name || (name.text.trim() === '' && fields.every((field) => field.isMissing))) continue;
    entities.push(
      entityFrom(kind, name, fields, 'row', row.range, {
        isGuess,
        isWholeName: shared.has(shortVendorName(name.text)),
      }),
    );
  }
  return entities;
}

/** The columns, with the ids in the first one if all of its cells are ids, whatever it is called: `Key`, `Clave`. */
function withIdColumn(
  kind: EntityKind,
  columns: readonly (FieldDefinition | undefined)[],
  { rows }: TableBlock,
): readonly (FieldDefinition | undefined)[] {
  const definition = fieldsOf(kind).find(({ type }) => type === 'id');
  if (!definition || columns[0] !== undefined || columns.includes(definition) || rows.length === 0) return columns;
  const areIds = rows.every(({ cells: [first] }) => {
    const text = first?.text.trim() ?? '';
    return text === '' || readId(text)?.end === text.length;
  });
  return areIds ? [definition, ...columns.slice(1)] : columns;
}

/** The columns, with the amounts in one of money where those below `Allocation` are shares: `Allocation | Monthly | Annual`. */
function withAmounts(
  kind: EntityKind,
  columns: readonly (FieldDefinition | undefined)[],
  { rows }: TableBlock,
  meanings: readonly CellMeaning[],
): readonly (FieldDefinition | undefined)[] {
  const shares = kind === 'budget line' ? columns.findIndex((column) => column?.key === 'amount') : -1;
  const amounts = columns.findIndex((column, index) => column === undefined && meanings[index] === 'money');
  const areShares =
    shares >= 0 &&
    rows.length > 0 &&
    rows.every(({ cells }) => /^\s*(?:[~≈]?\d[\d.,]*\s?[%％]\s*)?$/.test(cells[shares]?.text ?? ''));
  if (!areShares || amounts < 0) return columns;
  return columns.map((column, index) => (index === shares ? undefined : index === amounts ? columns[shares] : column));
}

/** The columns, with owners below `Who`, which may as well be a vendor where a plan has some. */
function withOwners(
  columns: readonly (FieldDefinition | undefined)[],
  meanings: readonly CellMeaning[],
): readonly (FieldDefinition | undefined)[] {
  if (columns.some((column) => column?.key === 'owner')) return columns;
  return columns.map((column, index) =>
    column?.key === 'vendor' && meanings[index] === 'owner' ? fieldDefinition('deliverable', 'owner') : column,
  );
}

/** The columns, with who makes the work below `Von` or `From`, unless there is a date in it: then it is when work starts. */
function withMakerColumn(
  kind: EntityKind,
  columns: readonly (FieldDefinition | undefined)[],
  { header, rows }: TableBlock,
): readonly (FieldDefinition | undefined)[] {
  if (kind !== 'deliverable' || columns.some((column) => column?.key === 'vendor')) return columns;
  return columns.map((column, index) => {
    const cells = rows.flatMap(({ cells: all }) => all[index] ?? []).filter(({ text }) => !isMissing(text));
    const hasNames =
      column?.key === 'start' &&
      isOrigin(header[index]!.text) &&
      cells.length > 0 &&
      cells.every(({ text }) => !mayBeDate(text));
    return hasNames ? fieldDefinition(kind, 'vendor') : column;
  });
}

/** `Von`, `From`, `De`: a word before whoever it is from as well. */
function isOrigin(label: string): boolean {
  const cursor = new Cursor(label);
  return cursor.word('link', 'from', 'of', 'agent') !== undefined && cursor.isAtEnd;
}

function mayBeDate(text: string): boolean {
  return /\d/.test(text) || datesInField(text).length > 0;
}

/** Whether a column has a label of the catalog, and isn't only taken for the names. */
function isKnown({ about }: FieldDefinition): boolean {
  return about !== '';
}

/** The column in which the names of a table's entities stand, of all that its columns mean; -1 of none. */
function nameColumnOf(kind: EntityKind, columns: readonly (FieldDefinition | undefined)[]): number {
  return columns.findIndex((column) => column?.key === nameKey(kind));
}

/** The same, of a table's header. */
export function nameColumn(kind: EntityKind, header: readonly SourceText[]): number {
  return nameColumnOf(kind, columnsOf(kind, header));
}

/** The field for an entity's name in a table. */
function nameKey(kind: EntityKind): FieldKey {
  return kind === 'reference' ? 'client' : 'name';
}

/** The meaning of each column. If no column is the name's, it is the first one without another meaning. */
export function columnsOf(
  kind: EntityKind,
  header: readonly SourceText[],
  inTable: readonly CellMeaning[] = header.map(({ text }) => columnMeaning(text)),
): (FieldDefinition | undefined)[] {
  const used = new Set<string>();
  const key = nameKey(kind);
  const meanings = header.map((cell) => fieldsByLabel(kind, cell.text));
  // What only one column can mean is that column's: in `KPI | Metric` the KPI is the outcome.
  const sure = new Set(meanings.flatMap((fields) => (fields.length === 1 ? [fields[0]!.key] : [])));
  const first = meanings.findIndex((fields) => fields[0]?.type !== 'id');
  const columns = meanings.map((fields, index) => {
    const free = fields.filter((field) => !used.has(field.key) && (fields.length === 1 || !sure.has(field.key)));
    // Of a label that may be the name's or not, the name is the first column.
    const definition = free.find((field) => (field.key === key) === (index === first)) ?? free[0];
    if (definition) used.add(definition.key);
    return definition;
  });
  // `Milestone | Date | Description`: the first column has the names, whatever the label of another may mean.
  const named = columns.findIndex((column) => column?.key === key);
  if (named > 0 && !columns[0] && fieldOfColumn(kind, inTable[0])?.key === key) {
    columns[0] = columns[named];
    columns[named] = undefined;
  }
  // In `KPI | Goal` the goal is the number to reach.
  if (kind === 'outcome' && named > 0 && inTable[named] === 'target' && inTable[0] === 'metric') {
    columns[0] = fieldDefinition(kind, key);
    columns[named] = fieldDefinition(kind, 'target');
    used.add('target');
  }
  for (const index of header.keys()) {
    const definition = columns[index] ? undefined : fieldOfColumn(kind, inTable[index]);
    if (!definition || used.has(definition.key)) continue;
    used.add(definition.key);
    columns[index] = definition;
  }
  // `Metric | Target | How tracked`: an outcome is called what it measures.
  if (!used.has(key) && kind === 'outcome' && columns[0]?.key === 'metric') columns[0] = fieldDefinition(kind, key);
  else if (!used.has(key)) {
    // Of several targets the first is read, and none of the others is a name.
    const free = columns.findIndex((column, index) => column === undefined && !isValue(inTable[index]));
    const index = free >= 0 ? free : columns.findIndex((column) => column?.type !== 'id');
    if (index >= 0) columns[index] = { key, label: header[index]!.text, aliases: [], type: 'text', about: '' };
  }
  return columns;
}

/** Whether a column holds values, which are no names. */
function isValue(meaning: CellMeaning): boolean {
  return meaning === 'target' || meaning === 'date' || meaning === 'money' || meaning === 'baseline';
}

/** The kind of entity that a table's header names: `Deliverable`, `Client`; undefined if it names none. */
export function kindOfTable(table: TableBlock): EntityKind | undefined {
  return kindOfHeader(table.header.map((cell) => cell.text));
}

/** The same for the texts of a header. */
export function kindOfHeader(labels: readonly string[]): EntityKind | undefined {
  if (labels.some((label) => namesKind('deliverable', label))) return 'deliverable';
  const has = (kind: EntityKind, key: FieldKey): boolean =>
    labels.some((label) => fieldsByLabel(kind, label).some((field) => field.key === key));
  if (
    labels.some((label) => namesKind('reference', label)) &&
    (has('reference', 'called') || has('reference', 'space'))
  )
    return 'reference';
  if (labels.some((label) => namesKind('outcome', label)) && has('outcome', 'target')) return 'outcome';
  return undefined;
}

/** Whether a label is a name for entities of a kind and no other: `Deliverable`, not `Name`. */
function namesKind(kind: EntityKind, label: string): boolean {
  const name = fieldDefinition(kind, nameKey(kind));
  return comparableLabel(label) === comparableLabel(name.label) || isNameOf(kind, label);
}
