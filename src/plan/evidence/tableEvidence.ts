import { readId } from '../names/ids';
import type { TableBlock } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import type { CellMeaning } from '../reader/columnMeanings';
import { meaningsOf } from '../reader/columnMeanings';
import type { EntityKind, FieldDefinition, FieldKey } from '../fields';
import { fieldDefinition } from '../fields';
import { datesInField } from '../values/dates';
import type { ColumnMeaning } from '../vocabulary/vocabulary';

/** The field that a column is for, by what its header means in any table. */
const fieldOfMeaning: Readonly<Partial<Record<EntityKind, Readonly<Partial<Record<ColumnMeaning, FieldKey>>>>>> = {
  deliverable: {
    task: 'name',
    deliverable: 'name',
    // `Title`
    role: 'name',
    date: 'due',
    start: 'start',
    owner: 'owner',
    money: 'amount',
    vendor: 'vendor',
    status: 'status',
  },
  milestone: { milestone: 'name', date: 'due', owner: 'owner', status: 'status' },
  outcome: {
    outcome: 'name',
    metric: 'metric',
    target: 'target',
    baseline: 'baseline',
    date: 'by',
    owner: 'owner',
    result: 'result',
  },
  vendor: { vendor: 'name', service: 'scope', money: 'fee', contact: 'contact', owner: 'owner', status: 'status' },
  person: { person: 'name', role: 'role', service: 'role', contact: 'contact' },
  'budget line': { line: 'name', money: 'amount', owner: 'owner' },
};

/** The field of an entity that a column with a meaning is for, where its header isn't one of the field's own labels. */
export function fieldOfColumn(kind: EntityKind, meaning: CellMeaning): FieldDefinition | undefined {
  const key = meaning && fieldOfMeaning[kind]?.[meaning];
  return key ? fieldDefinition(kind, key) : undefined;
}

/**
 * What a table's rows are by its columns alone, wherever it stands: a kind is named by one column and confirmed by
 * another. Undefined for any other table, such as a log, a price list, or a comparison.
 */
export function evidentKind(table: TableBlock): EntityKind | undefined {
  if (responsibilityColumns(table)) return 'deliverable';
  const columns = meaningsOf(table);
  const meanings = new Set(columns);
  const has = (...some: ColumnMeaning[]): boolean => some.some((meaning) => meanings.has(meaning));
  // `Who | What they do | Email`
  const isAboutPeople = columns[0] === 'owner' && has('contact') && has('role', 'service');
  if (isAboutPeople && !has('vendor', 'money', 'date', 'task', 'deliverable', 'status')) return 'person';
  if (has('outcome', 'metric', 'baseline') && has('target')) return 'outcome';
  if (has('outcome', 'metric') && has('baseline', 'result') && has('date', 'owner')) return 'outcome';
  // `Stage | Target`: whatever has a number to reach is aimed at.
  if (has('target') && columns[0] === undefined && !has('task', 'deliverable', 'money', 'owner', 'vendor'))
    return 'outcome';
  if (has('task', 'deliverable') && has('date', 'start', 'owner', 'vendor', 'money', 'status')) return 'deliverable';
  if (has('owner') && has('date', 'start') && !has('vendor', 'person')) return 'deliverable';
  if (has('vendor') && has('service', 'money', 'contact', 'status', 'owner')) return 'vendor';
  if (has('milestone') && has('date')) return 'milestone';
  if (has('person') && has('role') && !has('date')) return 'person';
  if (has('line') && has('money') && !has('date', 'person', 'role')) return 'budget line';
  // A name and a day: `Proposals close | 15 April`.
  const isDated = has('date') && columns[0] !== 'date' && !has('money', 'person', 'role', 'vendor', 'target', 'metric');
  return isDated && table.header.length <= 4 && hasDatesOnly(table, columns.indexOf('date')) ? 'milestone' : undefined;
}

/** The letters of a table of responsibilities. */
const letters = /^(?:[RACIS](?:\s*[,/+&]\s*[RACIS])*|[—–-])?$/;

/**
 * The columns of a table of who is responsible for what, each for a person: `Task | Cara | Bo` with `A` and `R` below the
 * names. Undefined for any other table.
 */
export const responsibilityColumns = memoized(({ header, rows }: TableBlock): readonly number[] | undefined => {
  const columns = header.flatMap(({ text }, index) => {
    const cells = rows.map((row) => row.cells[index]?.text.trim() ?? '');
    return index > 0 && text.trim() !== '' && cells.every((cell) => letters.test(cell)) ? [index] : [];
  });
  const before = header.length - columns.length;
  const isNumbered = before === 2 && rows.every(({ cells: [id] }) => readId(id?.text ?? '') !== undefined);
  const isOne = columns.length > 1 && columns[0] === before && (before === 1 || isNumbered);
  return isOne && rows.some(({ cells }) => cells.some(({ text }) => /^\s*[AR]\b/.test(text))) ? columns : undefined;
});

/** Whether a table is of at least two rows with a date in nearly all of them. */
function hasDatesOnly({ rows }: TableBlock, column: number): boolean {
  const dated = rows.filter(({ cells }) => datesInField(cells[column]?.text ?? '').length > 0);
  return dated.length > 1 && dated.length * 4 >= rows.length * 3;
}

/**
 * A table whose header is empty, as converters make them, has it in its first row.
 */
export const withHeader = memoized((table: TableBlock): TableBlock => {
  const [first, ...rows] = table.rows;
  const isBlank = table.header.every(({ text }) => text.trim() === '');
  return isBlank && first && rows.length > 0 ? { ...table, header: first.cells, rows } : table;
});
